import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Name } from '../fixtures/county.ts'
import { attempt } from '../fixtures/wall-probes.ts'
import { makeWalled, type Walled } from '../fixtures/walled.ts'
import { readAs } from './as-person.ts'
import type { DatabaseRole } from './roles.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let walled: Walled

beforeAll(async () => {
  database = await testDatabase()
  walled = await makeWalled(database)
})
afterAll(() => database.drop())

/** What Postgres says to a statement under a role; null when it was done. */
const tried = (role: DatabaseRole, statement: string) =>
  database.as(role).execute(sql.raw(statement)).then(() => null, (error: Error) => (error.cause as Error).message)
/** The same as somebody who is signed in, undone at once. */
const triedAs = (who: Name, statement: string) => attempt(walled, { who, statement })

const published = ['published_edition', 'published_search', 'published_posting', 'published_line', 'published_head']
const everyTable = async () =>
  (await database.as('owner').execute<{ name: string }>(sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p') order by 1`)).rows.map(({ name }) => name)

describe('the visitor', () => {
  it.each([...published, 'succession'])('reads %s, and can be seen to', async (table) => {
    expect(await tried('visitor', `select * from ${table}`)).toBeNull()
  })

  it('reads of the register and of the roots what is for everybody', async () => {
    expect(await tried('visitor', 'select id, code, name from agency')).toBeNull()
    expect(await tried('visitor', 'select n, public_root, hash from book_root')).toBeNull()
    expect(await tried('visitor', 'select peaks from book_root')).toMatch(/permission denied/)
  })

  it('cannot read any other table, whole or in part', async () => {
    const open = [...published, 'succession', 'agency', 'book_root']
    for (const table of (await everyTable()).filter((name) => !open.includes(name))) {
      expect([table, await tried('visitor', `select from "${table}"`)]).toEqual([table, expect.stringMatching(/permission denied/)])
    }
  })

  it('keeps no large object either, though it say that it may write', async () => {
    const { rows } = await database.as('owner').execute<{ call: string }>(sql`select p.oid::regprocedure::text as call from pg_proc p
      where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^(lo_|loread|lowrite)' and has_function_privilege('visitor', p.oid, 'execute')`)
    expect(rows).toEqual([])
    for (const role of ['visitor', 'staff', 'identity', 'worker'] as const) {
      for (const call of [`lo_from_bytea(0, 'x')`, 'lo_create(0)', `lo_put(1, 0, 'x')`]) {
        const said = database.as(role).transaction(async (tx) => {
          await tx.execute(sql`set transaction read write`)
          await tx.execute(sql.raw(`select ${call}`))
        })
        await expect(said).rejects.toMatchObject({ cause: { code: '42501' } })
      }
    }
  })

  it('changes nothing', async () => {
    for (const table of published) expect(await tried('visitor', `delete from ${table}`)).toMatch(/permission denied|read-only/)
  })
})

describe('the book', () => {
  it.each(["update event set note = 'x'", 'delete from event', 'truncate event'])('is not rewritten by staff, whoever asks: %s', async (statement) => {
    for (const who of ['filer', 'supervisor'] as const) expect(await triedAs(who, statement)).toMatch(/permission denied/)
  })

  it.each(["update event set note = 'x'", 'delete from event', 'truncate event'])('is not rewritten by the owner either: %s', async (statement) => {
    expect(await tried('owner', statement)).toMatch(/append-only/)
  })

  it('takes no line that does not follow the last, though the last be hidden from who writes', async () => {
    const insert = (seq: number) => `insert into event (agency_id, report_id, seq, act, by_name, at, prev_hash, hash, salt, seal)
      values (${walled.county.agencies.justice}, '${walled.reportId}', ${seq}, 'sign', '他人', now(), repeat('0', 64), repeat('a', 64), repeat('c', 32), repeat('b', 64))`
    expect(await triedAs('filer', insert(900))).toMatch(/follows/)
    expect(await triedAs('filer', insert(2))).toMatch(/follows/)
  })
})

describe('what was public', () => {
  it.each(['delete from published_edition', 'update published_edition set hash = repeat(\'0\', 64)', 'update published_edition set valid_from = now()'])('is never changed by staff: %s', async (statement) => {
    expect(await triedAs('supervisor', statement)).toMatch(/permission denied/)
  })

  it.each(["title = 'x'", 'figures[1] = 5', "narrative = '{}'"])('says what it said, though a withdrawal may take it away: %s', async (set) => {
    for (const who of ['signatory', 'supervisor'] as const) expect(await triedAs(who, `update published_edition set ${set}`)).toMatch(/never changed/)
  })

  it('is in force until the next edition is, whoever would end it', async () => {
    expect(await triedAs('supervisor', 'update published_edition set valid_to = app_now(); set constraints all immediate')).toMatch(/until the next one is/)
    expect(await tried('owner', 'update published_edition set valid_to = app_now()')).toMatch(/until the next one is/)
  })

  it('is not taken away by one person', async () => {
    const take = `update published_edition set figures = null, fee = null, odd = null, title = null, preamble = null, narrative = null, closing = null, withdrawn_at = app_now(), withdrawal_reason = '含个人信息'`
    for (const who of ['filer', 'supervisor'] as const) expect(await triedAs(who, take)).toMatch(/two people/)
  })

  it.each(['delete from published_edition', "update published_edition set title = 'x'"])('nor changed by the owner: %s', async (statement) => {
    expect(await tried('owner', statement)).toMatch(/on record|never changed/)
  })
})

describe('a report', () => {
  it.each(["state = 'draft'", "state = 'submitted'", 'year = 2020', 'first_submitted_at = now()', "event_hash = repeat('0', 64)", "content_hash = repeat('0', 64)"])(
    'moves with its book or not at all, even for its own people: %s', async (set) => {
      for (const who of ['filer', 'supervisor'] as const) expect(await triedAs(who, `update report set ${set} where id = '${walled.reportId}'`)).toMatch(/next line of its book|keeps its|happens once/)
    })

  it('is never deleted, and its receipts and editions never changed', async () => {
    for (const statement of ['delete from report', 'delete from edition', "update edition set hash = repeat('0', 64)", "update receipt set number = 'x'", 'delete from receipt', 'delete from return_note', 'delete from attachment']) {
      expect(await triedAs('supervisor', statement)).toMatch(/permission denied/)
    }
  })
})

describe('what staff is told with the owner\'s eyes', () => {
  const questions = ({ education, justice }: Walled['county']['agencies']) =>
    `select report_owed(${education}, '2025-06-01') as owed, submitted_once(${justice}, 2025) as submitted, waits_for_signature(${justice}) as waits`

  it('is told to a person, and without one there is no answer', async () => {
    const { agencies, db, people } = walled.county
    expect((await db.execute(sql.raw(questions(agencies)))).rows).toEqual([{ owed: null, submitted: null, waits: null }])
    const told = await readAs(db, people.supervisor, async (tx) => (await tx.execute(sql.raw(questions(agencies)))).rows)
    expect(told).toEqual([{ owed: 'draft', submitted: true, waits: false }])
  })

  it('is not whether somebody has a password, nor whether a year of others is settled', async () => {
    for (const question of [`has_password('${walled.county.people.filer.personId}')`, `year_settled(${walled.county.agencies.other}, null, 2025)`]) {
      expect(await triedAs('supervisor', `select ${question}`)).toMatch(/permission denied/)
    }
  })
})

describe('identity and worker', () => {
  const ofReports = ['report', 'cell_edit', 'block', 'import', 'acceptance', 'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'withdrawal', 'attachment', 'thread', 'message', 'event']

  it('see nothing of any report', async () => {
    for (const role of ['identity', 'worker'] as const) {
      for (const table of ofReports) expect([role, table, await tried(role, `select from "${table}"`)]).toEqual([role, table, expect.stringMatching(/permission denied/)])
    }
  })

  it('are let in where they work, and can be seen to', async () => {
    for (const table of ['person', 'password', 'session', 'post']) expect(await tried('identity', `select * from ${table}`)).toBeNull()
    for (const table of ['agency_year', 'published_edition', 'touch', 'book_due']) expect(await tried('worker', `select * from ${table}`)).toBeNull()
    expect((await database.as('worker').execute(sql`select from book_end`)).rowCount).toBeGreaterThan(0)
  })

  it('the worker reads numbers that stand for texts and no text, writes what it finds alike, and nobody else does either', async () => {
    expect(await tried('worker', 'select * from narrative_signature')).toBeNull()
    expect(await tried('worker', 'select * from likeness')).toBeNull()
    const { rows } = await database.as('owner').execute(sql`select column_name as name, data_type as type from information_schema.columns
      where table_name in ('narrative_signature', 'likeness') and data_type not in ('integer', 'real', 'bytea', 'timestamp with time zone')`)
    // The one word in them names the section.
    expect(rows).toEqual([{ name: 'section', type: 'text' }, { name: 'section', type: 'text' }])
    for (const column of ['minima', 'size', 'edition']) expect(await tried('worker', `update narrative_signature set ${column} = null`)).toMatch(/permission denied/)
    for (const role of ['visitor', 'identity'] as const) {
      for (const table of ['narrative_signature', 'likeness']) expect(await tried(role, `select from ${table}`)).toMatch(/permission denied/)
    }
    for (const who of ['filer', 'supervisor'] as const) {
      expect(await triedAs(who, 'select from narrative_signature')).toMatch(/permission denied/)
      expect(await triedAs(who, 'update narrative_signature set compared_at = null')).toMatch(/permission denied/)
      for (const statement of ['delete from likeness', 'update likeness set share = 0', 'insert into likeness select * from likeness']) expect(await triedAs(who, statement)).toMatch(/permission denied/)
    }
  })

  it('the tables of signing in are open to identity alone', async () => {
    for (const table of ['password', 'session', 'account', 'sign_in_attempt', 'password_history', 'totp', 'recovery_code']) {
      for (const role of ['staff', 'visitor', 'worker'] as const) expect([role, table, await tried(role, `select from ${table}`)]).toEqual([role, table, expect.stringMatching(/permission denied/)])
    }
  })

  it('cannot make themselves posts, nor can staff without a person', async () => {
    for (const role of ['identity', 'staff', 'worker', 'visitor'] as const) {
      expect(await tried(role, `insert into post (person_id, agency_id, role) values ('${walled.county.people.nobody.personId}', 1, 'supervisor')`)).toMatch(/permission denied|read-only|row-level security/)
    }
  })
})
