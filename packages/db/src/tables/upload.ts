import type { Document, Recognised } from '@nianbao/report'
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** 上传: what was read of a document that one person sent; kind and all that follows is null until it has been read. */
export const upload = pgTable('upload', {
  id: uuid('id').primaryKey().defaultRandom(),
  personId: uuid('person_id').notNull(),
  name: text('name').notNull(),
  ticketSha256: text('ticket_sha256').notNull(),
  announced: integer('announced').notNull(),
  openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  takenAt: timestamp('taken_at', { withTimezone: true }),
  readAt: timestamp('read_at', { withTimezone: true }),
  kind: text('kind'),
  bytes: integer('bytes'),
  sha256: text('sha256'),
  document: jsonb('document').$type<Document>(),
  recognised: jsonb('recognised').$type<Recognised>(),
})
