import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** Where and when the agency put the report on the government's website. */
export const posting = pgTable('posting', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  address: text('address').notNull(),
  postedOn: date('posted_on').notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.at] })])
