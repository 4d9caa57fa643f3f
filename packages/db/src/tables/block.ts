import type { BlockPlace } from '@nianbao/report'
import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 段落 of a draft; removed ones stay for anchors and stale saves. */
export const block = pgTable('block', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  place: text('place').$type<BlockPlace>().notNull(),
  pos: integer('pos').notNull(),
  text: text('text').notNull(),
  version: integer('version').notNull().default(1),
  removed: boolean('removed').notNull().default(false),
  editedBy: uuid('edited_by'),
  editedName: text('edited_name'),
  editedAt: moment('edited_at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
