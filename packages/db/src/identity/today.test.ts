import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { today } from './today.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

it('is the day of the database\'s clock in Shanghai, whatever day it is outside', async () => {
  await database.holdClock(new Date('2026-01-28T15:59:59.999Z'))
  expect(await today(database.as('identity'))).toBe('2026-01-28')
  await database.holdClock(new Date('2026-01-28T16:00:00.000Z'))
  expect(await today(database.as('identity'))).toBe('2026-01-29')
})
