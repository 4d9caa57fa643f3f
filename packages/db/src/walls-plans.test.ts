import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeWalled, type Walled } from '../fixtures/walled.ts'
import { readAs } from './as-person.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let walled: Walled
beforeAll(async () => {
  database = await testDatabase()
  walled = await makeWalled(database)
})
afterAll(() => database.drop())

/** How a question is answered when it is planned once for all, and reading a whole table is the last thing to do. */
const plan = (question: string, value: string) =>
  readAs(database.db, walled.county.people.reviewer, async (tx) => {
    await tx.execute(sql`set local plan_cache_mode = force_generic_plan`)
    await tx.execute(sql`set local enable_seqscan = off`)
    const name = sql.raw(`wall_${crypto.randomUUID().replaceAll('-', '')}`)
    await tx.execute(sql`prepare ${name} as ${sql.raw(question)}`)
    const { rows } = await tx.execute<{ 'QUERY PLAN': string }>(sql`explain execute ${name}(${sql.raw(value)})`)
    await tx.execute(sql`deallocate ${name}`)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })

const ofReport = (table: string) => `select t.* from "${table}" t join report r on r.agency_id = t.agency_id and r.id = t.report_id where r.id = any ($1::uuid[])`

it.each(['cell_edit', 'block', 'import', 'acceptance', 'signature', 'clearance', 'edition', 'receipt', 'extension', 'posting', 'return_note', 'withdrawal', 'attachment', 'thread', 'event'])(
  'the walls around %s are asked by key, and no table is read as a whole for them', async (table) => {
    const text = await plan(ofReport(table), `'{${walled.reportId}}'`)
    expect(text).toMatch(/SubPlan/) // The wall is there.
    expect(text).not.toMatch(/Seq Scan|hashed SubPlan/)
  })

it('the walls around likeness are asked by key, too', async () => {
  const text = await plan('select l.* from likeness l join report r on r.agency_id = l.agency_id and r.year = l.year where r.id = any ($1::uuid[])', `'{${walled.reportId}}'`)
  expect(text).toMatch(/SubPlan/)
  expect(text).not.toMatch(/Seq Scan|hashed SubPlan/)
})

it('a list of reports and a board of agencies ask by key too', async () => {
  expect(await plan('select * from report where id = any ($1::uuid[])', `'{${walled.reportId}}'`)).not.toMatch(/Seq Scan|hashed SubPlan/)
  expect(await plan('select y.pos, r.state from agency_year y left join report r on r.agency_id = y.agency_id and r.year = y.year where y.year = $1::int', '2025')).not.toMatch(/Seq Scan|hashed SubPlan/)
})

it('a question that has no key is seen to read a whole table', async () => {
  expect(await plan('select * from block where text = $1::text', "'x'")).toMatch(/Seq Scan/)
})
