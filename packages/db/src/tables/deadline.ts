import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { AgencyKind } from './agency.ts'
import { moment } from './moment.ts'

/** The first moments that are too late for one kind of agency: the office's own and the law's. */
export const deadline = pgTable('deadline', {
  officeId: integer('office_id').notNull(),
  year: integer('year').notNull(),
  kind: text('kind').$type<AgencyKind>().notNull(),
  localAt: moment('local_at').notNull(),
  statutoryAt: moment('statutory_at').notNull(),
}, (table) => [primaryKey({ columns: [table.officeId, table.year, table.kind] })])
