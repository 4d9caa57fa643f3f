import { readFileSync } from 'node:fs'
import { close, connect, openYear } from '@nianbao/db'
import { createPerson } from '@nianbao/db/embedded'
import { signIn } from '@nianbao/db/identity'
import { type TestDatabase, testDatabase } from '@nianbao/db/testing'
import type { Pool } from 'pg'

/** The office whose people ask, and the year that it has open. */
export const office = 'PV-C31-BGS'
export const openedYear = 2025

/** A filled database, and the session of somebody who reviews and supervises for the office. */
export interface World {
  database: TestDatabase
  token: string
  /** What is in it, by table. */
  counts: Record<string, number>
}

const run = (pool: Pool, file: string) => pool.query(readFileSync(new URL(file, import.meta.url), 'utf8'))

/** Fills a database of the test cluster: a province of published reports, one county of them at work. About 20 s. */
export async function makeWorld(): Promise<World> {
  const database = await testDatabase()
  // One connection: the files make functions that live as long as it does. No time limit: filling is no request.
  const owner = connect({ url: database.urls.owner, max: 1 })
  try {
    await database.setClock(new Date('2026-01-20T02:00:00Z'))
    await run(owner.$client, 'province.sql')
    const person = { email: 'wu.tong@bench.example', name: '吴桐', password: 'a hundred questions an hour' }
    const { personId } = await createPerson(owner, { ...person, agency: office, roles: ['reviewer', 'supervisor'] })
    const { rows: [home] } = await owner.$client.query<{ id: number }>('select id from agency where code = $1', [office])
    const posts = [{ agencyId: home!.id, role: 'supervisor' as const }]
    await openYear(database.db, { personId, name: person.name, posts, proven: true }, { officeId: home!.id, year: openedYear })
    await run(owner.$client, 'county.sql')
    await owner.$client.query('vacuum analyze')
    const { sessionToken: token } = await signIn(database.as('identity'), { ...person, address: '127.0.0.1' })
    const { rows: [counts] } = await owner.$client.query<Record<string, number>>(`select (select count(*)::int from agency) as agencies,
      (select count(*)::int from published_edition) as "published reports", (select count(*)::int from report) as "working reports",
      (select count(*)::int from thread) as threads, (select pg_database_size(current_database()) / 1048576)::int as megabytes`)
    return { database, token, counts: counts! }
  } catch (error) {
    await database.drop()
    throw error
  } finally {
    await close(owner)
  }
}
