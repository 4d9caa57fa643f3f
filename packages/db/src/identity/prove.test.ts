import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Db } from '../client.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createPerson } from './create-person.ts'
import { prove } from './prove.ts'
import { actorOfSession, provenMinutes } from './sessions.ts'
import { signIn } from './sign-in.ts'

const email = 'wang.min@example.org'
const right = 'correct horse battery'
const office = '192.0.2.10'

let mine: TestDatabase
let db: Db
beforeAll(async () => {
  mine = await testDatabase()
  db = mine.as('identity')
  for (const [address, name] of [[email, '王敏'], ['li.na@example.org', '李娜']] as const) {
    await createPerson(mine.as('owner'), { email: address, name, password: address === email ? right : 'another horse battery', agency: null, roles: [] })
  }
})
beforeEach(async () => {
  await mine.as('owner').execute(sql`delete from sign_in_attempt`)
})
afterAll(() => mine.drop())

const fresh = async () => (await signIn(db, { email, password: right, address: office })).sessionToken
const age = (minutes: number) => mine.as('owner').execute(sql`update session set proven_at = now() - make_interval(secs => ${minutes * 60})`)
const isProven = async (token: string) => (await actorOfSession(db, token))?.proven
const shown = { password: right, code: null, address: office }

test('a sign-in is a proof, for as long as the window is open', async () => {
  const token = await fresh()
  expect(await isProven(token)).toBe(true)
  await age(provenMinutes - 0.5)
  expect(await isProven(token)).toBe(true)
  await age(provenMinutes + 0.01)
  expect(await isProven(token)).toBe(false)
})

test('a proof renews this session alone, under a new token, and prolongs nothing', async () => {
  const [one, other] = [await fresh(), await fresh()]
  await age(60)
  const { rows: before } = await mine.as('owner').execute(sql`select id, expires from session order by id`)
  const { sessionToken } = await prove(db, one, shown)
  expect(await isProven(sessionToken)).toBe(true)
  expect(await isProven(other)).toBe(false)
  expect(await actorOfSession(db, one)).toBeNull()
  const { rows: after } = await mine.as('owner').execute(sql`select id, expires from session order by id`)
  expect(after).toEqual(before)
})

test('a wrong password, and another’s, prove nothing, and the session stays as it was', async () => {
  const token = await fresh()
  await age(60)
  await expect(prove(db, token, { ...shown, password: 'wrong password' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(prove(db, token, { ...shown, password: 'another horse battery' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await isProven(token)).toBe(false)
})

test('guesses at a proof and at a sign-in are counted together', async () => {
  const token = await fresh()
  for (let guess = 0; guess < 5; guess++) await prove(db, token, { ...shown, password: `guess ${guess}` }).catch(() => {})
  await expect(prove(db, token, shown)).rejects.toMatchObject({ code: 'TOO_MANY' })
  await expect(signIn(db, { email, password: right, address: office })).rejects.toMatchObject({ code: 'TOO_MANY' })
})

test('an ended session and a disabled person prove nothing', async () => {
  const token = (await prove(db, await fresh(), shown)).sessionToken
  await mine.as('owner').execute(sql`update person set disabled_at = now() where email = ${email}`)
  await expect(prove(db, token, shown)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  await mine.as('owner').execute(sql`update person set disabled_at = null`)
  await expect(prove(db, 'never given', shown)).rejects.toMatchObject({ code: 'SIGNED_OUT' })
})
