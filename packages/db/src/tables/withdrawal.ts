import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 紧急撤下: one person of the office asks, a second one decides. */
export const withdrawal = pgTable('withdrawal', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  edition: integer('edition').notNull(),
  reason: text('reason').notNull(),
  askedBy: uuid('asked_by').notNull(),
  askedName: text('asked_name').notNull(),
  askedAt: moment('asked_at').notNull(),
  decidedBy: uuid('decided_by'),
  decidedName: text('decided_name'),
  decidedAt: moment('decided_at'),
  confirmed: boolean('confirmed'),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
