import { SamePerson } from '@nianbao/report'
import { beforeEach, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { acceptWarning, attach, beginReview, contentByReportIds, requestSignature, saveBlocks, signOffline, submit } from '../index.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

// 赵明 files for the bureau and reviews at the office: what he has spoken for on the one side he does not judge on the other.

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await database.as('owner').insert(officeSetting).values({ officeId: county.agencies.office, offlineSigning: true })
    .onConflictDoUpdate({ target: officeSetting.officeId, set: { offlineSigning: true } })
  await fill(county, reportId)
  return () => database.drop()
})

/** From asking for signature to the submission, on paper: who records the signature, and who submits. */
async function onPaper(records: 'filer' | 'secondFiler', submits: 'filer' | 'secondFiler'): Promise<void> {
  const { db, people } = county
  const { version, contentHash } = await standing(county, reportId)
  await requestSignature(db, people.filer, { reportId, version })
  const { id } = await attach(db, people.filer, { reportId, name: '审签单.pdf', mediaType: 'application/pdf', data: new TextEncoder().encode('%PDF-1.7 审签单') })
  await signOffline(db, people[records], { reportId, contentHash, attachmentId: id, name: '罗长河', post: '局长', date: '2026-01-19' })
  await submit(db, people[submits], { reportId, key: crypto.randomUUID() })
}
const review = () => beginReview(county.db, county.people.secondFiler, { reportId })

it('whoever had no hand in a report reviews it, though they file for its agency', async () => {
  await onPaper('filer', 'filer')
  await review()
})

it('whoever recorded its signature on paper does not review it', async () => {
  await onPaper('secondFiler', 'filer')
  await expect(review()).rejects.toThrow(SamePerson)
})

it('whoever submitted it does not review it', async () => {
  await onPaper('filer', 'secondFiler')
  await expect(review()).rejects.toThrow(SamePerson)
})

it('whoever answered one of its warnings does not review it', async () => {
  const { db, people } = county
  const [content] = await contentByReportIds(db, people.filer, [reportId])
  const { id, version } = content!.blocks.find(({ place }) => place === 'otherMatters')!
  await saveBlocks(db, people.filer, { reportId, changes: [{ id, version, text: '无其他需要报告的事项。' }] })
  await acceptWarning(db, people.secondFiler, { reportId, findingKey: 'TX-FEE|otherMatters', note: '本机关不收费' })
  await submitIt(county, reportId)
  await expect(review()).rejects.toThrow(SamePerson)
})
