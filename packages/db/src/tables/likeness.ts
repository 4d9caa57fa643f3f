import { integer, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'
import type { ComparedSection } from './narrative-signature.ts'

/** 相似: how much of one agency's text another agency's of the same year has. */
export const likeness = pgTable('likeness', {
  agencyId: integer('agency_id').notNull(),
  year: integer('year').notNull(),
  section: text('section').$type<ComparedSection>().notNull(),
  edition: integer('edition').notNull(),
  otherAgencyId: integer('other_agency_id').notNull(),
  share: real('share').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.year, table.section, table.otherAgencyId] })])
