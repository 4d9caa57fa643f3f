// The life of one report from draft to correction, told in order; each part stands on the helpers at the top.
import { firstBreak, Forbidden, genesis, HasErrors, type LinkedEntry, NotCleared, NotFound, OpenThreads, OutOfTurn, SamePerson, Stale } from '@nianbao/report'
import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { sha256 } from '../content.ts'
import {
  approve, beginReview, boardCounts, boardPage, clear, clearancesByReportIds, comment, contentByReportIds, correct, openYear, publicReport, publish, queueOf, recall, reopen, reply,
  reportsByIds, requestSignature, resolve, returnReport, saveBlocks, saveCells, sendBack, sentBackByReportIds, sign, signaturesByReportIds, submit,
} from '../index.ts'
import { event } from '../tables/event.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

// Each test has a county of its own: a database is cloned in a moment.
beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  return () => database.drop()
})

const state = async () => (await standing(county, reportId)).state
const cleared = { name: '孙宁', passed: true, conclusion: '不涉及国家秘密，同意公开。', date: '2026-01-20' }

async function toApproved() {
  const { db, people } = county
  await fill(county, reportId)
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
}

describe('opening a year', () => {
  it('makes one draft for each agency that must file, and again only what is missing', async () => {
    const { db, people, agencies } = county
    expect(await openYear(db, people.supervisor, { officeId: agencies.office, year: 2025 })).toEqual({ opened: 0 })
    const board = await boardPage(db, people.supervisor, { officeId: agencies.office, year: 2025, first: 100 })
    expect(board.nodes.map(({ agencyId, state }) => [agencyId, state])).toEqual([
      [agencies.county, null], [agencies.office, 'draft'], [agencies.justice, 'draft'], [agencies.education, 'draft'],
    ])
  })

  it('begins nothing: a draft counts as begun once somebody has written in it', async () => {
    const { db, people, agencies } = county
    const board = { officeId: agencies.office, year: 2025 }
    const those = async (begun: boolean) => (await boardPage(db, people.supervisor, { ...board, begun, first: 100 })).nodes.map(({ agencyId }) => agencyId)
    expect(await those(true)).toEqual([])
    expect(await those(false)).toEqual([agencies.county, agencies.office, agencies.justice, agencies.education])
    await fill(county, reportId)
    expect(await those(true)).toEqual([agencies.justice])
    expect(await those(false)).toEqual([agencies.county, agencies.office, agencies.education])
    expect(new Set((await boardCounts(db, people.supervisor, board)).states)).toEqual(new Set([
      { state: null, begun: false, count: 1 }, { state: 'draft', begun: false, count: 2 }, { state: 'draft', begun: true, count: 1 },
    ]))
  })

  it('is for the supervisor of that office alone, and makes each draft once when two do it at once', async () => {
    const { db, people, agencies } = county
    for (const actor of [people.reviewer, people.filer, people.stranger, people.upper]) {
      await expect(openYear(db, actor, { officeId: agencies.office, year: 2024 })).rejects.toThrow(Forbidden)
    }
    const both = await Promise.all([1, 2].map(() => openYear(db, people.supervisor, { officeId: agencies.office, year: 2024 })))
    expect(both.map(({ opened }) => opened).sort()).toEqual([0, 3])
  })
})

