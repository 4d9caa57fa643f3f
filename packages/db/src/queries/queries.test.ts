import { BadInput, NotFound } from '@nianbao/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, submitIt } from '../../fixtures/county.ts'
import {
  agenciesByCodes, agencyPage, boardCounts, boardPage, clearancesByReportIds, comment, contentByReportIds, deadlinesFor, editionsByReportIds, eventsByReportIds, findingsAcceptedByReportIds,
  importsByReportIds, messagesByThreadIds, publicAgencies, publicReport, queueOf, receiptsByReportIds, reply, reportsByAgencyYear, reportsByIds, reportsOf, returnsByReportIds, signaturesByReportIds, threadsByReportIds, undoImport,
} from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string
let shared: string
let internal: string

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  const { db, people } = county
  await fill(county, reportId)
  await submitIt(county, reportId)
  shared = (await comment(db, people.reviewer, { reportId, anchor: { kind: 'cell', cell: 'requests.receivedNew.total' }, text: '请核对。', internal: false })).threadId
  internal = (await comment(db, people.reviewer, { reportId, anchor: { kind: 'report' }, text: '与上年雷同？', internal: true })).threadId
  await reply(db, people.filer, { threadId: shared, text: '已核对。' })
})
afterAll(() => database.drop())

describe('a stranger', () => {
  it.each(['neighbour', 'stranger', 'nobody', 'officeFiler'] as const)('(%s) gets nothing of a report from any question', async (name) => {
    const { db, people, agencies } = county
    const actor = people[name]
    const ids = [reportId]
    const byIds = [reportsByIds, contentByReportIds, findingsAcceptedByReportIds, threadsByReportIds, eventsByReportIds, signaturesByReportIds, receiptsByReportIds, returnsByReportIds, editionsByReportIds, clearancesByReportIds, importsByReportIds]
    for (const ask of byIds) expect(await ask(db, actor, ids), ask.name).toEqual([])
    expect(await messagesByThreadIds(db, actor, [shared, internal])).toEqual([])
    expect(await reportsByAgencyYear(db, actor, [{ agencyId: agencies.justice, year: 2025 }])).toEqual([])
    expect((await queueOf(db, actor, { first: 10 })).nodes).toEqual([])
    expect((await boardPage(db, actor, { officeId: agencies.office, year: 2025, first: 10 })).nodes).toEqual([])
    expect((await boardCounts(db, actor, { officeId: agencies.office, year: 2025 })).total).toBe(0)
  })

  it('is what the lists above would catch: those in scope get all of it', async () => {
    const { db, people, agencies } = county
    for (const actor of [people.filer, people.reviewer, people.upper]) {
      expect(await reportsByIds(db, actor, [reportId])).toHaveLength(1)
      expect(await contentByReportIds(db, actor, [reportId])).toHaveLength(1)
      expect(await receiptsByReportIds(db, actor, [reportId])).toHaveLength(1)
      expect(await signaturesByReportIds(db, actor, [reportId])).toHaveLength(1)
    }
    expect((await queueOf(db, people.reviewer, { first: 10 })).nodes).toHaveLength(1)
    expect((await boardPage(db, people.upper, { officeId: agencies.office, year: 2025, first: 10 })).nodes).toHaveLength(4)
    expect((await reportsOf(db, people.filer)).map(({ id }) => id)).toEqual([reportId])
    expect(await reportsOf(db, people.reviewer)).toEqual([])
  })
})

describe('an internal thread', () => {
  it('is read by its own side alone, its line in the book too', async () => {
    const { db, people } = county
    const seen = async (name: 'filer' | 'reviewer' | 'supervisor' | 'upper') => ({
      threads: (await threadsByReportIds(db, people[name], [reportId])).map(({ internal }) => internal),
      messages: (await messagesByThreadIds(db, people[name], [shared, internal])).length,
      comments: (await eventsByReportIds(db, people[name], [reportId])).filter(({ act }) => act === 'comment').length,
    })
    expect(await seen('filer')).toEqual({ threads: [false], messages: 2, comments: 1 })
    expect(await seen('reviewer')).toEqual({ threads: [false, true], messages: 3, comments: 2 })
    expect(await seen('supervisor')).toEqual({ threads: [false, true], messages: 3, comments: 2 })
    expect(await seen('upper')).toEqual({ threads: [false], messages: 2, comments: 1 })
  })
})

