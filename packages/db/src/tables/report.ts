import type { CameFrom, FormatId, PackedCells, SectionId, State } from '@nianbao/report'
import { integer, jsonb, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { figures } from './figures.ts'
import { moment } from './moment.ts'

/** 年度报告: the working record of one agency and one year. */
export const report = pgTable('report', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  year: integer('year').notNull(),
  format: text('format').$type<FormatId>().notNull(),
  state: text('state').$type<State>().notNull().default('draft'),
  cameFrom: text('came_from').$type<CameFrom>(),
  version: integer('version').notNull().default(1),
  figures: figures('figures').notNull(),
  fee: numeric('fee'),
  odd: jsonb('odd').$type<PackedCells['odd']>().notNull().default({}),
  contentHash: text('content_hash').notNull(),
  unlocked: text('unlocked').array().$type<SectionId[]>().notNull(),
  hands: uuid('hands').array().notNull(),
  lastEditor: uuid('last_editor'),
  firstSubmittedAt: moment('first_submitted_at'),
  submittedAt: moment('submitted_at'),
  submittedEdition: integer('submitted_edition'),
  publishedEdition: integer('published_edition'),
  publishedFrom: integer('published_from'),
  publishedAt: moment('published_at'),
  correctionReason: text('correction_reason'),
  withdrawnAt: moment('withdrawn_at'),
  eventSeq: integer('event_seq').notNull().default(0),
  eventHash: text('event_hash').notNull(),
  openedAt: moment('opened_at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