describe('a report without trouble', () => {
  it('goes from draft to the public page, and the visitor reads it', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const { receipt } = await submitIt(county, reportId)
    expect(receipt.number).toBe('YL-SFJ-2025-01')
    expect((await queueOf(db, people.reviewer, { first: 50 })).nodes.map(({ id }) => id)).toEqual([reportId])
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(NotCleared)
    await expect(clear(db, people.clearer, { reportId, ...cleared, date: '1999-01-20' })).rejects.toMatchObject({ field: 'date', reason: 'TOO_EARLY' })
    await clear(db, people.clearer, { reportId, ...cleared })
    expect(await publish(db, people.signatory, { reportId })).toEqual({ edition: 1 })
    expect(await state()).toBe('published')
    const page = await publicReport(database.as('visitor'), 'YL-SFJ', 2025)
    expect(page).toMatchObject({ edition: 1, number: 'YL-SFJ-2025-01', hash: receipt.hash, title: '云岚县司法局2025年政府信息公开工作年度报告' })
    expect(page!.cells['requests.receivedNew.total']).toEqual({ value: 0, raw: '0', kind: 'number' })
    expect(page!.narrative.otherMatters).toEqual(['本年度未收取信息处理费。'])
  })

  it('stays unpublished while the latest secrecy review says no, whatever was said before', async () => {
    const { db, people } = county
    await toApproved()
    await clear(db, people.clearer, { reportId, ...cleared })
    await clear(db, people.clearer, { reportId, ...cleared, passed: false, conclusion: '含国家秘密，不得公开' })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(NotCleared)
    expect(await publicReport(database.as('visitor'), 'YL-SFJ', 2025)).toBeNull()
    expect(await clearancesByReportIds(db, people.clearer, [reportId])).toMatchObject([{ passed: false, conclusion: '含国家秘密，不得公开' }])
    await clear(db, people.clearer, { reportId, ...cleared })
    expect(await publish(db, people.signatory, { reportId })).toEqual({ edition: 1 })
  })

  it('is corrected beside its public edition, which stays until the next is published', async () => {
    const { db, people } = county
    await toApproved()
    await clear(db, people.clearer, { reportId, ...cleared })
    await publish(db, people.signatory, { reportId })
    await correct(db, people.filer, { reportId, reason: '行政许可件数有误' })
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '12' }] })
    const before = await publicReport(database.as('visitor'), 'YL-SFJ', 2025)
    expect(before!.cells['disclosure.licences.decisions']!.value).toBe(0)
    await submitIt(county, reportId)
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(NotCleared)
    await clear(db, people.clearer, { reportId, ...cleared })
    await publish(db, people.signatory, { reportId })
    const after = await publicReport(database.as('visitor'), 'YL-SFJ', 2025)
    expect(after).toMatchObject({ edition: 2, reason: '行政许可件数有误' })
    expect(after!.cells['disclosure.licences.decisions']!.value).toBe(12)
  })
})

describe('what keeps a report from going on', () => {
  it('is an error, and nothing is signed', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'requests.receivedNew.naturalPerson', from: '0', to: '2' }] })
    const { version } = await standing(county, reportId)
    const refusal = await requestSignature(db, people.filer, { reportId, version }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(HasErrors)
    expect((refusal as HasErrors).findings.map(({ rule }) => rule)).toContain('T3-BAL')
    expect(await state()).toBe('draft')
  })

  it('is a blank cell, when it comes to signing', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disputes.reconsideration.upheld', from: '0', to: '' }] })
    const { version } = await standing(county, reportId)
    await expect(requestSignature(db, people.filer, { reportId, version })).rejects.toThrow(HasErrors)
  })

  it('is a version that the asker has not seen', async () => {
    await fill(county, reportId)
    const { version } = await standing(county, reportId)
    await expect(requestSignature(county.db, county.people.filer, { reportId, version: version - 1 })).rejects.toThrow(new Stale(version).message)
  })

  it('is a signature over other words, or by the wrong person', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const { version, contentHash } = await standing(county, reportId)
    await requestSignature(db, people.filer, { reportId, version })
    await expect(sign(db, people.signatory, { reportId, contentHash: genesis })).rejects.toThrow(Stale)
    await expect(sign(db, people.filer, { reportId, contentHash })).rejects.toThrow(Forbidden)
    await expect(submit(db, people.signatory, { reportId, key: crypto.randomUUID() })).rejects.toThrow(OutOfTurn)
  })
})

