import type { BlockPlace, FormatId, PackedCells } from '@nianbao/report'
import { integer, jsonb, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { figures } from './figures.ts'
import { moment } from './moment.ts'

/** A paragraph as an edition keeps it, in reading order. */
export interface FrozenBlock {
  id: string
  place: BlockPlace
  text: string
}

/** 报送稿: one frozen content. */
export const edition = pgTable('edition', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  number: integer('number').notNull(),
  format: text('format').$type<FormatId>().notNull(),
  figures: figures('figures').notNull(),
  fee: numeric('fee'),
  odd: jsonb('odd').$type<PackedCells['odd']>().notNull(),
  blocks: jsonb('blocks').$type<FrozenBlock[]>().notNull(),
  hash: text('hash').notNull(),
  reason: text('reason'),
  at: moment('at').notNull(),
  byId: uuid('by_id').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.number] })])
