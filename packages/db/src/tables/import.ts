import type { PackedCells, Recognised } from '@nianbao/report'
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { BlockPlace } from '@nianbao/report'
import { moment } from './moment.ts'

/** What stood before an import: enough to put it back as it was. */
export interface Previous {
  format: '2021' | '2019'
  packed: PackedCells
  blocks: { id: string; place: BlockPlace; pos: number; text: string }[]
}

/** One import, and the way back. */
export const importTable = pgTable('import', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  sourceName: text('source_name').notNull(),
  sourceSha256: text('source_sha256').notNull(),
  sourceBytes: bigint('source_bytes', { mode: 'number' }).notNull(),
  recognised: jsonb('recognised').$type<Recognised>().notNull(),
  previous: jsonb('previous').$type<Previous>().notNull(),
  versionAfter: integer('version_after').notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
  undoneAt: moment('undone_at'),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
