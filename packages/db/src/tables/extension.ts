import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 准予延期（限本地期限）. */
export const extension = pgTable('extension', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  localAt: moment('local_at').notNull(),
  reason: text('reason').notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.at] })])
