import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, submitIt } from '../fixtures/county.ts'
import { approve, beginReview, clear, publish } from './index.ts'
import type { DatabaseRole } from './roles.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
  reportId = await openJustice(county)
  const { db, people } = county
  await fill(county, reportId)
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
  await clear(db, people.clearer, { reportId, name: '孙宁', passed: true, conclusion: '同意公开', date: '2026-01-20' })
  await publish(db, people.signatory, { reportId })
})
afterAll(() => database.drop())

/** What Postgres says to a statement under a role; null when it was done. */
const tried = (role: DatabaseRole, statement: string) =>
  database.as(role).execute(sql.raw(statement)).then(() => null, (error: Error) => (error.cause as Error).message)

const privateTables = [
  'agency_year', 'post', 'office_setting', 'agency_setting', 'filing_year', 'deadline', 'report', 'report_due', 'cell_edit', 'block', 'import', 'acceptance',
  'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'thread', 'message', 'event', 'touch', 'person', 'password', 'session',
]

describe('the visitor', () => {
  it('reads what is published and the register, and can be seen to', async () => {
    expect(await tried('visitor', 'select * from published_edition')).toBeNull()
    expect(await tried('visitor', 'select * from published_search')).toBeNull()
    expect(await tried('visitor', 'select id, code, name from agency')).toBeNull()
  })

  it.each(privateTables)('cannot read %s', async (table) => {
    expect(await tried('visitor', `select * from ${table}`)).toMatch(/permission denied/)
  })

  it('has no table that this list forgot', async () => {
    const { rows } = await database.as('owner').execute<{ name: string }>(sql`
      select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
        and has_table_privilege('visitor', c.oid, 'select')`)
    expect(rows.map(({ name }) => name).sort()).toEqual(['published_edition', 'published_head', 'published_line', 'published_search', 'succession'])
  })

  it('changes nothing', async () => {
    expect(await tried('visitor', 'delete from published_edition')).toMatch(/permission denied|read-only/)
  })
})

describe('the book', () => {
  it.each(["update event set note = 'x'", 'delete from event', 'truncate event'])('is not rewritten by staff: %s', async (statement) => {
    expect(await tried('staff', statement)).toMatch(/permission denied/)
  })

  it.each(["update event set note = 'x'", 'delete from event', 'truncate event'])('is not rewritten by the owner either: %s', async (statement) => {
    expect(await tried('owner', statement)).toMatch(/append-only/)
  })

  it('takes no line that does not follow the last', async () => {
    const insert = (seq: number, prev: string) => `insert into event (agency_id, report_id, seq, act, by_name, at, prev_hash, hash)
      values (${county.agencies.justice}, '${reportId}', ${seq}, 'sign', '他人', now(), repeat('${prev}', 64), repeat('a', 64))`
    expect(await tried('staff', insert(900, '0'))).toMatch(/follows/)
    expect(await tried('staff', insert(1, '0'))).toMatch(/sealed/)
  })
})

describe('what was public', () => {
  it.each(['delete from published_edition', "update published_edition set title = 'x'", 'update published_edition set figures[1] = 5'])('is never changed by staff: %s', async (statement) => {
    expect(await tried('staff', statement)).toMatch(/permission denied/)
  })

  it.each(['delete from published_edition', "update published_edition set title = 'x'"])('nor by the owner: %s', async (statement) => {
    expect(await tried('owner', statement)).toMatch(/on record|never changed/)
  })
})

describe('a report', () => {
  it.each(["state = 'draft'", "state = 'submitted'", 'year = 2020', 'first_submitted_at = now()'])('makes no move that its life does not know: %s', async (set) => {
    expect(await tried('staff', `update report set ${set} where id = '${reportId}'`)).toMatch(/no way from|keeps its|happens once/)
  })

  it('is never deleted, and its receipts and editions never changed', async () => {
    for (const statement of ['delete from report', 'delete from edition', "update edition set hash = repeat('0', 64)", "update receipt set number = 'x'", 'delete from receipt', 'delete from return_note']) {
      expect(await tried('staff', statement)).toMatch(/permission denied/)
    }
  })
})

describe('identity and worker', () => {
  it('see no report', async () => {
    for (const table of ['report', 'block', 'edition', 'event', 'thread', 'message']) {
      expect(await tried('identity', `select * from ${table}`)).toMatch(/permission denied/)
      expect(await tried('worker', `select * from ${table}`)).toMatch(/permission denied/)
    }
    expect(await tried('identity', 'select * from post')).toBeNull()
  })

  it('cannot make themselves posts, nor can staff', async () => {
    for (const role of ['identity', 'staff', 'worker', 'visitor'] as const) {
      expect(await tried(role, `insert into post (person_id, agency_id, role) values ('${county.people.nobody.personId}', 1, 'supervisor')`)).toMatch(/permission denied|read-only/)
    }
  })
})
