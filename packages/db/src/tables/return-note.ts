import type { SectionId } from '@nianbao/report'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 退回修改: a reason and the sections it unlocks. */
export const returnNote = pgTable('return_note', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  edition: integer('edition').notNull(),
  reason: text('reason').notNull(),
  sections: text('sections').array().$type<SectionId[]>().notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
