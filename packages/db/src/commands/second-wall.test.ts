import { acts, moves, type State, states } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, makeCounty } from '../../fixtures/county.ts'
import { beginLives, lead, type Life } from '../../fixtures/lives.ts'
import { report } from '../tables/report.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

// The database alone, asked as the API asks it but past every command: what the table of acts does not know is not done.
let database: TestDatabase
let county: County
let client: Client
/** A report in each state, every one with an edition that anyone can read. */
const reports = new Map<State, { life: Life; row: typeof report.$inferSelect }>()

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  const lives = await beginLives(database, county, states.length)
  for (const [index, state] of states.entries()) {
    const life = lives[index]!
    await lead(life, state, { public: true })
    const [row] = await database.as('owner').select().from(report).where(eq(report.id, life.reportId))
    reports.set(state, { life, row: row! })
  }
  client = new Client({ connectionString: database.urls.staff })
  await client.connect()
  await client.query(`begin; select enter_as('${county.people.filer.personId}')`)
}, 120_000)
afterAll(async () => {
  await client.query('rollback')
  await client.end()
  await database.drop()
})

const named = (act: string, from: string, to: string) => `${act}: ${from} → ${to}`
const seal = '5'.repeat(64)
const here = (row: typeof report.$inferSelect) => `agency_id = ${row.agencyId} and id = '${row.id}'`

/** The book's next line, as nextLine would link it. */
const line = (row: typeof report.$inferSelect, act: string) => `insert into event (agency_id, report_id, seq, act, by_id, by_name, at, salt, seal, prev_hash, hash)
  values (${row.agencyId}, '${row.id}', ${row.eventSeq + 1}, '${act}', '${county.people.filer.personId}', '李静', now(), '${'0'.repeat(32)}', '${seal}', '${row.eventHash}',
    link_hash('${row.id}', ${row.eventSeq + 1}, '${row.eventHash}', null, '${seal}'));`
const move = (row: typeof report.$inferSelect, to: State, seq = row.eventSeq + 1) =>
  `update report set state = '${to}', event_seq = ${seq}, event_hash = link_hash('${row.id}', ${row.eventSeq + 1}, '${row.eventHash}', null, '${seal}') where ${here(row)};`

/** What Postgres says to statements, which are taken back; null when it would do them. */
async function tried(statements: string): Promise<string | null> {
  try {
    await client.query(`savepoint before; ${statements} rollback to before`)
    return null
  } catch (error) {
    await client.query('rollback to before')
    return (error as Error).message
  }
}

describe('the table of acts in the database', () => {
  it('is the one that the commands ask', async () => {
    const { rows } = await database.as('owner').execute<{ act: string; from: string; to: string }>(sql`select act, from_state as "from", to_state as "to" from transition`)
    expect(rows.map(({ act, from, to }) => named(act, from, to)).toSorted()).toEqual(moves().map(({ act, from, to }) => named(act, from, to)).toSorted())
  })

  it('is written by nobody who only works with it', async () => {
    expect(await tried(`insert into transition values ('approve', 'draft', 'published');`)).toMatch(/permission denied/)
    expect(await tried(`update transition set to_state = 'published';`)).toMatch(/permission denied/)
    expect(await tried(`delete from transition;`)).toMatch(/permission denied/)
  })
})

