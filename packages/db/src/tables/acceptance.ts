import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 说明 to a warning, by the finding's key. */
export const acceptance = pgTable('acceptance', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  findingKey: text('finding_key').notNull(),
  note: text('note').notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.findingKey] })])
