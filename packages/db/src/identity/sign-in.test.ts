import { Forbidden, TooMany } from '@nianbao/report'
import { verify } from '@node-rs/argon2'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Db } from '../client.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { authAdapter } from './auth-adapter.ts'
import { createPerson } from './create-person.ts'
import { actorOfSession, signOut } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { sha256 } from './token.ts'

// The library's own functions, counted.
vi.mock('@node-rs/argon2', { spy: true })

const email = 'wang.min@example.org'
const right = 'correct horse battery'
const office = '192.0.2.10'
const elsewhere = '198.51.100.7'

let mine: TestDatabase
let db: Db
beforeAll(async () => {
  mine = await testDatabase()
  db = mine.as('identity')
  await createPerson(mine.as('owner'), { email, name: '王敏', password: right, agency: null, roles: [] })
})
beforeEach(async () => {
  await mine.as('owner').execute(sql`delete from sign_in_attempt`)
})
afterAll(() => mine.drop())

const outcome = async (password: string, address = office, as = email) =>
  signIn(db, { email: as, password, address }).then(
    () => 'in',
    (refusal: Error) => (refusal instanceof TooMany ? 'wait' : refusal.constructor.name),
  )

const waitOver = () => mine.as('owner').execute(sql`update sign_in_attempt set wait_until = null`)

test('the right password opens a session of twelve hours, and its token is kept only as a hash', async () => {
  const { sessionToken, expires } = await signIn(db, { email: ' WANG.Min@Example.org ', password: right, address: office })
  expect(expires.getTime() - Date.now()).toBeGreaterThan(11.9 * 3_600_000)
  expect(await actorOfSession(db, sessionToken)).toMatchObject({ name: '王敏', posts: [] })
  const { rows } = await mine.as('owner').execute(sql`select token_sha256 from session`)
  expect(JSON.stringify(rows)).not.toContain(sessionToken)
})

test('a session that has ended opens nothing, though nobody has swept it away', async () => {
  const { sessionToken } = await signIn(db, { email, password: right, address: office })
  const ends = (at: string) => mine.as('owner').execute(sql`update session set expires = now() + ${at}::interval where token_sha256 = ${sha256(sessionToken)}`)
  const opens = async () => [(await actorOfSession(db, sessionToken)) !== null, (await authAdapter(db).getSessionAndUser!(sessionToken)) !== null]
  await ends('1 minute')
  expect(await opens()).toEqual([true, true])
  await ends('0 seconds')
  expect(await opens()).toEqual([false, false])
  expect((await mine.as('owner').execute(sql`select from session where token_sha256 = ${sha256(sessionToken)}`)).rows).toHaveLength(1)
})

test('full-width letters of an input method are the same password', async () => {
  expect(await outcome('correct horse battery'.replace('c', 'ｃ'))).toBe('in')
})

test('a wrong password, an unknown email, a disabled person and nonsense get the same answer', async () => {
  const { personId } = await createPerson(mine.as('owner'), { email: 'zhao.gang@example.org', name: '赵刚', password: right, agency: null, roles: [] })
  await mine.as('owner').execute(sql`update person set disabled_at = now() where id = ${personId}`)
  expect(await outcome('wrong password')).toBe('Forbidden')
  expect(await outcome(right, office, 'nobody@example.org')).toBe('Forbidden')
  expect(await outcome(right, office, 'zhao.gang@example.org')).toBe('Forbidden')
  expect(await outcome('\0', office, 'a\0b')).toBe('Forbidden')
  expect(await outcome('x'.repeat(100_000), office, 'x'.repeat(100_000))).toBe('Forbidden')
  expect(await outcome('', office, '')).toBe('Forbidden')
})

test('an unknown email takes the work of a known one: one password is checked, against a hash of the same cost', async () => {
  // $argon2id$v=19$m=…,t=…,p=…$salt$hash
  const costs = async (as: string) => {
    vi.mocked(verify).mockClear()
    expect(await outcome('wrong password', office, as)).toBe('Forbidden')
    return vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(1, 4).join(' '))
  }
  expect(await costs(email)).toEqual(['argon2id v=19 m=19456,t=2,p=1'])
  expect(await costs('nobody@example.org')).toEqual(['argon2id v=19 m=19456,t=2,p=1'])
})

