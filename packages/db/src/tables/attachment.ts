import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea } from './bytea.ts'
import { moment } from './moment.ts'

/** What a scan may be, as its bytes say. */
export type AttachmentType = 'application/pdf' | 'image/jpeg' | 'image/png'

/** 附件 of a report: the scanned 审签单 of a signature on paper. */
export const attachment = pgTable('attachment', {
  agencyId: integer('agency_id').notNull(),
  id: uuid('id').notNull().defaultRandom(),
  reportId: uuid('report_id').notNull(),
  kind: text('kind').$type<'approvalSheet'>().notNull(),
  name: text('name').notNull(),
  mediaType: text('media_type').$type<AttachmentType>().notNull(),
  bytes: integer('bytes').notNull(),
  sha256: text('sha256').notNull(),
  data: bytea('data').notNull(),
  byId: uuid('by_id').notNull(),
  byName: text('by_name').notNull(),
  at: moment('at').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.id] })])
