import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '../client.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createPerson } from './create-person.ts'
import { linkOrganisation, proveByOrganisation, signInByOrganisation, unlinkOrganisation, type Vouched } from './organisation.ts'
import { actorOfSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const email = 'wang.min@example.org'
const password = 'correct horse battery'
const linked: Vouched = { issuer: 'https://sso.example', subject: '42', email, emailVerified: true, authTime: null }
const closed = { linkByEmail: false }
const open = { linkByEmail: true }

let mine: TestDatabase
let db: Db
const asOwner = (statement: ReturnType<typeof sql>) => mine.as('owner').execute(statement)
const now = () => Math.floor(Date.now() / 1_000)
const enter = async (as = email) => (await signIn(db, { email: as, password, address: '192.0.2.10' })).sessionToken
beforeAll(async () => {
  mine = await testDatabase()
  db = mine.as('identity')
})
beforeEach(async () => {
  await asOwner(sql`delete from sign_in_attempt`)
  await asOwner(sql`delete from person`)
  for (const [address, name] of [[email, '王敏'], ['li.na@example.org', '李娜']] as const) {
    await createPerson(mine.as('owner'), { email: address, name, password, agency: null, roles: [] })
  }
})
afterAll(() => mine.drop())

test('a linked account opens a session under a new token each time; the same subject of another issuer opens none', async () => {
  await linkOrganisation(db, await enter(), linked)
  const tokens = [(await signInByOrganisation(db, linked, closed)).sessionToken, (await signInByOrganisation(db, linked, closed)).sessionToken]
  expect(tokens[0]).not.toBe(tokens[1])
  for (const token of tokens) expect(await actorOfSession(db, token)).toMatchObject({ name: '王敏' })
  await expect(signInByOrganisation(db, { ...linked, issuer: 'https://other.example' }, closed)).rejects.toMatchObject({ reason: 'UNKNOWN' })
  await expect(signInByOrganisation(db, { ...linked, subject: '43' }, closed)).rejects.toMatchObject({ reason: 'UNKNOWN' })
})

test('an unknown account opens nothing and makes nobody, whatever email it shows', async () => {
  await expect(signInByOrganisation(db, linked, closed)).rejects.toMatchObject({ reason: 'UNKNOWN' })
  await expect(signInByOrganisation(db, { ...linked, email: 'new@example.org' }, open)).rejects.toMatchObject({ reason: 'UNKNOWN' })
  await expect(signInByOrganisation(db, { ...linked, email: null }, open)).rejects.toMatchObject({ reason: 'UNKNOWN' })
  expect((await asOwner(sql`select from person`)).rows).toHaveLength(2)
  expect((await asOwner(sql`select from account`)).rows).toHaveLength(0)
})

test('by email an account is linked only where that is allowed, verified, and the person has none yet', async () => {
  await expect(signInByOrganisation(db, { ...linked, emailVerified: false }, open)).rejects.toMatchObject({ reason: 'UNVERIFIED' })
  const { sessionToken } = await signInByOrganisation(db, { ...linked, email: 'WANG.Min@example.org' }, open)
  expect(await actorOfSession(db, sessionToken)).toMatchObject({ name: '王敏' })
  await expect(signInByOrganisation(db, { ...linked, subject: '99' }, open)).rejects.toMatchObject({ reason: 'TAKEN' })
  // From then on the subject says who it is, not the email.
  expect(await actorOfSession(db, (await signInByOrganisation(db, { ...linked, email: 'li.na@example.org' }, open)).sessionToken)).toMatchObject({ name: '王敏' })
})

test('a disabled person does not come in by the organisation either', async () => {
  await linkOrganisation(db, await enter(), linked)
  await asOwner(sql`update person set disabled_at = now()`)
  await expect(signInByOrganisation(db, linked, closed)).rejects.toMatchObject({ reason: 'DISABLED' })
  await expect(signInByOrganisation(db, { ...linked, subject: '43', email: 'li.na@example.org' }, open)).rejects.toMatchObject({ reason: 'DISABLED' })
  expect((await asOwner(sql`select from account`)).rows).toHaveLength(1)
})

test('linking takes a fresh proof, and an account that nobody has', async () => {
  const [wang, li] = [await enter(), await enter('li.na@example.org')]
  await asOwner(sql`update session set proven_at = now() - interval '1 hour'`)
  await expect(linkOrganisation(db, wang, linked)).rejects.toMatchObject({ code: 'PROOF_NEEDED' })
  await asOwner(sql`update session set proven_at = now()`)
  await linkOrganisation(db, wang, linked)
  await linkOrganisation(db, wang, linked)
  await expect(linkOrganisation(db, li, linked)).rejects.toMatchObject({ reason: 'TAKEN' })
  await expect(linkOrganisation(db, wang, { ...linked, subject: '43' })).rejects.toMatchObject({ reason: 'TAKEN' })
  await expect(linkOrganisation(db, 'never given', linked)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
})

test('a sign-in there proves as much as it says: nothing without a time, nothing by an old one', async () => {
  await linkOrganisation(db, await enter(), linked)
  const provenAfter = async (authTime: number | null) => (await actorOfSession(db, (await signInByOrganisation(db, { ...linked, authTime }, closed)).sessionToken))?.proven
  expect(await provenAfter(null)).toBe(false)
  expect(await provenAfter(now() - 3_600)).toBe(false)
  expect(await provenAfter(now() - 10)).toBe(true)
})

test('a session is proven by its own person’s account, typed in just now', async () => {
  const token = await enter()
  await linkOrganisation(db, token, linked)
  await asOwner(sql`update session set proven_at = now() - interval '1 hour'`)
  await expect(proveByOrganisation(db, token, { ...linked, authTime: null })).rejects.toMatchObject({ reason: 'STALE' })
  await expect(proveByOrganisation(db, token, { ...linked, authTime: now() - 3_600 })).rejects.toMatchObject({ reason: 'STALE' })
  await expect(proveByOrganisation(db, token, { ...linked, subject: '43', authTime: now() })).rejects.toMatchObject({ reason: 'ANOTHER' })
  const li = await enter('li.na@example.org')
  await expect(proveByOrganisation(db, li, { ...linked, authTime: now() })).rejects.toMatchObject({ reason: 'ANOTHER' })
  expect((await actorOfSession(db, token))?.proven).toBe(false)
  // A clock there that runs ahead does not open the window for longer.
  const { sessionToken } = await proveByOrganisation(db, token, { ...linked, authTime: now() + 86_400 })
  expect((await actorOfSession(db, sessionToken))?.proven).toBe(true)
  expect((await asOwner(sql`select from session where proven_at > now()`)).rows).toEqual([])
  expect(await actorOfSession(db, token)).toBeNull()
})

test('who has a password can part from the organisation, who has none cannot', async () => {
  const token = await enter()
  await linkOrganisation(db, token, linked)
  await asOwner(sql`create table kept as select * from password; delete from password`)
  expect(await unlinkOrganisation(db, token, linked.issuer)).toBe(false)
  await asOwner(sql`insert into password select * from kept`)
  expect(await unlinkOrganisation(db, token, linked.issuer)).toBe(true)
  await expect(signInByOrganisation(db, linked, closed)).rejects.toMatchObject({ reason: 'UNKNOWN' })
})
