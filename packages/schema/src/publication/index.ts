import { halfOf } from '../builder.ts'
import './acts.ts'
import { builder } from './builder.ts'
import './reports.ts'

/** Publication's two halves, executable. */
export const publication = { staff: halfOf(builder, 'Staff'), open: halfOf(builder, 'Public') }
