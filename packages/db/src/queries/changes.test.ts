import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, submitIt } from '../../fixtures/county.ts'
import { beginReview, changesByReportIds, contentByReportIds, returnReport, saveBlocks, saveCells } from '../index.ts'
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
  await submitIt(county, reportId)
})
afterAll(() => database.drop())

it('a first submission has changed nothing; the next says exactly which figures and paragraphs it changed, to those in scope alone', async () => {
  const { db, people } = county
  expect(await changesByReportIds(db, people.reviewer, [reportId])).toEqual([])
  await beginReview(db, people.reviewer, { reportId })
  await returnReport(db, people.reviewer, { reportId, reason: '请补充。', sections: ['disclosure', 'problems'] })
  await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '12' }] })
  const [content] = await contentByReportIds(db, people.filer, [reportId])
  const problem = content!.blocks.find(({ place }) => place === 'problems')!
  const { saved } = await saveBlocks(db, people.filer, {
    reportId,
    changes: [{ id: problem.id, version: problem.version, text: '公开内容已逐月核对。' }, { place: 'problems', after: problem.id, text: '下一步加强培训。' }],
  })
  await submitIt(county, reportId)
  expect(await changesByReportIds(db, people.reviewer, [reportId])).toEqual([
    { reportId, cell: 'disclosure.licences.decisions', block: null, place: null, before: '0', after: '12' },
    { reportId, cell: null, block: problem.id, place: 'problems', before: problem.text, after: '公开内容已逐月核对。' },
    { reportId, cell: null, block: saved[1]!.id, place: 'problems', before: null, after: '下一步加强培训。' },
  ])
  expect(await changesByReportIds(db, people.stranger, [reportId])).toEqual([])
})
