import type { PublicationMode } from '@nianbao/report'
import { boolean, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** What an office decides for the agencies it supervises; no row means the defaults. */
export const officeSetting = pgTable('office_setting', {
  officeId: integer('office_id').primaryKey(),
  publicationMode: text('publication_mode').$type<PublicationMode>().notNull().default('reviewFirst'),
  offlineSigning: boolean('offline_signing').notNull().default(false),
  rankings: boolean('rankings').notNull().default(true),
})
