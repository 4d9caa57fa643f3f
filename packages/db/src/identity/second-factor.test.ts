import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { TooMany } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '../client.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createPerson } from './create-person.ts'
import { prove } from './prove.ts'
import { beginSecondFactor, confirmSecondFactor, removeSecondFactor, renewRecoveryCodes } from './second-factor.ts'
import { actorOfSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const key = randomBytes(32)
const email = 'wang.min@example.org'
const right = 'correct horse battery'
const office = '192.0.2.10'

let mine: TestDatabase
let db: Db
let token: string
let app: TOTP
let recovery: string[]
const asOwner = (statement: ReturnType<typeof sql>) => mine.as('owner').execute(statement)

/** The code that the app shows so many steps of thirty seconds from now, by the database's clock. */
const code = async (steps = 0) => {
  const { rows } = await asOwner(sql`select extract(epoch from clock_timestamp())::float as now`)
  return app.generate({ timestamp: ((rows[0] as { now: number }).now + 30 * steps) * 1_000 })
}
const outcome = (asked: Partial<Parameters<typeof signIn>[1]>) =>
  signIn(db, { email, password: right, address: office, ...asked }, key).then(() => 'in', (refusal: Error) => (refusal instanceof TooMany ? 'wait' : refusal.constructor.name))
/** As if no code had been used for a while. */
const unused = () => asOwner(sql`update totp set last_step = 0`)

beforeAll(async () => {
  mine = await testDatabase()
  db = mine.as('identity')
  await createPerson(mine.as('owner'), { email, name: '王敏', password: right, agency: null, roles: [] })
})
beforeEach(async () => {
  await asOwner(sql`delete from sign_in_attempt`)
  await asOwner(sql`delete from totp`)
  token = (await signIn(db, { email, password: right, address: office }, key)).sessionToken
  const { secret, uri } = (await beginSecondFactor(db, token, key))!
  expect(uri).toContain(`secret=${secret}`)
  app = new TOTP({ secret: Secret.fromBase32(secret) })
  recovery = await confirmSecondFactor(db, token, { code: await code(), address: office }, key)
  await unused()
  await asOwner(sql`delete from sign_in_attempt`)
})
afterAll(() => mine.drop())

test('with a second factor the password alone opens nothing, and says only to whoever has it that a code is needed', async () => {
  expect(await outcome({})).toBe('CodeNeeded')
  expect(await outcome({ code: ' ' })).toBe('CodeNeeded')
  expect(await outcome({ password: 'wrong password' })).toBe('Forbidden')
  expect(await outcome({ password: 'wrong password', code: await code() })).toBe('Forbidden')
  expect(await outcome({ email: 'nobody@example.org', code: await code() })).toBe('Forbidden')
  expect(await outcome({ code: await code() })).toBe('in')
})

test('a factor that was begun and not confirmed is not asked for', async () => {
  await asOwner(sql`update totp set confirmed_at = null`)
  expect(await outcome({})).toBe('in')
})

test('a wrong first code puts nothing in force', async () => {
  await asOwner(sql`update totp set confirmed_at = null`)
  await expect(confirmSecondFactor(db, token, { code: await code(-10), address: office }, key)).rejects.toMatchObject({ code: 'WRONG_CODE' })
  await expect(confirmSecondFactor(db, token, { code: 'abcdef', address: office }, key)).rejects.toMatchObject({ code: 'WRONG_CODE' })
  expect(await outcome({})).toBe('in')
})

/** Waits for the next step of thirty seconds where little is left of this one: what is asked now stays in it. */
async function earlyInStep(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 10_000) await sleep(left)
}

test('a code opens once: neither it nor an older one opens again', async () => {
  await earlyInStep()
  const now = await code()
  const before = await code(-1)
  expect(await outcome({ code: now })).toBe('in')
  expect(await outcome({ code: now })).toBe('WrongCode')
  expect(await outcome({ code: before })).toBe('WrongCode')
  await unused()
  expect(await outcome({ code: await code(-1) })).toBe('in')
})

test('of twenty who show the same code at once one comes in', async () => {
  await asOwner(sql`insert into sign_in_attempt (scope, subject_sha256, succeeded_at) select 'both', encode(sha256(convert_to(${`${email}\n${office}`}, 'UTF8')), 'hex'), now()`)
  const same = await code()
  const answers = await Promise.all(Array.from({ length: 20 }, () => outcome({ code: same })))
  expect(answers.filter((answer) => answer === 'in')).toHaveLength(1)
})

