import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** A name of another place that is right in an agency's texts. */
export const allowedPlace = pgTable('allowed_place', {
  agencyId: integer('agency_id').notNull(),
  name: text('name').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.name] })])