test('a password guessed ten times is slowed down, and told how long to wait', async () => {
  const answers: string[] = []
  for (let guess = 0; guess < 10; guess++) answers.push(await outcome(`guess ${guess}`))
  expect(answers).toEqual([...Array(5).fill('Forbidden'), ...Array(5).fill('wait')])
  await expect(signIn(db, { email, password: right, address: office })).rejects.toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 1 })
})

test('guesses while one has to wait do not lengthen the wait, and afterwards the right password opens', async () => {
  for (let guess = 0; guess < 30; guess++) await outcome('guess')
  const { rows } = await mine.as('owner').execute(sql`select failures from sign_in_attempt where scope = 'both'`)
  expect(rows).toEqual([{ failures: 5 }])
  await waitOver()
  expect(await outcome(right)).toBe('in')
  expect(await outcome('guess')).toBe('Forbidden')
})

test('fifty guesses at once are counted one by one', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, guess) => outcome(`guess ${guess}`)))
  expect(answers.filter((answer) => answer === 'Forbidden')).toHaveLength(5)
})

test('strangers who guess from many addresses slow the account, but never its owner at a known address', async () => {
  expect(await outcome(right, office)).toBe('in')
  for (let guess = 0; guess < 12; guess++) await outcome('guess', `198.51.100.${guess}`)
  expect(await outcome(right, elsewhere)).toBe('wait')
  expect(await outcome(right, office)).toBe('in')
})

test('an unknown account waits like a known one', async () => {
  for (let guess = 0; guess < 5; guess++) await outcome('guess', office, 'nobody@example.org')
  expect(await outcome('guess', office, 'nobody@example.org')).toBe('wait')
})

test('one address that tries many accounts is slowed as an address', async () => {
  const answers: string[] = []
  for (let account = 0; account < 32; account++) answers.push(await outcome('guess', elsewhere, `person${account}@example.org`))
  expect(answers.slice(0, 30)).toEqual(Array(30).fill('Forbidden'))
  expect(answers.slice(30)).toEqual(['wait', 'wait'])
  expect(await outcome(right, office)).toBe('in')
})

test('one cannot clear an address by signing in to an account of one’s own', async () => {
  await outcome(right, elsewhere)
  for (let account = 0; account < 30; account++) await outcome('guess', elsewhere, `person${account}@example.org`)
  expect(await outcome(right, elsewhere)).toBe('in')
  expect(await outcome('guess', elsewhere, 'person99@example.org')).toBe('wait')
})

test('after sign-out the token opens nothing, and the other sessions stay', async () => {
  const one = await signIn(db, { email, password: right, address: office })
  const other = await signIn(db, { email, password: right, address: office })
  expect(one.sessionToken).not.toBe(other.sessionToken)
  await signOut(db, one.sessionToken)
  expect(await actorOfSession(db, one.sessionToken)).toBeNull()
  expect(await actorOfSession(db, other.sessionToken)).not.toBeNull()
})

test('a person who is disabled, or whose session has ended, is nobody at the next request', async () => {
  const { sessionToken } = await signIn(db, { email, password: right, address: office })
  await mine.as('owner').execute(sql`update person set disabled_at = now() where email = ${email}`)
  expect(await actorOfSession(db, sessionToken)).toBeNull()
  await mine.as('owner').execute(sql`update person set disabled_at = null where email = ${email}`)
  await mine.as('owner').execute(sql`update session set expires = now() - interval '1 second'`)
  expect(await actorOfSession(db, sessionToken)).toBeNull()
  expect(await actorOfSession(db, 'never given')).toBeNull()
})

test('the door of the visitor is shut to people, passwords and sessions, and staff sees no secret', async () => {
  for (const table of ['person', 'password', 'session', 'account', 'sign_in_attempt']) {
    await expect(mine.as('visitor').execute(sql`select 1 from ${sql.identifier(table)}`)).rejects.toThrow()
    if (table !== 'person') await expect(mine.as('staff').execute(sql`select 1 from ${sql.identifier(table)}`)).rejects.toThrow()
  }
  await expect(signIn(mine.as('visitor'), { email, password: right, address: office })).rejects.not.toBeInstanceOf(Forbidden)
})
