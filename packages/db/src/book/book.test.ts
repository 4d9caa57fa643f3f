import { type BookEntry, bookVerifier, type ExportRecord, genesis, linkEntry, writeRecord } from '@nianbao/report'
import { random } from '@nianbao/report/fixtures'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, submitIt } from '../../fixtures/county.ts'
import { plantOffice, publishOne } from '../../fixtures/index.ts'
import { sha256 } from '../content.ts'
import { abandonCorrection, approve, beginReview, bookRoots, clear, comment, confirmWithdrawal, correct, exportOfBooks, publish, recall, recordPosting, recordRoot, saveCells, submit, withdraw } from '../index.ts'
import { type DatabaseRole, onConnection } from '../roles.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
})
afterAll(() => database.drop())

const root = () => recordRoot(database.as('worker'))
const last = async () => (await bookRoots(database.as('visitor'), { first: 1, before: null }))[0]!
async function exported(agency: string | null = null): Promise<ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of exportOfBooks(database.as('visitor'), (await last()).n, agency)) records.push(record)
  return records
}
const verdict = (records: readonly ExportRecord[], known: { root?: string; agency?: string } = {}) => {
  const verifier = bookVerifier(sha256, known)
  for (const record of records) verifier.line(writeRecord(record))
  return verifier.end()
}
const lines = (records: readonly ExportRecord[]) => records.flatMap((record) => (record.kind === 'line' ? [record] : []))
const openActs = (records: readonly ExportRecord[]) => lines(records).flatMap(({ open }) => (open ? [(open as { act: string }).act] : []))

/** What Postgres says to a statement under a role; null when it was done. */
const tried = (role: DatabaseRole, statement: string) =>
  database.as(role).execute(sql.raw(statement)).then(() => null, (error: Error) => (error.cause as Error).message)

describe('the public book', () => {
  it('has nothing of a report before it is public, and the root covers it all the same', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await submitIt(county, reportId)
    await beginReview(db, people.reviewer, { reportId })
    await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '内部：数字存疑', internal: true })
    await approve(db, people.reviewer, { reportId })
    expect(await root()).toBe(1)
    expect((await exported()).map(({ kind }) => kind)).toEqual(['nianbao-book', 'root'])
    const { rows } = await database.as('owner').execute<{ n: number }>(sql`select count(*)::int as n from sealed_head where book = ${`report:${reportId}`}`)
    expect(rows).toEqual([{ n: 1 }])
  })

  it('opens with the publication, in the next root', async () => {
    const { db, people } = county
    await clear(db, people.clearer, { reportId, name: '孙宁', passed: true, conclusion: '同意公开', date: '2026-01-20' })
    await publish(db, people.signatory, { reportId })
    expect(lines(await exported())).toEqual([])
    expect(await root()).toBe(2)
    const records = await exported()
    expect(openActs(records)).toEqual(['submit', 'approve', 'publish'])
    expect(verdict(records, { root: (await last()).hash })).toMatchObject({ whole: true, books: 1, anchor: 2 })
  })

  it('is drawn once for each change, not once for each asking', async () => {
    expect(await root()).toBeNull()
  })

  it('says nothing private: no name, no note, no cell, no paragraph, no person, not when a private act was done', async () => {
    const text = (await exported()).map(writeRecord).join('\n')
    const { rows } = await database.as('owner').execute<{ private: string }>(sql`
      select by_name as private from event union select by_id::text from event union select note from event where note is not null
      union select text from block where text <> '' union select content_hash from report where published_edition is null
      union select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from event where open is null
      union select salt from event union select 'saveCells' union select 'comment' union select text from message`)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.map((row) => row.private).filter((one) => text.includes(one))).toEqual([])
    // And the search would have found them.
    expect(text).toContain('publish')
  })

  it('does not show that a correction is under way, nor what goes into it', async () => {
    const { db, people } = county
    const before = (await exported()).length
    await correct(db, people.filer, { reportId, reason: '件数有误' })
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '12' }] })
    expect(await root()).toBeNull()
    expect((await exported()).length).toBe(before)
    await abandonCorrection(db, people.filer, { reportId, reason: '无误' })
    await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/nb/2025.html', date: '2026-01-20' })
    expect(await root()).toBe(3)
    const records = await exported()
    expect(openActs(records)).toEqual(['submit', 'approve', 'publish', 'abandonCorrection', 'recordPosting'])
    expect(records.map(writeRecord).join()).not.toContain('yunlan.example')
    expect(verdict(records, { root: (await last()).hash }).whole).toBe(true)
  })

  it('seals all of a correction, so that nothing says of it when a withdrawal moves the record', async () => {
    const { db, people } = county
    await correct(db, people.filer, { reportId, reason: '件数有误' })
    await submitIt(county, reportId)
    const open = await database.as('owner').execute<{ open: string | null }>(sql`select open from event where report_id = ${reportId} order by seq desc limit 4`)
    expect(open.rows.map((row) => row.open)).toEqual([null, null, null, null])
    await recall(db, people.filer, { reportId, reason: '不改了' })
    await abandonCorrection(db, people.filer, { reportId, reason: '无误' })
  })

  it('stands after a withdrawal: numbers, dates and hashes can still be checked, texts are nowhere', async () => {
    const { db, people } = county
    const noted = (await last()).hash
    await withdraw(db, people.supervisor, { reportId, reason: '含个人信息' })
    await confirmWithdrawal(db, people.secondReviewer, { reportId })
    await root()
    const records = await exported()
    expect(openActs(records).at(-1)).toBe('confirmWithdrawal')
    expect(verdict(records, { root: noted })).toMatchObject({ whole: true, anchor: 3, roots: 4 })
    const { rows } = await database.as('visitor').execute<{ hash: string; figures: unknown }>(sql`select hash, figures from published_edition`)
    const published = lines(records).map(({ open }) => open as { act?: string; hash?: string } | null).find((open) => open?.act === 'publish')
    expect(rows).toEqual([{ hash: published!.hash, figures: null }])
  })

  it('can be had for one agency', async () => {
    expect(verdict(await exported('YL-SFJ'), { agency: 'YL-SFJ', root: (await last()).hash }).whole).toBe(true)
    expect(lines(await exported('YL-JYJ'))).toEqual([])
  })
})

