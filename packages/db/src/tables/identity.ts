import { bigint, boolean, customType, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

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
  id: uuid('id').notNull().defaultRandom(),
  provenAt: moment('proven_at').defaultNow(),
  way: text('way', { enum: ['password', 'organisation'] }).notNull().default('password'),
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
    scope: text('scope', { enum: ['account', 'address', 'both', 'all', 'code'] }).notNull(),
    subjectSha256: text('subject_sha256').notNull(),
    failures: integer('failures').notNull().default(0),
    lastAt: moment('last_at').notNull().defaultNow(),
    waitUntil: moment('wait_until'),
    succeededAt: moment('succeeded_at'),
  },
  (table) => [primaryKey({ columns: [table.scope, table.subjectSha256] })],
)

/** What holds for everybody's sign-in; one row. */
export const signInSetting = pgTable('sign_in_setting', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  passwordPolicy: text('password_policy', { enum: ['asvs', 'dengbao'] }).notNull().default('asvs'),
})

/** Hashes of earlier passwords. */
export const passwordHistory = pgTable(
  'password_history',
  {
    personId: uuid('person_id').notNull(),
    hash: text('hash').notNull(),
    until: moment('until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.until] })],
)

/** The second factor: a sealed secret, in force once confirmed. */
export const totp = pgTable('totp', {
  personId: uuid('person_id').primaryKey(),
  sealedSecret: bytes('sealed_secret').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  confirmedAt: moment('confirmed_at'),
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

/** Codes for the day the second factor is lost, hashed; each opens once. */
export const recoveryCode = pgTable(
  'recovery_code',
  {
    personId: uuid('person_id').notNull(),
    codeSha256: text('code_sha256').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [primaryKey({ columns: [table.personId, table.codeSha256] })],
)
