import { date, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** What an agency is; sums are over leaves that count, never over governments. */
export type AgencyKind = 'government' | 'office' | 'ownLevel' | 'department' | 'township' | 'subDistrict' | 'institution'

/** 单位 as it is today; how it stood in a year is `agencyYear`. */
export const agency = pgTable('agency', {
  id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<AgencyKind>().notNull(),
  parentId: integer('parent_id'),
  supervisedBy: integer('supervised_by'),
  divisionCode: text('division_code').notNull(),
  sector: text('sector'),
  validFrom: date('valid_from').notNull().default('1949-10-01'),
  validTo: date('valid_to'),
})
