import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Name } from '../fixtures/county.ts'
import { rawLine } from '../fixtures/raw-line.ts'
import { makeWalled, type Walled } from '../fixtures/walled.ts'
import { actAs } from './as-person.ts'
import { auditBooks } from './book/audit-books.ts'
import { openYear, reportsByAgencyYear } from './index.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

// What belongs to a report is written by its acts. Tried by people who may write there, past every command, with no line in
// the book, and with the line of another act; that the commands are let through is what all their tests show.
let database: TestDatabase
let walled: Walled
const owner = (statement: string) => database.as('owner').execute(sql.raw(statement))

beforeAll(async () => {
  database = await testDatabase()
  walled = await makeWalled(database)
  // The second edition's rows, which no unique key refuses.
  await owner(`insert into edition select (jsonb_populate_record(null::edition, to_jsonb(e) || '{"number": 9}')).* from edition e where e.number = 1`)
})
afterAll(() => database.drop())

class Undone extends Error {}

/** Tries a statement to the very end of its transaction, which is then taken back; what the database says, null where it would have done it. */
async function tried(who: Name, statement: string, act: string | null = null, of = walled.reportId): Promise<string | null> {
  const { county: { db, people } } = walled
  try {
    await actAs(db, people[who], async (tx) => {
      if (act !== null) await rawLine(tx, of, act)
      const { rowCount } = await tx.execute(sql.raw(statement))
      if (rowCount === 0) throw new Error('nobody was stopped: it changes no row')
      await tx.execute(sql`set constraints all immediate`)
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) return null
    return ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message
  }
  return null
}

/** A row like the one that stands, in the columns that staff may write. */
async function rowLike(table: string, change: string): Promise<string> {
  const { rows } = await owner(`select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
    where attrelid = '"${table}"'::regclass and attnum > 0 and not attisdropped and attidentity = '' and has_column_privilege('staff', attrelid, attnum, 'insert')`)
  const { columns } = rows[0] as { columns: string }
  const of = change.replaceAll('ID', crypto.randomUUID()).replaceAll('ME', '%1$s').replaceAll('SHARED', walled.threads.shared)
  const { rows: [like] } = await owner(`select to_jsonb(t) || '${of}' as row from "${table}" t where agency_id = ${walled.county.agencies.justice} limit 1`)
  return `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", '${JSON.stringify((like as { row: object }).row).replaceAll("'", "''")}')`
}

type Case = [table: string, write: 'insert' | 'update' | 'delete', who: Name, how: string]

/** For each table and way of writing that staff has: somebody who may, and what they would write. */
const cases: Case[] = [
  ['block', 'insert', 'filer', '{"id": "ID", "place": "overview", "pos": 90}'], ['block', 'update', 'reviewer', `text = '审核员换上的一句话。'`],
  ['cell_edit', 'insert', 'filer', '{"cell": "disputes.reconsideration.other"}'], ['cell_edit', 'update', 'filer', `name = '他人'`],
  ['import', 'insert', 'filer', '{"id": "ID", "by_id": "ME"}'], ['import', 'update', 'filer', 'undone_at = now()'],
  ['acceptance', 'insert', 'filer', '{"finding_key": "other", "by_id": "ME"}'], ['acceptance', 'update', 'filer', `note = '另一句'`],
  ['signature', 'insert', 'checker', '{"id": "ID", "role": "checker", "person_id": "ME"}'], ['signature', 'update', 'reviewer', 'voided_at = now()'],
  ['clearance', 'insert', 'clearer', '{"id": "ID", "by_id": "ME"}'],
  ['edition', 'insert', 'signatory', '{"number": 8, "by_id": "ME"}'], ['receipt', 'insert', 'signatory', '{"edition": 9, "number": "X-9", "key": "ID"}'],
  ['thread', 'insert', 'reviewer', '{"id": "ID", "opened_by": "ME", "side": "office"}'], ['thread', 'update', 'reviewer', `state = 'resolved', waits_for = null`],
  ['message', 'insert', 'reviewer', '{"id": "ID", "by_id": "ME", "side": "office", "thread_id": "SHARED"}'],
  ['return_note', 'insert', 'reviewer', '{"id": "ID", "by_id": "ME"}'], ['extension', 'insert', 'supervisor', '{"at": "2026-01-21", "by_id": "ME"}'],
  ['withdrawal', 'update', 'reviewer', `decided_by = 'ME', decided_name = '某人', decided_at = app_now(), confirmed = false`],
  ['posting', 'insert', 'filer', '{"at": "2026-01-21", "by_id": "ME"}'], ['published_posting', 'insert', 'filer', '{"at": "2026-01-21"}'],
  ['narrative_signature', 'insert', 'signatory', '{"edition": 8}'],
  ['published_edition', 'insert', 'filer', '{"year": 2024, "number": 1}'],
  ['published_search', 'update', 'filer', `text = '他人'`], ['published_search', 'delete', 'filer', ''],
]

const here = () => `agency_id = ${walled.county.agencies.justice}`
async function statementOf([table, write, who, how]: Case): Promise<string> {
  const { personId } = walled.county.people[who]
  if (write === 'insert') return (await rowLike(table, how)).replaceAll('%1$s', personId)
  if (write === 'delete') return `delete from "${table}" where ${here()}`
  return `update "${table}" set ${how.replaceAll('ME', personId)} where ${here()}`
}

describe('a row that belongs to a report', () => {
  it('is guarded wherever staff may write one', async () => {
    const { rows } = await owner(`select c.relname || ' ' || act as way from pg_class c, unnest('{insert,update,delete}'::text[]) act
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (has_table_privilege('staff', c.oid, act) or act <> 'delete' and has_any_column_privilege('staff', c.oid, act))
        and (exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('report_id', 'thread_id')) or c.relname = 'narrative_signature' or c.relname like 'published\\_%') order by 1`)
    const ways = rows.map((row) => (row as { way: string }).way)
    // The book guards itself; a sheet is laid beside the report and says nothing until an act names it; an edition's two ways of ending have guards of their own.
    const others = ['event insert', 'attachment insert', 'published_edition update', 'published_search insert', 'withdrawal insert']
    expect(ways.filter((way) => !others.includes(way))).toEqual(cases.map(([table, write]) => `${table} ${write}`).toSorted())
  })

  it.each(cases)('of %s stands with its act or not at all (%s by the %s)', async (...one) => {
    const [table, write, who] = one
    const statement = await statementOf(one)
    expect(await tried(who, statement)).toMatch(`a row of ${table} comes with its act`)
    // Any line may move a conversation, and this one is a posting's own.
    const its = (table === 'thread' && write === 'update') || table.endsWith('posting')
    if (!its) expect(await tried(who, statement, 'recordPosting')).toMatch(`a row of ${table} comes with its act`)
    // And it is this wall alone that stops it.
    const { rows } = await owner(`select tgname as name from pg_trigger where tgrelid = '"${table}"'::regclass and tgname like '%with\\_its\\_act\\_on%' and tgtype & ${{ insert: 4, delete: 8, update: 16 }[write]} > 0`)
    expect(rows).toHaveLength(1)
    const { name } = rows[0] as { name: string }
    await owner(`alter table "${table}" disable trigger ${name}`)
    expect(await tried(who, statement)).toBeNull()
    await owner(`alter table "${table}" enable trigger ${name}`)
  })

  it('is of the edition that the line names, with its hash', async () => {
    const { agencies } = walled.county
    const replace = `with ended as (update published_edition set valid_to = app_now() where ${here()} and valid_to is null returning *)
      insert into published_edition (agency_id, year, number, format, figures, odd, title, preamble, narrative, closing, hash, reason, valid_from)
      select agency_id, year, 2, format, figures, '{}', '换上的一版', '{}', '{"overview": [], "problems": [], "otherMatters": []}', '{}', hash, '更正', valid_to from ended`
    expect(await tried('signatory', replace)).toMatch(/a row of published_edition comes with its act/)
    expect(await tried('signatory', `insert into published_edition (agency_id, year, number, format, figures, odd, title, preamble, narrative, closing, hash, reason, valid_from, valid_to)
      select ${agencies.justice}, 2025, 7, '2021', figures, '{}', '', '{}', '{}', '{}', content_hash, '更正', app_now(), app_now() from report where id = '${walled.reportId}'`, 'recordPosting')).toMatch(/a row of published_edition comes with its act/)
  })
})

describe('a line of the book', () => {
  const next = (xact: string) => `insert into event (agency_id, report_id, seq, act, by_id, by_name, at, salt, seal, prev_hash, hash, xact)
    select agency_id, id, event_seq + 1, 'correct', me(), '某人', app_now(), repeat('0', 32), repeat('5', 64), event_hash, link_hash(id, event_seq + 1, event_hash, null, repeat('5', 64)), '${xact}'::xid8
    from report where id = '${walled.reportId}'`

  it('is of the transaction that writes it, whatever it says', async () => {
    const { county: { db, people } } = walled
    await actAs(db, people.filer, async (tx) => {
      await tx.execute(sql.raw(next('900000000')))
      const { rows } = await tx.execute(sql`select xact = pg_current_xact_id() as now from event where report_id = ${walled.reportId} order by seq desc limit 1`)
      expect(rows).toEqual([{ now: true }])
      throw new Undone()
    }).catch((error: unknown) => { if (!(error instanceof Undone)) throw error })
  })

  it('of one report moves nothing that belongs to another', async () => {
    const { county: { db, people, agencies }, reportId } = walled
    await openYear(db, people.supervisor, { officeId: agencies.office, year: 2024 })
    const [other] = await reportsByAgencyYear(db, people.filer, [{ agencyId: agencies.justice, year: 2024 }])
    for (const [table, act] of [['block', 'saveBlocks'], ['cell_edit', 'saveCells'], ['acceptance', 'acceptWarning']] as const) {
      const take = `update "${table}" set report_id = '${other!.id}' where report_id = '${reportId}'`
      expect(await tried('filer', take, act, other!.id)).toMatch(`a row of ${table} stays where it belongs`)
    }
  })
})

it('an edition that replaces another says why', async () => {
  const replace = (reason: string) => `insert into published_edition (agency_id, year, number, format, figures, odd, title, preamble, narrative, closing, hash, reason, valid_from, valid_to)
    select agency_id, 2024, 2, format, figures, odd, title, preamble, narrative, closing, hash, ${reason}, valid_from, valid_from from published_edition where ${here()} and year = 2025`
  await expect(owner(replace('null'))).rejects.toThrow(expect.objectContaining({ cause: expect.objectContaining({ constraint: 'replaced_with_a_reason' }) }))
  await owner(`begin; ${replace(`'更正一处笔误。'`)}; rollback`)
})

describe('what an agency has of its own', () => {
  it.each<[string, Name, (office: number, bureau: number) => string]>([
    ['a year that is opened', 'reviewer', (office) => `insert into filing_year (office_id, year, format, opened_at, opened_by) values (${office}, 2022, '2021', app_now(), me())`],
    ['the dates of a year', 'reviewer', (office) => `insert into deadline (office_id, year, kind, local_at, statutory_at) values (${office}, 2022, 'office', app_now(), app_now())`],
    ['who must file', 'reviewer', (_, bureau) => `update agency_year set must_file = false where agency_id = ${bureau}`],
  ])('stands in its book or not at all: %s', async (_what, who, statement) => {
    const { office, education } = walled.county.agencies
    expect(await tried(who, statement(office, education))).toMatch(/stands in the book of agency/)
  })

  it('and a report\'s book is opened by the act that moved it', async () => {
    const { agencies } = walled.county
    expect(await tried('stranger', `select open_book(${agencies.justice}, '${walled.reportId}')`)).toMatch(/opened by the act that moved it/)
    expect(await tried('filer', `select open_book(${agencies.justice}, '${walled.reportId}')`, 'recordPosting')).toBeNull()
  })
})

it('nothing of all this was done', async () => {
  expect((await auditBooks(database.as('owner'))).findings).toEqual([])
})
