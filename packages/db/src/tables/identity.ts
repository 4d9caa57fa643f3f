import { integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** The people of the house; `email` in lower case. */
export const person = pgTable('person', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  disabledAt: moment('disabled_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
})

/** argon2id hashes in the PHC string format. */
export const password = pgTable('password', {
  personId: uuid('person_id').primaryKey().references(() => person.id), // prettier-ignore
  hash: text('hash').notNull(),
  changedAt: moment('changed_at').notNull().defaultNow(),
})

/** Sessions by the sha256 of their token. */
export const session = pgTable('session', {
  tokenSha256: text('token_sha256').primaryKey(),
  personId: uuid('person_id').notNull().references(() => person.id), // prettier-ignore
  createdAt: moment('created_at').notNull().defaultNow(),
  expires: moment('expires').notNull(),
})

/** Accounts elsewhere that are linked to a person. */
export const account = pgTable(
  'account',
  {
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    personId: uuid('person_id').notNull().references(() => person.id), // prettier-ignore
    type: text('type').notNull(),
    linkedAt: moment('linked_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.providerAccountId] })],
)

/** Failed tries at signing in, by hashed subject. */
export const signInAttempt = pgTable(
  'sign_in_attempt',
  {
    scope: text('scope', { enum: ['account', 'address', 'both', 'all'] }).notNull(),
    subjectSha256: text('subject_sha256').notNull(),
    failures: integer('failures').notNull().default(0),
    lastAt: moment('last_at').notNull().defaultNow(),
    waitUntil: moment('wait_until'),
    succeededAt: moment('succeeded_at'),
  },
  (table) => [primaryKey({ columns: [table.scope, table.subjectSha256] })],
)
