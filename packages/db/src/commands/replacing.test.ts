import { OutOfTurn } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { cleared, lead } from '../../fixtures/lives.ts'
import {
  approve, beginReview, clear, comment, confirmWithdrawal, correct, eventsByReportIds, publicReport, publish, recall, reply, requestSignature, returnReport, saveCells, threadsByReportIds, withdraw,
} from '../index.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

/** 报备: the agency publishes what it has submitted, and the office files it afterwards. */
beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await database.as('owner').insert(officeSetting).values({ officeId: county.agencies.office, publicationMode: 'notify' })
  return () => database.drop()
})

const led = (to: Parameters<typeof lead>[1], by?: Parameters<typeof lead>[2]) => lead({ county, agencyId: county.agencies.justice, reportId }, to, by)
const read = () => publicReport(database.as('visitor'), 'YL-SFJ', 2025)
/** What the public is told of each edition, from the first on. */
const reasons = async () => (await database.as('visitor').select({ reason: publishedEdition.reason }).from(publishedEdition).where(eq(publishedEdition.agencyId, county.agencies.justice)).orderBy(publishedEdition.number)).map(({ reason }) => reason)

let last = 0
beforeEach(() => {
  last = 0
})

/** Changes a figure, submits it and has it cleared. */
async function mend(to: number): Promise<void> {
  const { db, people } = county
  await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: `${last}`, to: `${to}` }] })
  last = to
  await submitIt(county, reportId)
  await clear(db, people.clearer, { reportId, ...cleared })
}

/** The office returns what it was given. */
async function returned(): Promise<void> {
  const { db, people } = county
  await beginReview(db, people.reviewer, { reportId })
  await returnReport(db, people.reviewer, { reportId, reason: '请修改', sections: ['disclosure', 'problems'] })
}

const put = (reason?: string | null) => publish(county.db, county.people.signatory, { reportId, reason })

describe('what replaces a public edition of 报备', () => {
  it.each(['recalled', 'returned'])('says why where the report was %s, and does not come out without', async (how) => {
    const { db, people } = county
    await led('submitted', { public: true })
    expect((await standing(county, reportId)).publicationNeedsReason).toBe(true)
    if (how === 'recalled') await recall(db, people.filer, { reportId, reason: '发现笔误' })
    else await returned()
    await mend(7)
    for (const none of [undefined, null, '', ' \n ']) await expect((async () => put(none))()).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'reason', reason: 'REQUIRED' })
    expect(await read()).toMatchObject({ edition: 1 })
    expect(await put('第二部分漏计七件。')).toEqual({ edition: 2 })
    expect(await read()).toMatchObject({ edition: 2, reason: '第二部分漏计七件。' })
    expect((await eventsByReportIds(db, people.filer, [reportId], 1))[0]).toMatchObject({ act: 'publish', note: '第二部分漏计七件。' })
    await expect(put('再来一次')).rejects.toThrow(OutOfTurn)
  })

  it('after a corrected edition has come out before its approval, says another reason than the correction\'s', async () => {
    const { db, people } = county
    await led('published')
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await mend(7)
    expect((await standing(county, reportId)).publicationNeedsReason).toBe(false)
    expect(await put()).toEqual({ edition: 2 })
    expect(await standing(county, reportId)).toMatchObject({ state: 'submitted', correctionReason: null, publicationNeedsReason: true })
    await returned()
    await mend(8)
    await expect(put()).rejects.toMatchObject({ field: 'reason', reason: 'REQUIRED' })
    await put('退回后补计一件。')
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    expect((await standing(county, reportId)).state).toBe('published')
    expect(await reasons()).toEqual([null, '数字有误', '退回后补计一件。'])
  })

  it('says why, too, where the edition before was withdrawn', async () => {
    const { db, people } = county
    await led('submitted', { public: true })
    await withdraw(db, people.supervisor, { reportId, reason: '含个人信息' })
    await confirmWithdrawal(db, people.secondReviewer, { reportId })
    await recall(db, people.filer, { reportId, reason: '删去个人信息' })
    await database.setClock(new Date('2026-01-21T02:00:00Z'))
    await mend(7)
    await expect(put()).rejects.toMatchObject({ field: 'reason', reason: 'REQUIRED' })
    await put('删去个人信息。')
    expect(await read()).toMatchObject({ edition: 2, reason: '删去个人信息。', withdrawal: null })
  })

  it('has its threads answered after a recall, or nobody could ask for signature again', async () => {
    const { db, people } = county
    await led('published')
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await mend(7)
    await put()
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '请核对。', internal: false })
    await recall(db, people.filer, { reportId, reason: '发现笔误' })
    await reply(db, people.filer, { threadId, text: '已核对。' })
    const { version } = await standing(county, reportId)
    await requestSignature(db, people.filer, { reportId, version })
    expect(await threadsByReportIds(db, people.filer, [reportId])).toMatchObject([{ id: threadId, waitsFor: 'office' }])
  })
})

describe('a reason that nobody asks for', () => {
  it('is refused for a first edition and inside a correction, and so is one too long or unfit to be shown', async () => {
    const { db, people } = county
    await led('submitted')
    await clear(db, people.clearer, { reportId, ...cleared })
    await expect(put('无')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'reason', reason: 'NOT_ASKED' })
    await expect(put('长'.repeat(2001))).rejects.toThrow(expect.objectContaining({ code: 'TOO_LARGE' }))
    await expect(put('a\u202eb')).rejects.toThrow(expect.objectContaining({ field: 'reason', reason: 'UNSAFE' }))
    await put()
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    await correct(db, people.filer, { reportId, reason: '数字有误' })
    await mend(7)
    await expect(put('另一条')).rejects.toMatchObject({ field: 'reason', reason: 'NOT_ASKED' })
    await put()
    expect(await reasons()).toEqual([null, '数字有误'])
  })
})
