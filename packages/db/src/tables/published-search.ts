import { customType, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** Search words of the edition in force, and the text to recheck a hit against. */
export const publishedSearch = pgTable('published_search', {
  agencyId: integer('agency_id').notNull(),
  year: integer('year').notNull(),
  number: integer('number').notNull(),
  grams: tsvector('grams').notNull(),
  text: text('text').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.year] })])