test('codes of a minute ago and of a minute ahead are wrong', async () => {
  expect(await outcome({ code: await code(-3) })).toBe('WrongCode')
  expect(await outcome({ code: await code(3) })).toBe('WrongCode')
  expect(await outcome({ code: (await code()).replace(/^(...)/, '$1 ') })).toBe('in')
})

test('a recovery code opens once, as one writes it, and another’s never', async () => {
  expect(recovery).toHaveLength(10)
  expect(await outcome({ code: recovery[0]!.toLowerCase().replaceAll('-', ' ') })).toBe('in')
  expect(await outcome({ code: recovery[0]! })).toBe('WrongCode')
  const { personId } = await createPerson(mine.as('owner'), { email: 'li.na@example.org', name: '李娜', password: right, agency: null, roles: [] })
  await asOwner(sql`insert into totp (person_id, sealed_secret, confirmed_at) values (${personId}, '\\x00', now())`)
  expect(await outcome({ email: 'li.na@example.org', code: recovery[1]! })).toBe('WrongCode')
  const { rows } = await asOwner(sql`select code_sha256 from recovery_code`)
  for (const one of recovery) expect(JSON.stringify(rows)).not.toContain(one.replaceAll('-', ''))
})

test('new recovery codes put the old ones out of force', async () => {
  const next = await renewRecoveryCodes(db, token)
  expect(await outcome({ code: recovery[1]! })).toBe('WrongCode')
  expect(await outcome({ code: next[1]! })).toBe('in')
})

test('wrong codes are counted by the gate, and asking for a code does not wipe the count', async () => {
  const answers: string[] = []
  for (let guess = 0; guess < 5; guess++) {
    answers.push(await outcome({}), await outcome({ code: '000000' }))
  }
  expect(answers).toEqual(Array.from({ length: 5 }, () => ['CodeNeeded', 'WrongCode']).flat())
  expect(await outcome({ code: await code() })).toBe('wait')
})

test('guesses at codes from many addresses are slowed as guesses at codes, not its owner at a known address', async () => {
  expect(await outcome({ code: await code() })).toBe('in')
  await unused()
  for (let guess = 0; guess < 5; guess++) await outcome({ code: '000000', address: `198.51.100.${guess}` })
  expect(await outcome({ code: await code(), address: '198.51.100.77' })).toBe('wait')
  expect(await outcome({ password: 'wrong password', address: '198.51.100.78' })).toBe('Forbidden')
  expect(await outcome({ code: await code() })).toBe('in')
})

test('a proof needs the code too', async () => {
  const shown = { password: right, address: office }
  await expect(prove(db, token, { ...shown, code: null }, key)).rejects.toMatchObject({ code: 'CODE_NEEDED' })
  await expect(prove(db, token, { ...shown, code: '000000' }, key)).rejects.toMatchObject({ code: 'WRONG_CODE' })
  const { sessionToken } = await prove(db, token, { ...shown, code: await code() }, key)
  expect((await actorOfSession(db, sessionToken))?.proven).toBe(true)
})

test('the secret is kept sealed, and without its key no code opens, but a recovery code does', async () => {
  const { rows } = await asOwner(sql`select sealed_secret from totp`)
  const sealed = (rows[0] as { sealed_secret: Buffer }).sealed_secret
  expect(sealed.includes(Buffer.from(app.secret.buffer))).toBe(false)
  await expect(signIn(db, { email, password: right, address: office, code: await code() }, null)).rejects.toMatchObject({ code: 'WRONG_CODE' })
  await expect(signIn(db, { email, password: right, address: office, code: recovery[2]! }, null)).resolves.toBeTruthy()
})

test('the factor is changed only by whoever has just proven who they are', async () => {
  await asOwner(sql`update session set proven_at = now() - interval '1 hour'`)
  const right = await code()
  const changes = [() => beginSecondFactor(db, token, key), () => confirmSecondFactor(db, token, { code: right, address: office }, key), () => removeSecondFactor(db, token), () => renewRecoveryCodes(db, token)]
  for (const change of changes) {
    await expect(change()).rejects.toMatchObject({ code: 'PROOF_NEEDED' })
  }
  expect(await outcome({})).toBe('CodeNeeded')
  await asOwner(sql`update session set proven_at = now()`)
  expect(await beginSecondFactor(db, token, key)).toBeNull()
  await removeSecondFactor(db, token)
  expect(await outcome({})).toBe('in')
})
