import { integer, pgView, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** When each report is due, extensions counted; null where the office set no date. */
export const reportDue = pgView('report_due', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  dueAt: moment('due_at'),
}).existing()
