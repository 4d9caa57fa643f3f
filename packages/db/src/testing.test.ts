import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './testing.ts'

let mine: TestDatabase
beforeAll(async () => {
  mine = await testDatabase()
}, 60_000)
afterAll(() => mine.drop())

test('every role signs in as itself, and none is a superuser', async () => {
  for (const role of ['owner', 'staff', 'visitor', 'identity', 'worker'] as const) {
    const { rows } = await mine.as(role).execute(sql`select current_user as me, (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above`)
    expect(rows).toEqual([{ me: role, above: false }])
  }
})

test('two test databases know nothing of each other', async () => {
  const other = await testDatabase()
  await other.as('owner').execute(sql`insert into person (email, name) values ('wang.min@example.org', '王敏')`)
  const { rows } = await mine.as('owner').execute(sql`select count(*)::int as people from person`)
  expect(rows).toEqual([{ people: 0 }])
  await other.drop()
})

test('the clock can be set, and ticks on from there', async () => {
  await mine.setClock(new Date('2026-01-31T15:59:59.000Z'))
  const { rows } = await mine.db.execute<{ now: string }>(sql`select to_char(app_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as now`)
  expect(rows[0]?.now).toMatch(/^2026-01-31 23:59|^2026-02-01 00:00/)
  await mine.setClock(null)
  const again = await mine.db.execute<{ off: number }>(sql`select abs(extract(epoch from app_now() - clock_timestamp()))::float as off`)
  expect(again.rows[0]?.off).toBeLessThan(1)
})

test('the clock can be held to the millisecond, and is never rounded into the next day', async () => {
  await mine.holdClock(new Date('2026-01-31T15:59:59.999Z'))
  const { rows } = await mine.db.execute<{ ms: string }>(sql`select extract(epoch from app_now())::text as ms`)
  expect(rows[0]?.ms).toBe('1769875199.999000')
})

test('nobody but the owner moves the clock', async () => {
  for (const role of ['staff', 'visitor', 'identity', 'worker'] as const) {
    await expect(mine.as(role).execute(sql`update clock set shift = '1 day'`)).rejects.toThrow()
    await expect(mine.as(role).execute(sql`select make_clock_settable()`)).rejects.toThrow()
  }
})

test('Chinese is indexed by its characters', async () => {
  const { rows } = await mine.db.execute(sql`select cardinality(show_trgm('政府')) > 0 as seen, current_setting('server_encoding') as encoding`)
  expect(rows).toEqual([{ seen: true, encoding: 'UTF8' }])
})
