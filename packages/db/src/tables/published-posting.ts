import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** Where on the government's website a published report stands, as anyone may know; the newest counts. */
export const publishedPosting = pgTable('published_posting', {
  agencyId: integer('agency_id').notNull(),
  year: integer('year').notNull(),
  address: text('address').notNull(),
  postedOn: date('posted_on').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.year, table.at] })])
