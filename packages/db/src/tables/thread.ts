import type { SectionId } from '@nianbao/report'
import { boolean, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** Who speaks: the agency that files or the office that reviews. */
export type Side = 'agency' | 'office'

/** 审核意见. */
export const thread = pgTable('thread', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  anchor: text('anchor').$type<'cell' | 'block' | 'section' | 'report'>().notNull(),
  cell: text('cell'),
  blockId: uuid('block_id'),
  quote: text('quote'),
  section: text('section').$type<SectionId>(),
  edition: integer('edition'),
  internal: boolean('internal').notNull(),
  side: text('side').$type<Side>().notNull(),
  state: text('state').$type<'open' | 'resolved'>().notNull().default('open'),
  waitsFor: text('waits_for').$type<Side>(),
  openedBy: uuid('opened_by').notNull(),
  openedName: text('opened_name').notNull(),
  openedAt: moment('opened_at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
