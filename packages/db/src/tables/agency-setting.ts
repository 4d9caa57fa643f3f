import { boolean, integer, pgTable } from 'drizzle-orm/pg-core'

/** What an agency decides for itself; no row means two steps (经办、签发) by two people. */
export const agencySetting = pgTable('agency_setting', {
  agencyId: integer('agency_id').primaryKey(),
  chainLength: integer('chain_length').notNull().default(2),
  signatoryMayBeEditor: boolean('signatory_may_be_editor').notNull().default(false),
})