describe('the true export', () => {
  const seed = Math.floor(Math.random() * 1e9)

  it(`shows every byte that is changed (seed ${seed})`, async () => {
    const { hash } = await last()
    const text = `${(await exported()).map(writeRecord).join('\n')}\n`
    const whole = (bytes: Buffer) => {
      const verifier = bookVerifier(sha256, { root: hash })
      for (const line of bytes.toString('utf8').split('\n').slice(0, -1)) verifier.line(line)
      return verifier.end().whole
    }
    expect(whole(Buffer.from(text))).toBe(true)
    const draw = random(seed)
    const missed: number[] = []
    for (let round = 0; round < 300; round += 1) {
      const bytes = Buffer.from(text)
      const place = draw.int(0, bytes.length - 2)
      bytes[place] = bytes[place]! ^ (1 << draw.int(0, 6))
      if (whole(bytes)) missed.push(place)
    }
    expect(missed).toEqual([])
  })
})

describe('lines written before there were seals', () => {
  it('stay as they are: their links are checked, and the export says how many there are', async () => {
    const old = await testDatabase()
    await old.setClock(new Date('2026-01-20T02:00:00Z'))
    await plantOffice(old, [{ code: 'ST-A', name: '云岚县司法局' }], [2025])
    await onConnection(old.bootstrapUrl(old.name), async (client) => {
      const { rows: [line] } = await client.query<BookEntry & { at: Date }>(`select report_id as "reportId", seq, act, by_id as "byId", by_name as "byName", at, note, detail
        from event where report_id = (select r.id from report r join agency a on a.id = r.agency_id where a.code = 'ST-A')`)
      const { hash } = linkEntry({ ...line!, at: line!.at.toISOString() }, genesis, sha256)
      await client.query('begin; set local session_replication_role = replica')
      await client.query('update event set seal = null, salt = null, hash = $1 where report_id = $2', [hash, line!.reportId])
      await client.query('update report set event_hash = $1 where id = $2', [hash, line!.reportId])
      await client.query('commit')
    })
    await publishOne(old, 'ST-A', 2025)
    await recordRoot(old.as('worker'))
    const records: ExportRecord[] = []
    for await (const record of exportOfBooks(old.as('visitor'), 1, null)) records.push(record)
    expect(verdict(records)).toMatchObject({ whole: true, books: 1 })
    expect(records.find(({ kind }) => kind === 'head')).toMatchObject({ bare: 1 })
    expect(lines(records).map(({ seal }) => seal === null).slice(0, 3)).toEqual([true, false, false])
    await old.drop()
  })
})

