import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './moment.ts'

/** 邀请: the way in of a new person, by the sha256 of the link's token. */
export const invitation = pgTable('invitation', {
  personId: uuid('person_id').primaryKey(),
  tokenSha256: text('token_sha256').notNull(),
  invitedBy: uuid('invited_by').notNull(),
  invitedAt: moment('invited_at').notNull(),
  expires: moment('expires').notNull(),
  usedAt: moment('used_at'),
})
