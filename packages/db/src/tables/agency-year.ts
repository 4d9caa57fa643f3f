import { boolean, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core'

/** The tree as frozen for one report year: preorder interval [pos, lastPos] and ancestors, outermost first. */
export const agencyYear = pgTable('agency_year', {
  year: integer('year').notNull(),
  agencyId: integer('agency_id').notNull(),
  parentId: integer('parent_id'),
  supervisedBy: integer('supervised_by'),
  pos: integer('pos').notNull(),
  lastPos: integer('last_pos').notNull(),
  anc: integer('anc').array().notNull(),
  mustFile: boolean('must_file').notNull(),
  countsInSum: boolean('counts_in_sum').notNull(),
}, (table) => [primaryKey({ columns: [table.year, table.agencyId] })])
