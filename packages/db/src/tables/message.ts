import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'
import type { Side } from './thread.ts'

/** One contribution to a thread. */
export const message = pgTable('message', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  threadId: uuid('thread_id').notNull(),
  byId: uuid('by_id').notNull(),
  author: text('author').notNull(),
  side: text('side').$type<Side>().notNull(),
  text: text('text').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