describe('roots', () => {
  it('are drawn by one at a time, however many try', async () => {
    await database.setClock(new Date('2026-01-21T02:00:00Z'))
    const answers = await Promise.all(Array.from({ length: 6 }, root))
    expect(answers.filter((n) => n !== null)).toHaveLength(1)
  })

  it('are drawn each day in Shanghai, and gather what moved in private', async () => {
    await database.setClock(new Date('2026-01-22T15:59:00Z'))
    await root()
    await correct(county.db, county.people.filer, { reportId, reason: '更正' })
    expect(await root()).toBeNull()
    const before = (await last()).sealed
    await database.setClock(new Date('2026-01-22T16:00:01Z'))
    expect(await root()).not.toBeNull()
    expect((await last()).sealed).not.toBe(before)
    expect(verdict(await exported()).whole).toBe(true)
  })

  it('do not hold up who publishes: an act goes through while a root is being drawn', async () => {
    const drawing = await database.as('owner').$client.connect()
    await drawing.query('begin; select pg_advisory_xact_lock(20191012); lock table book_root in exclusive mode')
    const { version } = await saveCells(county.db, county.people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '5' }] })
    await askAndSign(county, reportId)
    await submit(county.db, county.people.signatory, { reportId, key: crypto.randomUUID() })
    await beginReview(county.db, county.people.reviewer, { reportId })
    await approve(county.db, county.people.reviewer, { reportId })
    await clear(county.db, county.people.clearer, { reportId, name: '孙宁', passed: true, conclusion: '同意公开', date: '2026-01-20' })
    expect(await publish(county.db, county.people.signatory, { reportId })).toEqual({ edition: 2 })
    const { rows: [closing] } = await database.as('visitor').execute<{ open: string }>(sql`select open from published_line where report_id = ${reportId} and open like '%"publish"%' order by seq desc limit 1`)
    expect(JSON.parse(closing!.open)).toMatchObject({ act: 'publish', edition: 2, correction: true })
    expect(version).toBeGreaterThan(1)
    expect(await root()).toBeNull()
    await drawing.query('commit')
    drawing.release()
    expect(await root()).not.toBeNull()
  })
})

describe('the database', () => {
  const tables = ['event', 'published_line', 'published_head', 'book_root', 'sealed_head']

  it.each(tables.flatMap((table) => (['owner', 'staff', 'worker', 'visitor'] as const).map((role) => [table, role] as const)))('lets nobody rewrite %s: %s', async (table, role) => {
    for (const statement of [`delete from ${table}`, `update ${table} set hash = hash`.replace(/hash = hash/, table.endsWith('head') ? 'head = head' : 'hash = hash'), `truncate ${table} cascade`]) {
      expect(await tried(role, statement)).toMatch(role === 'owner' ? /append-only/ : /permission denied|read-only/)
    }
  })

  it('takes no line whose hash is not its own, nor one without a seal', async () => {
    const at = `(select event_seq + 1 from report where id = '${reportId}')`
    const prev = `(select event_hash from report where id = '${reportId}')`
    const insert = (seal: string, salt: string) => `insert into event (agency_id, report_id, seq, act, by_name, at, prev_hash, hash, seal, salt)
      values (${county.agencies.justice}, '${reportId}', ${at}, 'publish', '他人', now(), ${prev}, repeat('a', 64), ${seal}, ${salt})`
    expect(await tried('owner', insert('null', 'null'))).toMatch(/sealed/)
    expect(await tried('owner', insert("repeat('b', 64)", "repeat('c', 32)"))).toMatch(/sealed/)
  })

  it('takes no root that does not follow the last', async () => {
    const insert = (n: string, prev: string) => `insert into book_root (n, at, size, public_root, peaks, sealed_root, sealed_size, sealed_peaks, sealed_on, prev, hash)
      values (${n}, now(), 0, 'x', '{}', 'x', 0, '{}', now(), ${prev}, repeat('e', 64))`
    expect(await tried('worker', insert('999', "repeat('0', 64)"))).toMatch(/follows/)
    expect(await tried('worker', insert('(select max(n) + 1 from book_root)', "repeat('d', 64)"))).toMatch(/follows/)
  })

  it('opens no book to who has not moved it, whoever asks', async () => {
    const { rows } = await database.as('owner').execute<{ id: string; agency: number }>(sql`select id, agency_id as agency from report where published_edition is null limit 1`)
    expect(await tried('staff', `select open_book(${rows[0]!.agency}, '${rows[0]!.id}')`)).toMatch(/opened by the act that moved it/)
    expect(await tried('visitor', `select open_book(${rows[0]!.agency}, '${rows[0]!.id}')`)).toMatch(/permission denied/)
  })

  it('keeps the private half from the visitor and from who draws the roots', async () => {
    expect(await tried('visitor', 'select * from sealed_head')).toMatch(/permission denied/)
    expect(await tried('visitor', 'select * from book_due')).toMatch(/permission denied/)
    expect(await tried('visitor', 'select peaks from book_root')).toMatch(/permission denied/)
    expect(await tried('worker', 'select * from event')).toMatch(/permission denied/)
    expect(await tried('visitor', 'select * from published_line')).toBeNull()
  })
})
