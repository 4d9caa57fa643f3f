import { check, cellOf, format2021, packCells, recogniseText } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recognised, source } from '../../fixtures/deeds.ts'
import { type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { actAs } from '../as-person.ts'
import { freezeTree } from '../commands/freeze-tree.ts'
import { backfillOutlook, beginReview, checkablesByReportIds, contentByReportIds, importOutlook, importReport, returnReport, setAllowedPlaces, setRule, undoImport } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await fill(county, reportId)
})
afterAll(() => database.drop())

const outlook = async (document = recognised) => (await importOutlook(county.db, county.people.filer, reportId, document))!
const importIt = async (document = recognised) =>
  importReport(county.db, county.people.filer, { reportId, version: (await standing(county, reportId)).version, recognised: document, source, confirmMismatch: true })

/** What the editor says and shows once the document has been imported. */
async function afterwards() {
  const { db, people } = county
  const [content] = await contentByReportIds(db, people.filer, [reportId])
  const [known] = await checkablesByReportIds(db, people.filer, [reportId])
  return { cells: content!.cells, findings: check(known!.checkable) }
}

it('foretells the cells and the findings that stand after the import: of what is merged, with the office\'s switches, the allow-list and the places', async () => {
  const { db, agencies, people } = county
  const moved = recogniseText(`一、总体情况\n2025年，云岚县司法局到湛江市学习，主动公开各类信息86条。\n五、存在的主要问题及改进情况\n公开内容还不够及时。\n六、其他需要报告的事项\n无。`)
  expect(check((await outlook(moved)).checkable).map(({ rule }) => rule)).toContain('TX-PLACE')
  await setAllowedPlaces(db, people.supervisor, { agencyId: agencies.justice, places: ['湛江市'] })
  expect(check((await outlook(moved)).checkable).map(({ rule }) => rule)).not.toContain('TX-PLACE')
  const speaks = async () => check((await outlook()).checkable).map(({ rule }) => rule)
  const [rule] = await speaks()
  await setRule(db, people.supervisor, { officeId: agencies.office, year: 2025, rule: rule!, severity: 'off' })
  expect(await speaks()).not.toContain(rule)
  for (const document of [moved, recognised]) {
    const before = await outlook(document)
    const { importId } = await importIt(document)
    const after = await afterwards()
    expect(check(before.checkable)).toEqual(after.findings)
    expect(before.after.cells).toEqual(after.cells)
    await undoImport(db, people.filer, { reportId, importId })
  }
})

it('leaves out what a return did not open, as the import does', async () => {
  const { db, people } = county
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await returnReport(db, people.reviewer, { reportId, reason: '请修改', sections: ['problems'] })
  const { before, after } = await outlook()
  expect(after.cells).toEqual(before.cells)
  expect(after.texts.overview).toEqual(before.texts.overview)
  expect(after.texts.problems).toEqual(['公开内容还不够及时。'])
  expect(Object.keys(recognised.cells).some((id) => cellOf(id)!.table === 'disclosure' && recognised.cells[id]!.raw !== before.cells[id]!.raw)).toBe(true)
  await importIt()
  expect((await afterwards()).cells).toEqual(before.cells)
})

it('is not shown to a stranger', async () => {
  expect(await importOutlook(county.db, county.people.stranger, reportId, recognised)).toBeNull()
})

describe('a backfill', () => {
  const written = (year: number) => recogniseText(`云岚县司法局${year}年政府信息公开工作年度报告
一、总体情况
${year}年，云岚县司法局到湛江市学习，主动公开各类信息86条，云岚县、明州市均有刊载。
五、存在的主要问题及改进情况
公开内容还不够及时。
六、其他需要报告的事项
无。`)
  const foretold = async (year: number) => {
    const { agencies, people, db } = county
    const { checkable } = await backfillOutlook(db, people.supervisor, { id: agencies.justice, name: '云岚县司法局', kind: 'department', year }, written(year))
    return { checkable, spoken: check(checkable).map(({ rule }) => rule) }
  }

  it('is foretold with last year, the office\'s switches for that year and the places, whether that year\'s tree is written down or not', async () => {
    const { db, agencies, people } = county
    await setAllowedPlaces(db, people.supervisor, { agencyId: agencies.justice, places: [] })
    const owner = database.as('owner')
    await owner.execute(sql`insert into published_edition (agency_id, year, number, format, figures, odd, title, preamble, narrative, closing, hash, valid_from)
      values (${agencies.justice}::int, 2022, 1, '2021', ${sql.param(packCells(Object.fromEntries(format2021.cells.map(({ id }) => [id, { value: id === 'requests.carriedOut.total' ? 4 : 0, raw: id === 'requests.carriedOut.total' ? '4' : '0', kind: 'number' as const }]))).figures)}::bigint[],
        '{}', '年度报告', '{}', '{"overview": ["去年。"], "problems": [], "otherMatters": []}', '{}', repeat('d', 64), app_now())`)
    const looks = async () => {
      const { checkable, spoken } = await foretold(2023)
      expect(checkable.past).toMatchObject([{ agencyName: '云岚县司法局', year: 2022, cells: { 'requests.carriedOut.total': { value: 4 } } }])
      expect(checkable.divisions).toEqual(expect.arrayContaining(['云岚县', '明州市']))
      expect(checkable.divisions).not.toContain('青溪县')
      expect(spoken).toContain('TX-PLACE')
      await setRule(db, people.supervisor, { officeId: agencies.office, year: 2023, rule: 'TX-PLACE', severity: 'off' })
      expect((await foretold(2023)).spoken).not.toContain('TX-PLACE')
      await setRule(db, people.supervisor, { officeId: agencies.office, year: 2023, rule: 'TX-PLACE', severity: null })
      expect((await foretold(2022)).checkable.past).toEqual([])
    }
    await looks()
    await actAs(db, people.supervisor, (tx) => freezeTree(tx, 2023))
    await looks()
  })

  it('of a year that there are no reports of is refused', async () => {
    for (const year of [0, 2007, 2101, 2_147_483_647]) await expect(foretold(year)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'year', reason: 'OUT_OF_RANGE' })
  })
})
