import { halfOf } from '../builder.ts'
import './acts.ts'
import './acts-around-publication.ts'
import './backfill.ts'
import { builder } from './builder.ts'
import './import.ts'
import './likeness.ts'
import './report.ts'
import './report-facts.ts'
import './reports.ts'
import './rule-context.ts'
import './save.ts'

/** Filing has a staff half only. */
export const filing = { staff: halfOf(builder, 'Staff') }
