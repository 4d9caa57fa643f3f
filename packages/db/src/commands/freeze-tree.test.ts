import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, makeCounty } from '../../fixtures/county.ts'
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
