import { beforeEach, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, submitIt } from '../../fixtures/county.ts'
import { approve, beginReview, clear, confirmWithdrawal, publicReport, publish, recordPosting, waitingWithdrawals, withdraw } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string
const address = 'https://www.yunlan.example/zwgk/ndbg/2025.html'

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  const { db, people } = county
  await fill(county, reportId)
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
  await clear(db, people.clearer, { reportId, name: '孙宁', passed: true, conclusion: '不涉密。', date: '2026-01-20' })
  await publish(db, people.signatory, { reportId })
  return () => database.drop()
})

const posting = async () => (await publicReport(database.as('visitor'), 'YL-SFJ', 2025))!.posting

it('a withdrawal waits on the desks of the office alone, until it is decided', async () => {
  const { db, people } = county
  const waits = async (actor: (typeof people)['reviewer']) => (await waitingWithdrawals(db, actor)).map(({ id }) => id)
  expect(await waits(people.secondReviewer)).toEqual([])
  await withdraw(db, people.supervisor, { reportId, reason: '含个人信息' })
  for (const actor of [people.reviewer, people.secondReviewer, people.supervisor]) expect(await waits(actor)).toEqual([reportId])
  for (const actor of [people.filer, people.signatory, people.neighbour, people.stranger, people.upper, people.nobody]) expect(await waits(actor)).toEqual([])
  await confirmWithdrawal(db, people.secondReviewer, { reportId })
  expect(await waits(people.reviewer)).toEqual([])
})

it('a posting is told to everybody, the newest; of what was withdrawn nobody is led to another copy', async () => {
  const { db, people } = county
  expect(await posting()).toBeNull()
  await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/first.html', date: '2026-01-19' })
  await database.setClock(new Date('2026-01-20T03:00:00Z'))
  await recordPosting(db, people.filer, { reportId, address, date: '2026-01-20' })
  expect(await posting()).toEqual({ address, date: '2026-01-20' })
  await withdraw(db, people.supervisor, { reportId, reason: '含个人信息' })
  await confirmWithdrawal(db, people.secondReviewer, { reportId })
  expect(await posting()).toBeNull()
})
