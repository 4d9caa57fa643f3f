import type { Json } from '@nianbao/report'
import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'
import type { Side } from './thread.ts'

/** 操作记录: one line per act, hash-chained per report. */
export const event = pgTable('event', {
  agencyId: integer('agency_id').notNull(),
  reportId: uuid('report_id').notNull(),
  seq: integer('seq').notNull(),
  act: text('act').notNull(),
  byId: uuid('by_id'),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
  note: text('note'),
  detail: jsonb('detail').$type<Json>(),
  side: text('side').$type<Side>(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
  open: text('open'),
  salt: text('salt'),
  seal: text('seal'),
}, (table) => [primaryKey({ columns: [table.agencyId, table.reportId, table.seq] })])
