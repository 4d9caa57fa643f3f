import type { FormatId } from '@nianbao/report'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** A year that an office has opened, and the form it is filed on. */
export const filingYear = pgTable('filing_year', {
  officeId: integer('office_id').notNull(),
  year: integer('year').notNull(),
  format: text('format').$type<FormatId>().notNull(),
  openedAt: moment('opened_at').notNull(),
  openedBy: uuid('opened_by').notNull(),
}, (table) => [primaryKey({ columns: [table.officeId, table.year] })])
