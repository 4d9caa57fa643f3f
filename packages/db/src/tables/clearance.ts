import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 保密审查 of one content; whether it may be made public, and why; the latest counts. */
export const clearance = pgTable('clearance', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  name: text('name').notNull(),
  passed: boolean('passed').notNull(),
  conclusion: text('conclusion').notNull(),
  clearedOn: date('cleared_on').notNull(),
  contentHash: text('content_hash').notNull(),
  byId: uuid('by_id').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
