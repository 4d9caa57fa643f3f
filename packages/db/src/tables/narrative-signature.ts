import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bytea } from './bytea.ts'
import { moment } from './moment.ts'

/** The sections whose texts are compared with those of other agencies. */
export type ComparedSection = 'overview' | 'problems'

/** Numbers that stand for the text of one section of one submitted edition; null where it is too short to be anybody's own. */
export const narrativeSignature = pgTable('narrative_signature', {
  year: integer('year').notNull(),
  section: text('section').$type<ComparedSection>().notNull(),
  agencyId: integer('agency_id').notNull(),
  edition: integer('edition').notNull(),
  minima: bytea('minima'),
  size: integer('size'),
  comparedAt: moment('compared_at'),
}, (table) => [primaryKey({ columns: [table.year, table.section, table.agencyId, table.edition] })])