describe('going back', () => {
  it('inside the agency voids signatures and leads where signature was asked for', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await askAndSign(county, reportId)
    expect(await signaturesByReportIds(db, people.filer, [reportId])).toHaveLength(1)
    await sendBack(db, people.signatory, { reportId, reason: '第五部分再具体些' })
    expect(await state()).toBe('draft')
    expect(await signaturesByReportIds(db, people.filer, [reportId])).toEqual([])
  })

  it('tells whoever writes on why it came back, until signature is asked for again', async () => {
    const { db, people } = county
    const sentBack = () => sentBackByReportIds(db, people.filer, [reportId])
    await fill(county, reportId)
    expect(await sentBack()).toEqual([])
    await askAndSign(county, reportId)
    await sendBack(db, people.signatory, { reportId, reason: '第五部分再具体些' })
    expect(await sentBack()).toMatchObject([{ act: 'sendBack', note: '第五部分再具体些' }])
    await submitIt(county, reportId)
    expect(await sentBack()).toEqual([])
    await recall(db, people.filer, { reportId, reason: '发现一处笔误' })
    expect(await sentBack()).toMatchObject([{ act: 'recall', note: '发现一处笔误' }])
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '5' }] })
    expect(await sentBack()).toMatchObject([{ act: 'recall' }])
  })

  it('by recall is possible until review begins', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await submitIt(county, reportId)
    await recall(db, people.filer, { reportId, reason: '发现一处笔误' })
    expect(await state()).toBe('draft')
    await submitIt(county, reportId)
    await beginReview(db, people.reviewer, { reportId })
    await expect(recall(db, people.filer, { reportId, reason: '晚了' })).rejects.toThrow(OutOfTurn)
  })

  it('by return opens the named sections and those under discussion, and no others', async () => {
    const { db, people } = county
    await fill(county, reportId)
    const first = await submitIt(county, reportId)
    await beginReview(db, people.reviewer, { reportId })
    await expect(returnReport(db, people.reviewer, { reportId, reason: '请修改', sections: [] })).rejects.toThrow('sections: REQUIRED')
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'cell', cell: 'requests.receivedNew.total' }, text: '请核对。', internal: false })
    await comment(db, people.reviewer, { reportId, anchor: { kind: 'section', section: 'disputes' }, text: '内部：留意。', internal: true })
    await returnReport(db, people.reviewer, { reportId, reason: '第五部分空泛', sections: ['problems'] })
    const returned = await standing(county, reportId)
    expect(returned.unlockedSections).toEqual(['requests', 'problems'])
    const saved = await saveCells(db, people.filer, { reportId, changes: [
      { cell: 'requests.carriedIn.otherOrg', from: '0', to: '1' },
      { cell: 'requests.carriedIn.otherOrg', from: '1', to: '0' },
      { cell: 'disclosure.licences.decisions', from: '0', to: '5' },
    ] })
    expect(saved).toMatchObject({ saved: ['requests.carriedIn.otherOrg', 'requests.carriedIn.otherOrg'], locked: ['disclosure.licences.decisions'] })
    const [content] = await contentByReportIds(db, people.filer, [reportId])
    const overview = content!.blocks.find(({ place }) => place === 'overview')!
    expect(await saveBlocks(db, people.filer, { reportId, changes: [{ id: overview.id, version: overview.version, text: '改' }] })).toMatchObject({ saved: [], locked: [overview.id] })

    const version = saved.version
    await expect(requestSignature(db, people.filer, { reportId, version })).rejects.toThrow(new OpenThreads(1).message)
    await reply(db, people.filer, { threadId, text: '已核对，确无申请。' })
    await database.setClock(new Date('2026-02-05T02:00:00Z'))
    const second = await submitIt(county, reportId)
    expect(second.receipt.number).toBe('YL-SFJ-2025-02')
    expect(await standing(county, reportId)).toMatchObject({ state: 'submitted', firstSubmittedAt: first.receipt.at, onTime: 'onTime' })
    const { nodes } = await boardPage(db, people.reviewer, { officeId: county.agencies.office, year: 2025, state: 'submitted', first: 100 })
    expect(nodes).toMatchObject([{ firstSubmittedAt: first.receipt.at, submittedAt: second.receipt.at, onTime: 'onTime' }])
  })
})

describe('a thread', () => {
  it('is settled only by the side that asked, and waits again when reopened', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await submitIt(county, reportId)
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '总体情况请补充。', internal: false })
    await expect(resolve(db, people.filer, { threadId })).rejects.toThrow(Forbidden)
    await reply(db, people.filer, { threadId, text: '已补充。' })
    await resolve(db, people.reviewer, { threadId })
    // Once more is nothing more.
    await resolve(db, people.reviewer, { threadId })
    await reopen(db, people.reviewer, { threadId })
    await reopen(db, people.reviewer, { threadId })
    await beginReview(db, people.reviewer, { reportId })
    await returnReport(db, people.reviewer, { reportId, reason: '见意见', sections: [] })
    const { version, unlockedSections } = await standing(county, reportId)
    expect(unlockedSections).toHaveLength(6)
    await expect(requestSignature(db, people.filer, { reportId, version })).rejects.toThrow(OpenThreads)
  })

  it('that is internal does not exist for the other side', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await submitIt(county, reportId)
    const { threadId } = await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '与去年相同？', internal: true })
    await expect(reply(db, people.filer, { threadId, text: '？' })).rejects.toThrow(NotFound)
    await reply(db, people.supervisor, { threadId, text: '已核。' })
  })
})

