import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** How functions went from one agency to another. */
export type SuccessionKind = 'merged' | 'split' | 'renamed' | 'transferred'

/** 承继: functions of one agency went to another on a day. */
export const succession = pgTable('succession', {
  fromAgencyId: integer('from_agency_id').notNull(),
  toAgencyId: integer('to_agency_id').notNull(),
  happenedOn: date('happened_on').notNull(),
  kind: text('kind').$type<SuccessionKind>().notNull(),
}, (table) => [primaryKey({ columns: [table.fromAgencyId, table.toAgencyId, table.happenedOn] })])
