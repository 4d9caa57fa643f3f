import { OutOfTurn, SamePerson } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { askAndSign, type County, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { cleared, lead, type Life } from '../../fixtures/lives.ts'
import {
  abandonCorrection, approve, beginReview, clear, comment, contentByReportIds, correct, eventsByReportIds, publicReport, publish, recall, reply, requestSignature, returnReport, saveBlocks,
  saveCells, submit, threadsByReportIds, unapprove,
} from '../index.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string
let life: Life

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  life = { county, agencyId: county.agencies.justice, reportId }
  return () => database.drop()
})

const rowOf = async () => (await database.as('owner').select().from(report).where(eq(report.id, reportId)))[0]!
const contentOf = async () => (await contentByReportIds(county.db, county.people.filer, [reportId]))[0]!
const said = async () => (await contentOf()).blocks.filter(({ text }) => text !== '').map(({ id, place, text }) => ({ id, place, text }))

/** Changes a figure, the fee, something odd, and paragraphs in every way. */
async function rewrite(): Promise<void> {
  const { db, people } = county
  await saveCells(db, people.filer, { reportId, changes: [
    { cell: 'disclosure.licences.decisions', from: '0', to: '99' }, { cell: 'disclosure.fees.amountWanYuan', from: '0', to: '1.50' }, { cell: 'requests.carriedIn.otherOrg', from: '0', to: '１' },
  ] })
  const { blocks } = await contentOf()
  const at = (place: string) => blocks.find((block) => block.place === place)!
  await saveBlocks(db, people.filer, { reportId, changes: [
    { id: at('overview').id, version: at('overview').version, text: '改写了的总体情况。' },
    { place: 'problems', after: at('problems').id, text: '新加的一段。' },
    { id: at('otherMatters').id, version: at('otherMatters').version, remove: true },
  ] })
}

describe('giving a correction up', () => {
  it('puts back figures, fee and paragraphs of the public edition, under their own ids, and opens nothing', async () => {
    const { db, people } = county
    await lead(life, 'published')
    const [before, cells, texts] = [await rowOf(), (await contentOf()).cells, await said()]
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await rewrite()
    expect(await said()).not.toEqual(texts)
    await abandonCorrection(db, people.filer, { reportId, reason: '核对后无误' })
    const now = await rowOf()
    expect((await contentOf()).cells).toEqual(cells)
    expect(await said()).toEqual(texts)
    expect(now).toMatchObject({ state: 'published', contentHash: before.contentHash, figures: before.figures, fee: '0', odd: {}, correctionReason: null, unlocked: [], submittedEdition: 1 })
    expect(now.version).toBeGreaterThan(before.version)
    expect(await publicReport(database.as('visitor'), 'YL-SFJ', 2025)).toMatchObject({ edition: 1, hash: before.contentHash })
  })

  it('says in the book what it took back', async () => {
    const { db, people } = county
    await lead(life, 'correcting')
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '99' }] })
    await abandonCorrection(db, people.supervisor, { reportId, reason: '单位来电撤回' })
    const [last] = await database.as('owner').select().from(event).where(eq(event.reportId, reportId)).orderBy(event.seq).then((rows) => rows.toReversed())
    expect(last).toMatchObject({ act: 'abandonCorrection', byName: '郑航', note: '单位来电撤回', detail: { edition: 1, changes: [{ cell: 'disclosure.licences.decisions', from: '99', to: '0' }] } })
  })

  it('is possible when the correction came back from the office, and a new correction goes its way', async () => {
    const { db, people } = county
    await lead(life, 'returned', { public: true })
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '请补充。', internal: false })
    await abandonCorrection(db, people.filer, { reportId, reason: '不改了' })
    expect(await threadsByReportIds(db, people.filer, [reportId])).toMatchObject([{ id: threadId, state: 'resolved', waitsFor: null }])
    await correct(db, people.filer, { reportId, reason: '还是要改' })
    const { receipt } = await submitIt(county, reportId)
    expect(receipt.number).toBe('YL-SFJ-2025-03')
    await beginReview(db, people.secondReviewer, { reportId })
    await approve(db, people.secondReviewer, { reportId })
    await clear(db, people.clearer, { reportId, ...cleared })
    expect(await publish(db, people.signatory, { reportId })).toEqual({ edition: 2 })
  })

  it('leaves nobody\'s hand on it: whoever of the office gave it up may still review', async () => {
    const { db, people } = county
    await lead(life, 'correcting')
    await abandonCorrection(db, people.supervisor, { reportId, reason: '单位来电撤回' })
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await submitIt(county, reportId)
    await beginReview(db, people.supervisor, { reportId })
  })

  it('is for corrections: what was only returned is mended, public or not', async () => {
    const { db, people, agencies } = county
    await database.as('owner').insert(officeSetting).values({ officeId: agencies.office, publicationMode: 'notify' })
      .onConflictDoUpdate({ target: officeSetting.officeId, set: { publicationMode: 'notify' } })
    await lead(life, 'reviewing', { public: true })
    await returnReport(db, people.reviewer, { reportId, reason: '请修改', sections: ['problems'] })
    expect((await standing(county, reportId)).facts).toMatchObject({ hasPublicEdition: true, inCorrection: false })
    await expect(abandonCorrection(db, people.filer, { reportId, reason: '不改了' })).rejects.toThrow(OutOfTurn)
  })
})

