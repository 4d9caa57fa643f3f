import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantOffice, publishOne } from '../../fixtures/index.ts'
import { recordRoot } from '../index.ts'
import { onConnection } from '../roles.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { auditBooks } from './audit-books.ts'

let database: TestDatabase
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  await plantOffice(database, [{ code: 'ST-A', name: '云岚县司法局' }], [2025])
  reportId = await publishOne(database, 'ST-A', 2025)
  await recordRoot(database.as('worker'))
})
afterAll(() => database.drop())

const audit = () => auditBooks(database.as('owner'))

/** What a superuser does who has taken every wall down. */
async function tampered(statement: string) {
  return onConnection(database.bootstrapUrl(database.name), async (client) => {
    await client.query(`begin; set local session_replication_role = replica; ${statement}; commit`)
    const { findings } = await audit()
    return findings
  })
}

describe('an audit', () => {
  it('finds nothing in a database that nobody touched, and says how much it has read', async () => {
    expect(await audit()).toMatchObject({ findings: [], roots: 1 })
    expect((await audit()).books).toBeGreaterThan(2)
    expect((await audit()).lines).toBeGreaterThan(10)
  })

  it('finds a private line that a superuser rewrote, and names it', async () => {
    expect(await tampered(`update event set by_name = '他人' where report_id = '${reportId}' and seq = 3`)).toEqual([{ book: `report:${reportId}`, line: 3 }])
  })

  it('finds a public copy that is not the book\'s, a head and a root that were rewritten', async () => {
    expect(await tampered(`update published_line set open = '{"act":"publish"}' where report_id = '${reportId}' and seq = 2`)).toContainEqual({ book: `report:${reportId}`, line: 2 })
    expect(await tampered(`update sealed_head set head = repeat('a', 64) where book = 'report:${reportId}'`)).toContainEqual({ book: 'root:1', line: null })
    expect(await tampered('update book_root set at = at - interval \'1 day\'')).toContainEqual({ book: 'root:1', line: null })
  })

  it('finds a public edition that says something else, and one that no act put out', async () => {
    const planted = `insert into published_edition select (jsonb_populate_record(null::published_edition, to_jsonb(p) || '{"year": 2024}')).* from published_edition p`
    expect(await tampered(planted)).toContainEqual({ book: 'edition:ST-A/2024/1', line: null })
    expect(await tampered(`update published_edition set narrative = jsonb_set(narrative, '{problems}', '["没有问题。"]') where year = 2025`)).toContainEqual({ book: 'edition:ST-A/2025/1', line: null })
  })

  it('finds an agency\'s line that was rewritten', async () => {
    expect((await tampered(`update agency_event set by_name = '他人' where seq = 1`)).filter(({ book, line }) => book.startsWith('agency:') && line === 1)).not.toEqual([])
  })
})