describe('nobody', () => {
  it('reviews what they edited or signed', async () => {
    const { db, people } = county
    await fill(county, reportId)
    await saveCells(db, people.secondFiler, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '3' }] })
    await submitIt(county, reportId)
    await expect(beginReview(db, people.secondFiler, { reportId })).rejects.toThrow(SamePerson)
    await beginReview(db, people.secondReviewer, { reportId })
  })

  it('learns of a report outside their scope, in any state', async () => {
    const { db, people } = county
    await fill(county, reportId)
    for (const actor of [people.neighbour, people.stranger, people.nobody]) {
      expect(await reportsByIds(db, actor, [reportId])).toEqual([])
      await expect(saveCells(db, actor, { reportId, changes: [] })).rejects.toThrow(NotFound)
      await expect(beginReview(db, actor, { reportId })).rejects.toThrow(NotFound)
      await expect(requestSignature(db, actor, { reportId, version: 999 })).rejects.toThrow(NotFound)
    }
    // The upper office reads it and does nothing to it.
    expect(await reportsByIds(db, people.upper, [reportId])).toHaveLength(1)
    await expect(saveCells(db, people.upper, { reportId, changes: [] })).rejects.toThrow(Forbidden)
    await expect(submit(db, { ...people.nobody, posts: people.signatory.posts }, { reportId, key: crypto.randomUUID() })).rejects.toThrow(NotFound)
  })

  it('is told a version or a state before they may', async () => {
    const { db, people } = county
    await expect(requestSignature(db, people.signatory, { reportId, version: 999 })).rejects.toThrow(Forbidden)
    await expect(beginReview(db, people.filer, { reportId })).rejects.toThrow(Forbidden)
  })
})

describe('the deadline', () => {
  it('is the last moment of 31 January in Shanghai, by the database alone, to the millisecond', async () => {
    await fill(county, reportId)
    await askAndSign(county, reportId)
    await database.holdClock(new Date('2026-01-31T15:59:59.999Z'))
    await submit(county.db, county.people.signatory, { reportId, key: crypto.randomUUID() })
    expect(await standing(county, reportId)).toMatchObject({ onTime: 'onTime', deadline: new Date('2026-01-31T16:00:00Z') })
  })

  it('marks what comes a millisecond later as late, and refuses nothing', async () => {
    const { db, people, agencies } = county
    await fill(county, reportId)
    await askAndSign(county, reportId)
    await database.holdClock(new Date('2026-01-31T16:00:00.000Z'))
    expect((await standing(county, reportId)).onTime).toBe('overdue')
    await submit(db, people.signatory, { reportId, key: crypto.randomUUID() })
    expect((await standing(county, reportId)).onTime).toBe('late')
    expect(await boardCounts(db, people.supervisor, { officeId: agencies.office, year: 2025 })).toMatchObject({ total: 4, late: 1, overdue: 2, onTime: 0, pending: 1 })
  })
})

describe('the book', () => {
  it('has one line for each act, linked, and whole', async () => {
    await toApproved()
    const rows = await database.as('owner').select().from(event).where(eq(event.reportId, reportId)).orderBy(asc(event.seq))
    expect(rows.map(({ act }) => act)).toEqual(['openYear', 'saveCells', 'saveBlocks', 'requestSignature', 'sign', 'submit', 'beginReview', 'approve'])
    const book = rows.map((row): LinkedEntry => ({ ...row, at: row.at.toISOString() }))
    const lines = book.map(({ reportId, seq, act, byId, byName, at, note, detail, prevHash, hash, open, salt, seal }) => ({ reportId, seq, act, byId, byName, at, note, detail, prevHash, hash, open, salt, seal }))
    expect(firstBreak(lines, sha256)).toBeNull()
    expect(firstBreak(lines.with(1, { ...lines[1]!, byName: '他人' }), sha256)).toBe(2)
  })

  it('says who changed which cell from what to what', async () => {
    const { db, people } = county
    await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '', to: '１２' }] })
    const [row] = await database.as('owner').select().from(event).where(eq(event.seq, 2))
    expect(row).toMatchObject({ act: 'saveCells', byName: '李静', detail: { changes: [{ cell: 'disclosure.licences.decisions', from: '', to: '１２' }] } })
  })
})