describe('what a person may do now', () => {
  it('is the same policy that the commands ask', async () => {
    const { db, people } = county
    const acts = async (name: 'filer' | 'signatory' | 'reviewer' | 'upper') => (await reportsByIds(db, people[name], [reportId]))[0]!.acts
    expect(await acts('filer')).toEqual(['recall', 'comment', 'reply', 'resolve', 'reopen'])
    expect(await acts('reviewer')).toEqual(['beginReview', 'comment', 'reply', 'resolve', 'reopen'])
    expect(await acts('upper')).toEqual([])
  })
})

describe('pages', () => {
  it('walk through all, once each, and refuse a cursor of another make', async () => {
    const visitor = database.as('visitor')
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const page = await publicAgencies(visitor, { first: 4, after }) as Awaited<ReturnType<typeof agencyPage>>
      seen.push(...page.nodes.map(({ code }) => code))
      if (!page.hasNextPage) break
      after = page.endCursor
    }
    expect(seen).toHaveLength(9)
    expect(new Set(seen).size).toBe(9)
    for (const bad of ['x', 'W10', Buffer.from('["1"]').toString('base64url'), Buffer.from('{}').toString('base64url')]) {
      await expect(publicAgencies(visitor, { first: 4, after: bad })).rejects.toThrow(BadInput)
    }
    for (const first of [0, -1, 101, 1.5]) await expect(publicAgencies(visitor, { first })).rejects.toThrow(BadInput)
  })

  it('find agencies by part of their name, and take % and _ as letters', async () => {
    const names = async (search: string) => (await publicAgencies(database.as('visitor'), { first: 20, search })).nodes.map(({ name }) => name)
    expect(await names('司法')).toEqual(['云岚县司法局', '青溪县司法局'])
    expect(await names('%')).toEqual([])
    expect(await names('_')).toEqual([])
  })
})

describe('odd ids', () => {
  it('are ids of nothing', async () => {
    const { db, people } = county
    expect(await reportsByIds(db, people.filer, ['', "'; drop table report", '\u0000'])).toEqual([])
    expect(await publicReport(database.as('visitor'), 'NO-SUCH', 2025)).toBeNull()
    expect(await publicReport(database.as('visitor'), 'YL\u0000', 2025)).toBeNull()
    expect(await agenciesByCodes(database.as('visitor'), ['\u0000', 'YL-SFJ'])).toHaveLength(1)
    const cursor = Buffer.from('["yesterday","x"]').toString('base64url')
    await expect(queueOf(db, people.reviewer, { first: 5, after: cursor })).rejects.toThrow('after: CURSOR')
    await expect(reply(db, people.filer, { threadId: '-'.repeat(36), text: '？' })).rejects.toThrow(NotFound)
    await expect(undoImport(db, people.filer, { reportId, importId: 'x' })).rejects.toThrow('not in state')
    await expect(comment(db, people.reviewer, { reportId, anchor: { kind: 'block', blockId: 'x' }, text: '？', internal: false })).rejects.toThrow('block: UNKNOWN')
  })

  it('of an office without the year have no dates, of one with it those of the law', async () => {
    const { db, people, agencies } = county
    const dates = await deadlinesFor(db, people.filer, { officeId: agencies.office, year: 2025 })
    expect(dates.find(({ kind }) => kind === 'department')?.statutoryAt).toEqual(new Date('2026-01-31T16:00:00Z'))
    expect(dates.find(({ kind }) => kind === 'government')?.statutoryAt).toEqual(new Date('2026-03-31T16:00:00Z'))
    expect(await deadlinesFor(db, people.stranger, { officeId: agencies.office, year: 2025 })).toEqual([])
  })
})
