import type { Json } from '@nianbao/report'
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** The book of an agency: one line per act on it, its years, its settings and its people. */
export const agencyEvent = pgTable('agency_event', {
  agencyId: integer('agency_id').notNull(),
  seq: integer('seq').notNull(),
  act: text('act').notNull(),
  byId: uuid('by_id'),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
  detail: jsonb('detail').$type<Json>().notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
  salt: text('salt').notNull(),
  seal: text('seal').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.seq] })])

/** The end of each agency's book. */
export const agencyBook = pgTable('agency_book', {
  agencyId: integer('agency_id').primaryKey(),
  seq: integer('seq').notNull(),
  hash: text('hash').notNull(),
})
