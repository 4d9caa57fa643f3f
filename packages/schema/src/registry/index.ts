import { halfOf } from '../builder.ts'
import './agencies.ts'
import './agency.ts'
import './agency-acts.ts'
import { builder } from './builder.ts'
import './managed.ts'
import './me.ts'
import './people.ts'
import './people-acts.ts'
import './person.ts'
import './setting-acts.ts'
import './settings.ts'
import './tree.ts'

/** Registry's two halves, executable. */
export const registry = { staff: halfOf(builder, 'Staff'), open: halfOf(builder, 'Public') }