describe('a report, past its commands', () => {
  const known = new Set(moves().map(({ act, from, to }) => named(act, from, to)))

  it.each(states)('goes from %s only where an act of the table leads, with the line of that act', async (from) => {
    const { row } = reports.get(from)!
    const done: string[] = []
    const refused: string[] = []
    for (const act of ['openYear', 'backfill', ...acts]) {
      for (const to of states) {
        const answer = await tried(line(row, act) + move(row, to))
        if (answer === null) done.push(named(act, from, to))
        else if (answer.startsWith(`no way from ${from} to ${to} by ${act}`)) refused.push(named(act, from, to))
        else throw new Error(`${named(act, from, to)}: ${answer}`)
      }
    }
    // Of the ways back, the one that leads where signature was asked for.
    const ways = [...known].filter((way) => way.includes(`: ${from} → `) && (!/^(sendBack|recall):/.test(way) || way.endsWith(` ${row.cameFrom}`)))
    expect(done.toSorted()).toEqual(ways.toSorted())
    expect(done.length + refused.length).toBe((acts.length + 2) * states.length)
    expect(done.length).toBeGreaterThan(3)
  })

  it('does not change without the next line of its book, not even where it stays', async () => {
    const { row } = reports.get('draft')!
    expect(await tried(`update report set figures[1] = 5 where ${here(row)};`)).toMatch(/next line of its book/)
    expect(await tried(`update report set state = 'signing' where ${here(row)};`)).toMatch(/next line of its book/)
    expect(await tried(`update report set hands = '{}' where ${here(row)};`)).toMatch(/next line of its book/)
    expect(await tried(move(row, 'draft'))).toMatch(/next line of its book/)
    // A line that is there already carries no second change.
    expect(await tried(`update report set fee = 1, event_hash = event_hash where ${here(row)};`)).toMatch(/next line of its book/)
    expect(await tried(line(row, 'saveCells') + move(row, 'draft', row.eventSeq))).toMatch(/next line of its book/)
    expect(await tried(line(row, 'saveCells') + move(row, 'draft', row.eventSeq + 2))).toMatch(/next line of its book/)
    expect(await tried(line(row, 'saveCells') + move(row, 'draft'))).toBeNull()
  })

  it('follows every line of its book', async () => {
    const { row } = reports.get('approved')!
    const atCommit = 'set constraints all immediate; set constraints all deferred;'
    expect(await tried(line(row, 'unapprove') + atCommit)).toMatch(/comes with the change of its report/)
    expect(await tried(line(row, 'unapprove') + move(row, 'reviewing') + atCommit)).toBeNull()
  })

  it('changes no column that is another act\'s', async () => {
    const at = (state: State) => reports.get(state)!.row
    const with_ = (row: typeof report.$inferSelect, act: string, to: State, set: string) => tried(line(row, act) + move(row, to).replace(' where ', `, ${set} where `))
    expect(await with_(at('submitted'), 'beginReview', 'reviewing', 'figures[1] = 5')).toMatch(/beginReview changes nothing that a report says/)
    expect(await with_(at('signing'), 'sign', 'signing', `content_hash = repeat('b', 64)`)).toMatch(/sign changes nothing/)
    expect(await with_(at('draft'), 'saveCells', 'draft', 'figures[1] = 5')).toBeNull()
    expect(await with_(at('correcting'), 'saveCells', 'correcting', 'submitted_at = now()')).toMatch(/saveCells submits nothing/)
    expect(await with_(at('approved'), 'unapprove', 'reviewing', 'published_edition = 7')).toMatch(/unapprove makes nothing public/)
    expect(await with_(at('published'), 'correct', 'correcting', 'withdrawn_at = now()')).toMatch(/correct makes nothing public/)
    expect(await with_(at('approved'), 'publish', 'published', 'published_edition = 2, published_from = 2')).toBeNull()
  })

  it('keeps every hand that it went through, whatever the act, and goes on from version to version', async () => {
    const { row } = reports.get('published')!
    const set = (text: string, act = 'recordPosting') => tried(line(row, act) + move(row, 'published').replace(' where ', `, ${text} where `))
    const { filer, neighbour } = county.people
    expect(row.hands).toContain(filer.personId)
    expect(await set(`hands = '{}'`)).toMatch(/a hand that was on a report stays on it/)
    expect(await set(`hands = array_replace(hands, '${filer.personId}', '${neighbour.personId}')`)).toMatch(/stays on it/)
    expect(await set(`hands = hands || '${neighbour.personId}'::uuid`)).toBeNull()
    expect(await set('version = version - 1')).toMatch(/versions go forward/)
    expect(await set('version = version + 2')).toMatch(/versions go forward/)
    expect(await set('version = version + 1')).toBeNull()
  })

  it('is unlocked, corrected and led back only by the acts that do so', async () => {
    const set = (state: State, act: string, to: State, text: string) => {
      const { row } = reports.get(state)!
      return tried(line(row, act) + move(row, to).replace(' where ', `, ${text} where `))
    }
    expect(await set('reviewing', 'returnReport', 'returned', `unlocked = '{problems}'`)).toBeNull()
    expect(await set('returned', 'comment', 'returned', `unlocked = '{overview,disclosure,requests,disputes,problems,otherMatters}'`)).toBeNull()
    expect(await set('returned', 'comment', 'returned', `unlocked = '{}'`)).toMatch(/comment unlocks nothing/)
    expect(await set('draft', 'comment', 'draft', `unlocked = '{problems}'`)).toMatch(/comment unlocks nothing/)
    expect(await set('returned', 'saveCells', 'returned', `unlocked = '{overview,disclosure,requests,disputes,problems,otherMatters}'`)).toMatch(/saveCells unlocks nothing/)
    expect(await set('correcting', 'requestSignature', 'signing', `came_from = 'correcting'`)).toBeNull()
    expect(await set('correcting', 'requestSignature', 'signing', `came_from = 'returned'`)).toMatch(/leaves the way back as it is/)
    expect(await set('signing', 'sign', 'signing', `came_from = null`)).toMatch(/leaves the way back as it is/)
    expect(await set('published', 'correct', 'correcting', `correction_reason = '数字有误。'`)).toBeNull()
    expect(await set('correcting', 'saveCells', 'correcting', `correction_reason = '另一条理由。'`)).toMatch(/begins and ends no correction/)
    expect(await set('approved', 'publish', 'published', `correction_reason = '另一条理由。'`)).toMatch(/begins and ends no correction/)
    expect(await set('draft', 'saveCells', 'draft', `last_editor = '${county.people.filer.personId}'`)).toBeNull()
    expect(await set('draft', 'saveCells', 'draft', `last_editor = '${county.people.reviewer.personId}'`)).toMatch(/edits nothing/)
    expect(await set('signing', 'sign', 'signing', 'last_editor = null')).toMatch(/edits nothing/)
  })

  it('has no line in another\'s name', async () => {
    const { row } = reports.get('draft')!
    const { filer, reviewer } = county.people
    expect(await tried(line(row, 'saveCells').replace(filer.personId, reviewer.personId))).toMatch(/row-level security/)
    expect(await tried(line(row, 'saveCells').replace(`'${filer.personId}'`, 'null'))).toMatch(/row-level security/)
    expect(await tried(line(row, 'saveCells'))).toBeNull()
  })

  it('is withdrawn by two people, each in their own name', async () => {
    const { row } = reports.get('published')!
    const { supervisor, reviewer, secondReviewer } = county.people
    const ask = (name: string) => `select enter_as('${supervisor.personId}');
      insert into withdrawal (agency_id, report_id, edition, reason, asked_by, asked_name, asked_at) values (${row.agencyId}, '${row.id}', 1, '有误', '${name}', '某人', now());`
    const decide = (name: string) => `select enter_as('${secondReviewer.personId}');
      update withdrawal set decided_by = '${name}', decided_name = '某人', decided_at = now(), confirmed = true where report_id = '${row.id}' and decided_at is null;`
    expect(await tried(ask(reviewer.personId))).toMatch(/row-level security/)
    expect(await tried(ask(supervisor.personId) + decide(reviewer.personId))).toMatch(/row-level security/)
    expect(await tried(ask(supervisor.personId) + decide(secondReviewer.personId))).toBeNull()
  })

  it('keeps its name, and its first submission', async () => {
    const { row } = reports.get('submitted')!
    expect(await tried(`update report set year = 2020 where ${here(row)};`)).toMatch(/keeps its agency/)
    expect(await tried(`update report set first_submitted_at = now() where ${here(row)};`)).toMatch(/happens once/)
  })

  it('does not begin without its first line, nor in the middle of its life', async () => {
    const { row } = reports.get('draft')!
    await database.as('owner').execute(sql`insert into agency_year (year, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum)
      select 2024, agency_id, parent_id, supervised_by, pos, last_pos, anc, must_file, counts_in_sum from agency_year where year = 2025`)
    const id = crypto.randomUUID()
    const begin = (state: string, act: string | null, seq = 1) => {
      const hash = `link_hash('${id}', 1, repeat('0', 64), null, '${seal}')`
      const first = act === null ? '' : `insert into event (agency_id, report_id, seq, act, by_id, by_name, at, salt, seal, prev_hash, hash)
        values (${row.agencyId}, '${id}', 1, '${act}', '${county.people.supervisor.personId}', '郑航', now(), '${'0'.repeat(32)}', '${seal}', repeat('0', 64), ${hash});`
      return `select enter_as('${county.people.supervisor.personId}');
        insert into report (agency_id, id, year, format, figures, content_hash, state, first_submitted_at, submitted_edition, published_edition, event_seq, event_hash)
        values (${row.agencyId}, '${id}', 2024, '2021', array_fill(null::bigint, array[200]), repeat('0', 64), '${state}', now(), 1, 1, ${seq}, ${hash});
        ${first} set constraints all immediate; set constraints all deferred;`
    }
    expect(await tried(begin('draft', 'openYear'))).toBeNull()
    expect(await tried(begin('published', 'backfill'))).toBeNull()
    for (const [state, act] of [['draft', null], ['draft', 'saveCells'], ['published', 'openYear'], ['approved', 'openYear'], ['draft', 'backfill'], ['published', 'publish']] as const) {
      expect(await tried(begin(state, act))).toMatch(/begins with the first line/)
    }
    expect(await tried(begin('draft', 'openYear', 2))).toMatch(/begins with the first line/)
  })
})
