import { check, cellOf, recogniseText } from '@nianbao/report'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recognised, source } from '../../fixtures/deeds.ts'
import { type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { beginReview, checkablesByReportIds, contentByReportIds, importOutlook, importReport, returnReport, setAllowedPlaces, setRule, undoImport } from '../index.ts'
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
