import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Name, makeCounty, openJustice } from '../fixtures/county.ts'
import { readAs } from './as-person.ts'
import { close, connect, type Db } from './client.ts'
import { migrate } from './migrate.ts'
import { adoptDatabase, type DatabaseRole, databaseRoles, onConnection, urlAs } from './roles.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

// A database as a landlord gives it: an owner who is no superuser, and nothing in it.
const name = `test_lent_${randomBytes(4).toString('hex')}`
let mine: TestDatabase
let url: string
const bootstrap = (sql: string, database = 'postgres') => onConnection(mine.bootstrapUrl(database), (client) => client.query(sql))

beforeAll(async () => {
  mine = await testDatabase()
  await bootstrap(`create role ${name} login password 'lent' in role ${databaseRoles.join(', ')}`)
  await bootstrap(`create database ${name} owner ${name}`)
  const lent = new URL(mine.urls.owner)
  Object.assign(lent, { username: name, password: 'lent', pathname: name })
  url = lent.toString()
})
afterAll(async () => {
  await bootstrap(`drop database ${name} with (force)`)
  await bootstrap(`drop role ${name}`)
  await mine.drop()
})

test('a database of a plain user is adopted and migrated, and each role sees what it should', async () => {
  await adoptDatabase(url)
  await adoptDatabase(url)
  expect(await migrate(urlAs(url, 'owner'))).toContain('0001_identity.sql')
  const seen: Record<string, string> = {}
  for (const role of ['staff', 'visitor', 'identity'] as const) {
    seen[role] = await onConnection(urlAs(url, role), async (client) => {
      await client.query('select app_now()')
      return client.query('select hash from password').then(() => 'passwords', (error: { code: string }) => error.code)
    })
  }
  expect(seen).toEqual({ staff: '42501', visitor: '42501', identity: 'passwords' })
})

test('a plain user\'s database has the same walls: each role is taken on with the connection', async () => {
  const opened = new Map<DatabaseRole, Db>()
  const as = (role: DatabaseRole) => {
    const db = opened.get(role) ?? connect({ url: urlAs(url, role), max: 2 })
    opened.set(role, db)
    return db
  }
  const county = await makeCounty({ db: as('staff'), as })
  const reportId = await openJustice(county)
  const seen = async (name: Name) => (await readAs(county.db, county.people[name], (tx) => tx.execute(sql`select from report where id = ${reportId}`))).rowCount
  expect([await seen('filer'), await seen('reviewer'), await seen('upper')]).toEqual([1, 1, 1])
  expect([await seen('neighbour'), await seen('stranger'), await seen('nobody')]).toEqual([0, 0, 0])
  expect((await county.db.execute(sql`select from report`)).rowCount).toBe(0)
  await expect(as('visitor').execute(sql`select from report`)).rejects.toMatchObject({ cause: { code: '42501' } })
  await Promise.all([...opened.values()].map(close))
})

test('a user who may not make roles is told what to ask for', async () => {
  await bootstrap(`revoke ${databaseRoles.join(', ')} from ${name}`)
  await expect(adoptDatabase(url)).rejects.toThrow('may not make roles: let its administrator make owner, staff')
})

test('a connection that is killed fails its own query and nothing else', async () => {
  const db = connect({ url: mine.urls.staff })
  const sleeping = db.$client.query('select pg_sleep(30)').catch((error: { code: string }) => error.code)
  const inTransaction = db.transaction(async (tx) => tx.execute('select pg_sleep(30)')).then(() => 'done', () => 'failed')
  const mineAlone = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${mine.name}' and query like '%pg_sleep(30)%' and pid <> pg_backend_pid()`
  for (let killed = 0; killed < 2; ) killed += (await bootstrap(mineAlone)).rowCount ?? 0
  expect([await sleeping, await inTransaction]).toEqual(['57P01', 'failed'])
  expect((await db.$client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await close(db)
})
