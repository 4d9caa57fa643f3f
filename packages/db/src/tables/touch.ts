import { bigint, integer, pgTable } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** The rollup's queue. */
export const touch = pgTable('touch', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  year: integer('year').notNull(),
  agencyId: integer('agency_id').notNull(),
  at: moment('at').notNull(),
})
