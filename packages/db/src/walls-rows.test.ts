import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attempt, type Probe, probesOf, stopped } from '../fixtures/wall-probes.ts'
import { makeWalled, type Walled } from '../fixtures/walled.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let walled: Walled
let probes: Probe[]
let policies: Policy[]

interface Policy extends Record<string, unknown> {
  name: string
  table: string
  using: string | null
  check: string | null
}

beforeAll(async () => {
  database = await testDatabase()
  walled = await makeWalled(database)
  probes = await probesOf(database, walled)
  const { rows } = await database.as('owner').execute<Policy>(sql`
    select policyname as name, tablename as table, qual as using, with_check as check from pg_policies where roles = '{staff}' and (coalesce(qual, 'true') <> 'true' or coalesce(with_check, 'true') <> 'true')
    order by tablename, policyname`)
  policies = rows
})
afterAll(() => database.drop())

const described = ({ who, statement }: Probe) => `${who ?? 'nobody said'}: ${statement.slice(0, 90)}`
const owner = (statement: string) => database.as('owner').execute(sql.raw(statement))
const through = async (those: readonly Probe[]) => {
  const went: string[] = []
  for (const probe of those) {
    const outcome = await attempt(walled, probe)
    if (!stopped(outcome)) went.push(`${described(probe)} → ${outcome}`)
  }
  return went
}

/** Opens one wall for a while: every row, every change. */
async function opened<Answer>({ name, table, using, check }: Policy, work: () => Promise<Answer>): Promise<Answer> {
  const to = (one: string | null, other: string | null) => `alter policy "${name}" on "${table}" ${one === null ? '' : `using (${one})`} ${other === null ? '' : `with check (${other})`}`
  await owner(to(using && 'true', check && 'true'))
  try {
    return await work()
  } finally {
    await owner(to(using, check))
  }
}

describe('row by row', () => {
  it('the walls stop every stranger, at every table', async () => {
    expect(await through(probes)).toEqual([])
  })

  it('whoever belongs there sees what they are to see', async () => {
    const seen = async (who: Probe['who'], from: string) => attempt(walled, { who, statement: `select from ${from}` })
    const { threads } = walled
    for (const table of ['report', 'cell_edit', 'block', 'import', 'acceptance', 'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'withdrawal', 'attachment', 'thread', 'message', 'event', 'likeness']) {
      for (const who of ['filer', 'clearer', 'reviewer', 'supervisor', 'upper'] as const) expect([who, table, Number(await seen(who, `"${table}" where agency_id = ${walled.county.agencies.justice}`)) > 0]).toEqual([who, table, true])
    }
    expect(await seen('filer', `thread where id = '${threads.agency}'`)).toBe(1)
    expect(await seen('reviewer', `thread where id = '${threads.office}'`)).toBe(1)
    expect(await seen('upper', `thread where id = '${threads.shared}'`)).toBe(1)
    expect(await seen('neighbour', 'report')).toBe(1)
    expect(await seen('upper', 'report')).toBe(3)
    expect(await seen('stranger', 'report')).toBe(0)
  })

  it('each wall that is opened lets its strangers through, and so each is a wall', async () => {
    const killed: string[] = []
    for (const policy of policies) {
      const wall = `${policy.name} on ${policy.table}`
      const against = probes.filter((probe) => probe.wall === wall)
      const went = await opened(policy, () => through(against))
      expect([wall, against.length - went.length, against.length > 0]).toEqual([wall, 0, true])
      killed.push(wall)
    }
    expect(await through(probes)).toEqual([])
    console.log(`${killed.length} of ${policies.length} policies opened in turn, all noticed: ${killed.join(', ')}`)
  })

  const speaks = 'agency_id = any ((select my_agencies())::int[])'
  const sees = (table: string) => `(select true from report r where r.agency_id = ${table}.agency_id and r.id = ${table}.report_id)`
  it.each([
    ['internal threads are shared ones', 'staff_sees on thread', `using (${speaks} or ${sees('thread')})`],
    ['lines of one side are for both', 'staff_sees on event', `using (${speaks} or ${sees('event')})`],
    ['an office may write as the agency', 'staff_adds on thread', `with check (${speaks} or ${sees('thread')})`],
    ['either may answer for the other', 'staff_adds on message', 'with check ((select true from thread t where t.agency_id = message.agency_id and t.id = message.thread_id))'],
    ['an office sees whatever has a year', 'staff_sees on report', `using (${speaks} or cardinality((select my_offices())) > 0)`],
    ['a report is seen by whoever has a post', 'staff_sees on report', 'using (cardinality((select my_places())) > 0)'],
    ['who sees a report writes it', 'staff_writes on report', `with check (${speaks} or (select place(y.year, y.pos) <@ (select my_reach()) from agency_year y where y.year = report.year and y.agency_id = report.agency_id))`],
    ['the agency opens its own years', 'staff_adds on report', `with check (${speaks} or cardinality((select my_offices())) > 0)`],
    ['who sees a report adds to it', 'staff_adds on block', `with check (${sees('block')})`],
    ['the office signs', 'staff_adds on signature', `with check (${sees('signature')})`],
    ['the agency returns to itself', 'staff_adds on return_note', `with check (${speaks} or ${sees('return_note')})`],
    ['the agency withdraws', 'staff_adds on withdrawal', `with check (${speaks})`],
    ['any office publishes', 'staff_adds on published_edition', `with check (${speaks} or cardinality((select my_offices())) > 0)`],
    ['anybody with a post gives posts', 'staff_adds on post', 'with check (cardinality((select my_places())) > 0)'],
    ['any supervisor changes any agency', 'staff_changes on agency', 'using (cardinality((select my_governments())) > 0)'],
    ['one may enable oneself again', 'staff_changes on person', 'using (cardinality((select my_governments())) > 0)'],
    ['an office changes the flags of any other\'s agencies', 'staff_changes on agency_year', 'using (cardinality((select my_offices())) > 0)'],
    ['what is alike is seen by whoever has a post', 'staff_sees on likeness', 'using (cardinality((select my_places())) > 0)'],
    ['an office leaves numbers for its agencies', 'staff_adds on narrative_signature', `with check (${speaks} or cardinality((select my_offices())) > 0)`],
    ['lines may be written in any name', 'staff_adds on event', `with check (${speaks} or ${sees('event')})`],
    ['an agency signs in any name', 'staff_adds on signature', `with check (${speaks})`],
    ['whoever is signed in invites in any name', 'staff_adds on invitation', 'with check ((select me()) is not null)'],
  ])('a wall that is only lowered is noticed: %s', async (_what, wall, lowered) => {
    const policy = policies.find(({ name, table }) => `${name} on ${table}` === wall)!
    await owner(`alter policy "${policy.name}" on "${policy.table}" ${lowered}`)
    const went = await through(probes)
    await owner(`alter policy "${policy.name}" on "${policy.table}" ${policy.using === null ? '' : `using (${policy.using})`} ${policy.check === null ? '' : `with check (${policy.check})`}`)
    expect(went).not.toEqual([])
  })
})
