import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Migration, migrate, migrations } from './migrate.ts'
import { onConnection } from './roles.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let mine: TestDatabase
beforeAll(async () => {
  mine = await testDatabase()
})
afterAll(() => mine.drop())

const invented = (name: string, sql: string): Migration => ({ name, sql, sha256: `sha of ${sql}` })
const tableThere = async (name: string) => onConnection(mine.urls.owner, async (client) => (await client.query('select to_regclass($1) is not null as there', [name])).rows[0].there)

test('a second run applies nothing', async () => {
  expect(await migrate(mine.urls.owner)).toEqual([])
})

test('names are in order and none is given twice', () => {
  const numbers = migrations().map(({ name }) => name.slice(0, 4))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect([...numbers].sort()).toEqual(numbers)
})

test('a migration that fails leaves nothing of itself, and says which it was', async () => {
  const broken = invented('9001_broken.sql', 'create table half_made (id int); select 1/0')
  await expect(migrate(mine.urls.owner, [broken])).rejects.toThrow('migration 9001_broken.sql: division by zero')
  expect(await tableThere('half_made')).toBe(false)
})

test('two that migrate at once apply each migration once', async () => {
  const slow = invented('9002_slow.sql', 'select pg_sleep(0.3); create table made_once (id int)')
  const applied = await Promise.all([migrate(mine.urls.owner, [slow]), migrate(mine.urls.owner, [slow])])
  expect(applied.flat()).toEqual(['9002_slow.sql'])
})

test('a migration that was changed after it had been applied is refused', async () => {
  await migrate(mine.urls.owner, [invented('9003_kept.sql', 'select 1')])
  await expect(migrate(mine.urls.owner, [invented('9003_kept.sql', 'select 2')])).rejects.toThrow('was changed after')
})

test('a migration gives up rather than make the running product queue behind it', async () => {
  await onConnection(mine.urls.owner, async (client) => {
    await client.query('begin')
    await client.query('lock table person in access share mode')
    await expect(migrate(mine.urls.owner, [invented('9004_lock.sql', 'alter table person add column shoe int')])).rejects.toThrow('lock timeout')
    await client.query('rollback')
  })
})