describe('threads', () => {
  it('are answered after a recall, or nobody could ask for signature again', async () => {
    const { db, people } = county
    await lead(life, 'submitted')
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '请核对。', internal: false })
    await recall(db, people.filer, { reportId, reason: '发现笔误' })
    await reply(db, people.filer, { threadId, text: '已核对。' })
    await askAndSign(county, reportId)
    await submit(db, people.signatory, { reportId, key: crypto.randomUUID() })
  })

  it('end with the approval, so that none holds up a later correction', async () => {
    const { db, people } = county
    await lead(life, 'reviewing')
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '请核对。', internal: false })
    await approve(db, people.reviewer, { reportId })
    expect(await threadsByReportIds(db, people.filer, [reportId])).toMatchObject([{ id: threadId, state: 'resolved', waitsFor: null }])
    await clear(db, people.clearer, { reportId, ...cleared })
    await publish(db, people.signatory, { reportId })
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await expect(comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '？', internal: false })).rejects.toThrow(OutOfTurn)
    const { version } = await standing(county, reportId)
    await requestSignature(db, people.filer, { reportId, version })
    await expect(comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '？', internal: false })).rejects.toThrow(OutOfTurn)
  })
})

describe('taking an approval back', () => {
  it('lets the review go on, by clean hands and with a reason, until the edition is public', async () => {
    const { db, people } = county
    await lead(life, 'approved')
    expect(() => unapprove(db, people.reviewer, { reportId, reason: ' ' })).toThrow('reason: REQUIRED')
    await unapprove(db, people.secondReviewer, { reportId, reason: '漏看了一处' })
    expect((await eventsByReportIds(db, people.filer, [reportId], 1))[0]).toMatchObject({ act: 'unapprove', by: '卫青', note: '漏看了一处' })
    await returnReport(db, people.reviewer, { reportId, reason: '请修改', sections: ['problems'] })
    await submitIt(county, reportId)
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    await clear(db, people.clearer, { reportId, ...cleared })
    await publish(db, people.signatory, { reportId })
    await expect(unapprove(db, people.reviewer, { reportId, reason: '晚了' })).rejects.toThrow(OutOfTurn)
  })

  it('is not for who edited or signed it', async () => {
    const { db, people } = county
    await saveCells(db, people.secondFiler, { reportId, changes: [{ cell: 'requests.carriedIn.otherOrg', from: '', to: '0' }] })
    await lead(life, 'approved')
    await expect(unapprove(db, people.secondFiler, { reportId, reason: '？' })).rejects.toThrow(SamePerson)
  })
})
