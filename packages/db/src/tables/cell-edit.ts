import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** Who changed a cell last, so that a stale save can name them. */
export const cellEdit = pgTable('cell_edit', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  cell: text('cell').notNull(),
  personId: uuid('person_id').notNull(),
  name: text('name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.cell] })])
