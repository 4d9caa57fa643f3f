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
    for (const table of ['report', 'cell_edit', 'block', 'import', 'acceptance', 'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'withdrawal', 'attachment', 'thread', 'message', 'event']) {
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
})
