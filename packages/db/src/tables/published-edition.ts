import type { FormatId, NarrativeId, PackedCells } from '@nianbao/report'
import { boolean, date, integer, jsonb, numeric, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { figures } from './figures.ts'
import { moment } from './moment.ts'

/** 公开稿: what anyone may read; content is null once withdrawn. */
export const publishedEdition = pgTable('published_edition', {
  agencyId: integer('agency_id').notNull(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  format: text('format').$type<FormatId>().notNull(),
  figures: figures('figures'),
  fee: numeric('fee'),
  odd: jsonb('odd').$type<PackedCells['odd']>(),
  title: text('title'),
  preamble: text('preamble').array(),
  narrative: jsonb('narrative').$type<Record<NarrativeId, string[]>>(),
  closing: text('closing').array(),
  hash: text('hash').notNull(),
  reason: text('reason'),
  receiptNumber: text('receipt_number'),
  backfilled: boolean('backfilled').notNull().default(false),
  validFrom: moment('valid_from').notNull(),
  validTo: moment('valid_to'),
  attestedOn: date('attested_on'),
  attestedAddress: text('attested_address'),
  withdrawnAt: moment('withdrawn_at'),
  withdrawalReason: text('withdrawal_reason'),
}, (table) => [primaryKey({ columns: [table.agencyId, table.year, table.number] })])
