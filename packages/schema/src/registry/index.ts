import { halfOf } from '../builder.ts'
import './agencies.ts'
import './agency.ts'
import { builder } from './builder.ts'
import './me.ts'
import './person.ts'

/** Registry's two halves, executable. */
export const registry = { staff: halfOf(builder, 'Staff'), open: halfOf(builder, 'Public') }
