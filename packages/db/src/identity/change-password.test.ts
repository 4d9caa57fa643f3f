import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '../client.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { changePassword } from './change-password.ts'
import { createPerson } from './create-person.ts'
import { endMySessions, mySessions } from './my-sessions.ts'
import { actorOfSession } from './sessions.ts'
import { signIn, signInWithNewPassword } from './sign-in.ts'
import { setPasswordPolicy } from './sign-in-settings.ts'

const first = 'Correct horse 1'
const office = '192.0.2.10'
const email = 'wang.min@example.org'

let mine: TestDatabase
let db: Db
const asOwner = (statement: ReturnType<typeof sql>) => mine.as('owner').execute(statement)
beforeAll(async () => {
  mine = await testDatabase()
  db = mine.as('identity')
})
beforeEach(async () => {
  await asOwner(sql`delete from sign_in_attempt`)
  await asOwner(sql`delete from person`)
  await setPasswordPolicy(mine.as('owner'), 'asvs')
  await createPerson(mine.as('owner'), { email, name: '王敏', password: first, agency: null, roles: [] })
})
afterAll(() => mine.drop())

const enter = (password: string) => signIn(db, { email, password, address: office })
const change = (token: string, current: string, next: string) => changePassword(db, token, { current, next, code: null, address: office })
const aged = (days: number) => asOwner(sql`update password set changed_at = now() - make_interval(days => ${days})`)

test('a new password takes the place of the old one, and ends every other session', async () => {
  const [here, there] = [(await enter(first)).sessionToken, (await enter(first)).sessionToken]
  const { sessionToken } = await change(here, first, 'Another grey horse 2')
  expect(await actorOfSession(db, sessionToken)).toMatchObject({ name: '王敏', proven: true })
  expect(await actorOfSession(db, here)).toBeNull()
  expect(await actorOfSession(db, there)).toBeNull()
  await expect(enter(first)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(enter('Another grey horse 2')).resolves.toBeTruthy()
})

test('it takes the current password, a fresh proof and a new one that the policy takes', async () => {
  const { sessionToken } = await enter(first)
  await expect(change(sessionToken, 'wrong password', 'Another grey horse 2')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(change(sessionToken, first, 'short')).rejects.toMatchObject({ field: 'password', reason: 'TOO_SHORT' })
  await expect(change(sessionToken, first, 'password123')).rejects.toMatchObject({ reason: 'COMMON' })
  await expect(change(sessionToken, first, 'this is wang.min here')).rejects.toMatchObject({ reason: 'PERSONAL' })
  await expect(change(sessionToken, first, first)).rejects.toMatchObject({ reason: 'REUSED' })
  await asOwner(sql`update session set proven_at = now() - interval '1 hour'`)
  await expect(change(sessionToken, first, 'Another grey horse 2')).rejects.toMatchObject({ code: 'PROOF_NEEDED' })
  await expect(enter(first)).resolves.toBeTruthy()
})

test('under asvs a password never expires and no earlier one is kept', async () => {
  await aged(4_000)
  const { sessionToken } = await enter(first)
  await change(sessionToken, first, 'Another grey horse 2')
  expect((await asOwner(sql`select from password_history`)).rows).toEqual([])
})

test('under 等保 an expired password opens the change alone, and the new one opens a session', async () => {
  const { sessionToken: before } = await enter(first)
  await setPasswordPolicy(mine.as('owner'), 'dengbao')
  await aged(89)
  await expect(enter(first)).resolves.toBeTruthy()
  await aged(91)
  await expect(enter(first)).rejects.toMatchObject({ code: 'PASSWORD_EXPIRED' })
  await expect(enter('wrong password')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const renew = (password: string, next: string) => signInWithNewPassword(db, { email, password, address: office, next })
  await expect(renew('wrong password', 'Another grey horse 2')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(renew(first, 'another horse by the river')).rejects.toMatchObject({ reason: 'KINDS' })
  await expect(renew(first, first)).rejects.toMatchObject({ reason: 'REUSED' })
  const { sessionToken } = await renew(first, 'Another grey horse 2')
  expect(await actorOfSession(db, sessionToken)).toMatchObject({ name: '王敏', proven: true })
  expect(await actorOfSession(db, before)).toBeNull()
  await expect(enter('Another grey horse 2')).resolves.toBeTruthy()
})

test('under 等保 the last five do not come back, and the one before them does', async () => {
  await setPasswordPolicy(mine.as('owner'), 'dengbao')
  let { sessionToken } = await enter(first)
  const passwords = [first, ...[2, 3, 4, 5, 6].map((number) => `Another grey horse ${number}`)]
  for (let at = 1; at < passwords.length; at++) ({ sessionToken } = await change(sessionToken, passwords[at - 1]!, passwords[at]!))
  for (const old of passwords.slice(1)) await expect(change(sessionToken, passwords.at(-1)!, old), old).rejects.toMatchObject({ reason: 'REUSED' })
  await expect(change(sessionToken, passwords.at(-1)!, first)).resolves.toBeTruthy()
}, 30_000)

test('a person sees and ends their own sessions, never another’s', async () => {
  await createPerson(mine.as('owner'), { email: 'li.na@example.org', name: '李娜', password: first, agency: null, roles: [] })
  const stranger = (await signIn(db, { email: 'li.na@example.org', password: first, address: office })).sessionToken
  const tokens = [(await enter(first)).sessionToken, (await enter(first)).sessionToken, (await enter(first)).sessionToken] as const
  const seen = await mySessions(db, tokens[2])
  expect(seen.map(({ mine, way }) => ({ mine, way }))).toEqual([{ mine: true, way: 'password' }, { mine: false, way: 'password' }, { mine: false, way: 'password' }])
  const theirs = (await mySessions(db, stranger))[0]!.id
  await endMySessions(db, tokens[2], theirs)
  await endMySessions(db, tokens[2], 'nonsense')
  await endMySessions(db, tokens[2], seen[0]!.id)
  expect(await actorOfSession(db, stranger)).not.toBeNull()
  expect(await mySessions(db, tokens[2])).toHaveLength(3)
  await endMySessions(db, tokens[2], seen[2]!.id)
  expect(await actorOfSession(db, tokens[0])).toBeNull()
  expect(await actorOfSession(db, tokens[1])).not.toBeNull()
  await endMySessions(db, tokens[2], null)
  expect(await mySessions(db, tokens[2])).toHaveLength(1)
  expect(await actorOfSession(db, stranger)).not.toBeNull()
  await expect(mySessions(db, tokens[1])).rejects.toMatchObject({ code: 'SIGNED_OUT' })
})
