import type { Role } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** One person's role at one agency, while `until` is null. */
export const post = pgTable('post', {
  personId: uuid('person_id').notNull(),
  agencyId: integer('agency_id').notNull(),
  role: text('role').$type<Role>().notNull(),
  since: moment('since').notNull().default(sql`app_now()`),
  until: moment('until'),
}, (table) => [primaryKey({ columns: [table.personId, table.agencyId, table.role, table.since] })])
