import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 报送回执 of one edition. */
export const receipt = pgTable('receipt', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  edition: integer('edition').notNull(),
  number: text('number').notNull(),
  key: uuid('key').notNull(),
  hash: text('hash').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.edition] })])
