import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, makeCounty } from '../../fixtures/county.ts'
import { actAs, readAs } from '../as-person.ts'
import { openYear } from '../index.ts'
import { agency } from '../tables/agency.ts'
import { testDatabase } from '../testing.ts'

const database = await testDatabase()
let county: County
beforeAll(async () => {
  county = await makeCounty(database)
})
afterAll(() => database.drop())

/** Every agency of the year in preorder, with how many stand beneath it by its interval. */
async function tree() {
  const { rows } = await database.as('owner').execute<{ code: string; pos: number; beneath: number; depth: number }>(sql`
    select a.code, y.pos, y.last_pos - y.pos as beneath, cardinality(y.anc) as depth
    from agency_year y join agency a on a.id = y.agency_id where y.year = 2025 order by y.pos`)
  return rows
}

it('keeps a year open for an agency that joins after it was opened, and for whole counties', async () => {
  const { agencies, people } = county
  await openYear(county.db, people.supervisor, { officeId: agencies.office, year: 2025 })
  const before = await tree()
  await database.as('owner').insert(agency).values({ code: 'YL-XF', name: '云岚县信访局', kind: 'department', parentId: agencies.county, supervisedBy: agencies.office, divisionCode: '990100' })
  expect(await openYear(county.db, people.supervisor, { officeId: agencies.office, year: 2025 })).toEqual({ opened: 1 })
  const after = await tree()
  expect(after).toHaveLength(before.length + 1)
  expect(after.map(({ pos }) => pos)).toEqual(after.map((_, index) => index + 1))
  const beneath = (rows: typeof after, code: string) => rows.find((row) => row.code === code)!.beneath
  expect([beneath(after, 'YL'), beneath(after, 'MZ')]).toEqual([beneath(before, 'YL') + 1, beneath(before, 'MZ') + 1])
  expect(beneath(after, 'QX')).toBe(beneath(before, 'QX'))
})

it('keeps the parent that was written down when the agency moves later', async () => {
  const { agencies, people } = county
  const before = await tree()
  await database.as('owner').execute(sql`update agency set parent_id = ${agencies.other}, supervised_by = ${agencies.otherOffice} where id = ${agencies.justice}`)
  await openYear(county.db, people.supervisor, { officeId: agencies.office, year: 2025 })
  expect(await tree()).toEqual(before)
})

it('lets nobody of staff write the numbers that say who sees whose reports', async () => {
  const { agencies, db, people } = county
  const seen = () => readAs(db, people.stranger, async (tx) => (await tx.execute(sql`select from report`)).rowCount)
  const asStranger = (statement: string) =>
    actAs(db, people.stranger, (tx) => tx.execute(sql.raw(statement))).then(() => null, (error: Error) => (error.cause as Error).message)
  const widen = `update agency_year set pos = 0, last_pos = 100000 where year = 2025 and agency_id = ${agencies.other}`
  const before = [await seen(), await tree()]
  expect(await asStranger(widen)).toMatch(/permission denied/)
  for (const set of ['pos = 0', 'last_pos = 100000', `anc = '{}'`, `parent_id = ${agencies.city}`, `supervised_by = ${agencies.otherOffice}`]) {
    expect(await asStranger(`update agency_year set ${set} where agency_id = ${agencies.otherOffice}`)).toMatch(/permission denied/)
  }
  const place = (agencyId: number) => `insert into agency_year (year, agency_id, parent_id, pos, last_pos, anc, must_file, counts_in_sum) values (2024, ${agencyId}, ${agencies.city}, 0, 100000, '{}', true, true)`
  expect(await asStranger(place(agencies.other))).toMatch(/permission denied/)
  expect([await seen(), await tree()]).toEqual(before)
  // The numbers are what it hangs on.
  const places = (await database.as('owner').execute<{ pos: number; last: number }>(sql`select pos, last_pos as last from agency_year where year = 2025 and agency_id = ${agencies.other}`)).rows[0]!
  await database.as('owner').execute(sql.raw(widen))
  expect(await seen()).toBeGreaterThan(before[0] as number)
  await database.as('owner').execute(sql`update agency_year set pos = ${places.pos}, last_pos = ${places.last} where year = 2025 and agency_id = ${agencies.other}`)
  expect([await seen(), await tree()]).toEqual(before)
})

it('writes a tree only for an office, of a year that has come, and always the tree of today', async () => {
  const { db, people } = county
  const freeze = (who: 'stranger' | 'filer', year: number) =>
    actAs(db, people[who], (tx) => tx.execute(sql`select freeze_tree(${year}::int)`)).then(() => null, (error: Error) => (error.cause as Error).message)
  expect(await freeze('filer', 2024)).toMatch(/opened by an office/)
  expect(await freeze('stranger', 2100)).toMatch(/has not come/)
  expect(await freeze('stranger', 2024)).toBeNull()
  const { rows } = await database.as('owner').execute(sql`select from agency_year y join agency a on a.id = y.agency_id
    where y.year = 2024 and ((y.parent_id, y.supervised_by) is distinct from (a.parent_id, a.supervised_by) or y.pos < 1)`)
  expect(rows).toEqual([])
})

it('does not let an office carry itself over to another tree, to read there what the next year shows', async () => {
  const { agencies, db, people } = county
  const move = (who: 'stranger' | 'upper', id: number, to: number) =>
    actAs(db, people[who], (tx) => tx.execute(sql`update agency set parent_id = ${to} where id = ${id}`)).then(() => null, (error: Error) => ((error.cause ?? error) as Error).message)
  expect(await move('stranger', agencies.otherOffice, agencies.county)).toMatch(/only where its mover has a say/)
  expect(await move('stranger', agencies.otherBureau, agencies.city)).toMatch(/only where its mover has a say/)
  // Who looks after both is stopped by nothing but the missing line in the book.
  expect(await move('upper', agencies.otherBureau, agencies.county)).toMatch(/stands in the book/)
})
