import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 复核与签发 over one content; in force while `voidedAt` is null. */
export const signature = pgTable('signature', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  role: text('role').$type<'checker' | 'signatory'>().notNull(),
  personId: uuid('person_id').notNull(),
  name: text('name').notNull(),
  contentHash: text('content_hash').notNull(),
  offline: boolean('offline').notNull().default(false),
  offlinePost: text('offline_post'),
  offlineOn: date('offline_on'),
  attachmentId: uuid('attachment_id'),
  at: moment('at').notNull(),
  voidedAt: moment('voided_at'),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
