import { BadInput, format2021, Forbidden, NotFound, ProofNeeded, type Recognised } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { recognised as document, source } from '../../fixtures/deeds.ts'
import { cleared, lead } from '../../fixtures/lives.ts'
import {
  approve, backfill, type Backfill, beginReview, boardCounts, boardPage, clear, contentByReportIds, correct, nilReportIds, openYear, postingsByReportIds, publicReport, publish, recordPosting, reportsByAgencyYear, saveCells,
} from '../index.ts'
import { agencyYear } from '../tables/agency-year.ts'
import { event } from '../tables/event.ts'
import { filingYear } from '../tables/filing-year.ts'
import { officeSetting } from '../tables/office-setting.ts'
import { post } from '../tables/post.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  return () => database.drop()
})

/** A document of the form of 2021 that says 0 everywhere but where `but` says otherwise. */
const written = (but: Record<string, [string, 'number' | 'blank' | 'dash' | 'text']> = {}): Recognised => ({
  ...document, agency: '云岚县司法局', year: 2023, title: '云岚县司法局2023年政府信息公开工作年度报告',
  cells: Object.fromEntries(format2021.cells.map(({ id, type }) => {
    const [raw, kind] = but[id] ?? ['0', 'number']
    const value = kind !== 'number' ? null : type === 'money' ? raw : Number(raw)
    return [id, { value, raw, kind, confidence: 1, source: 'L1', how: 'grid' as const }]
  })),
})
const asked = (but: Partial<Backfill> = {}): Backfill => ({
  agencyId: county.agencies.justice, year: 2023, recognised: written(), source, publishedOn: '2024-01-22', address: 'https://www.yunlan.example/nb/2023',
  note: '与县政府网站原文核对无误。郑航', confirmMismatch: false, ...but,
})
const put = (but: Partial<Backfill> = {}) => backfill(county.db, county.people.supervisor, asked(but))
const read = (year: number) => publicReport(database.as('visitor'), 'YL-SFJ', year)

describe('backfilling', () => {
  it('puts a report of an earlier year among the published ones, marked, with the day that is attested', async () => {
    const { db, people } = county
    const made = await put()
    const day = new Date('2024-01-21T16:00:00Z')
    expect(await read(2023)).toMatchObject({ edition: 1, number: null, backfilled: true, publishedAt: day, firstPublishedAt: day, title: '云岚县司法局2023年政府信息公开工作年度报告', withdrawal: null })
    expect((await read(2023))!.narrative.overview).toEqual(['主动公开各类信息86条。'])
    const [found] = await reportsByAgencyYear(db, people.filer, [{ agencyId: county.agencies.justice, year: 2023 }])
    expect(found).toMatchObject({ id: made.reportId, state: 'published', publishedEdition: 1, onTime: null, firstSubmittedAt: null, submittedAt: null, unlockedSections: [] })
    expect(await postingsByReportIds(db, people.filer, [made.reportId])).toMatchObject([{ address: 'https://www.yunlan.example/nb/2023', date: '2024-01-22', by: '郑航' }])
    const [line] = await database.as('owner').select().from(event).where(eq(event.reportId, made.reportId))
    expect(line).toMatchObject({ seq: 1, act: 'backfill', byName: '郑航', note: '与县政府网站原文核对无误。郑航', detail: { year: 2023, hash: found!.contentHash, publishedOn: '2024-01-22' } })
    expect((await database.as('owner').select().from(agencyYear).where(eq(agencyYear.year, 2023))).length).toBeGreaterThan(5)
  })

  it('makes nobody late: a year that was not opened expects no report, of this office\'s agencies or of another\'s', async () => {
    const { db, people, agencies } = county
    const { reportId: made } = await put()
    const boards = [[people.supervisor, agencies.office], [people.upper, agencies.cityOffice], [people.stranger, agencies.otherOffice]] as const
    const seen = () => Promise.all(boards.map(async ([actor, officeId]) => {
      const { total, states, onTime, late, overdue, pending } = await boardCounts(db, actor, { officeId, year: 2023 })
      const { nodes } = await boardPage(db, actor, { officeId, year: 2023, first: 50 })
      return { total, judged: onTime + late + overdue + pending, states, rows: nodes.map(({ reportId, onTime, firstSubmittedAt, submittedAt }) => ({ reportId, onTime, firstSubmittedAt, submittedAt })) }
    }))
    const alone = { total: 0, judged: 0, states: [{ state: 'published', begun: true, count: 1 }], rows: [{ reportId: made, onTime: null, firstSubmittedAt: null, submittedAt: null }] }
    expect(await seen()).toEqual([alone, alone, { total: 0, judged: 0, states: [], rows: [] }])
    // From here on that office's agencies must file, and the others' still need not.
    await openYear(db, people.stranger, { officeId: agencies.otherOffice, year: 2023 })
    expect((await seen()).map(({ total, judged, rows }) => [total, judged, rows.length])).toEqual([[0, 0, 1], [1, 1, 2], [3, 3, 3]])
    await openYear(db, people.supervisor, { officeId: agencies.office, year: 2023 })
    expect((await seen())[0]).toMatchObject({ total: 4, judged: 3 })
  })

  it('keeps blank, dash and errors as they are, and takes no word for a number', async () => {
    const licences = 'disclosure.licences.decisions'
    const wrong = written({ [licences]: ['/', 'dash'], 'disclosure.penalties.decisions': ['', 'blank'], 'requests.receivedNew.total': ['5', 'number'] })
    await put({ recognised: wrong })
    const { cells } = (await read(2023))!
    expect([cells[licences], cells['disclosure.penalties.decisions'], cells['requests.receivedNew.total']]).toEqual([
      { value: null, raw: '/', kind: 'dash' }, { value: null, raw: '', kind: 'blank' }, { value: 5, raw: '5', kind: 'number' },
    ])
    const refused = put({ year: 2022, recognised: { ...written({ [licences]: ['12o', 'text'], 'requests.carriedIn.total': ['三', 'text'] }), year: 2022 }, publishedOn: '2023-01-20' })
    await expect(refused).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'disclosure.licences.decisions,requests.carriedIn.total', reason: 'NOT_A_NUMBER' })
    expect(await read(2022)).toBeNull()
  })

  it('is for a year before the open one, of which there is no report', async () => {
    await expect(put({ year: 2025, recognised: { ...written(), year: 2025 } })).rejects.toMatchObject({ field: 'year', reason: 'OUT_OF_RANGE' })
    await expect(put({ year: 2007, recognised: { ...written(), year: 2007 } })).rejects.toMatchObject({ field: 'year', reason: 'OUT_OF_RANGE' })
    await put()
    await expect(put()).rejects.toMatchObject({ field: 'year', reason: 'TAKEN' })
    expect(await openYear(county.db, county.people.supervisor, { officeId: county.agencies.office, year: 2023 })).toEqual({ opened: 2 })
  })

  it('twice at once makes one', async () => {
    const both = await Promise.allSettled([put(), put()])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { field: 'year', reason: 'TAKEN' } })
  })

  it('is the act of the supervisor of the agency\'s office alone', async () => {
    const { db, people } = county
    for (const actor of [people.filer, people.reviewer, people.upper, people.stranger]) await expect(backfill(db, actor, asked())).rejects.toThrow(Forbidden)
    await expect(put({ agencyId: 9999 })).rejects.toThrow(NotFound)
  })

  it('is decided by the office that acted on the agency in that year: whoever acts on it today alone may not', async () => {
    const { db, people, agencies } = county
    const owner = database.as('owner')
    // The year that its office has opened keeps its tree; then the bureau moves to the office of the city.
    await owner.insert(filingYear).values({ officeId: agencies.office, year: 2023, format: '2021', openedAt: new Date(), openedBy: people.supervisor.personId })
    await put({ agencyId: agencies.education, confirmMismatch: true })
    await owner.execute(sql`update agency set supervised_by = ${agencies.cityOffice} where id = ${agencies.justice}`)
    await expect(backfill(db, people.upper, asked())).rejects.toThrow(Forbidden)
    await expect(put()).rejects.toThrow(Forbidden)
    // Who supervises at both has a say then and now.
    await owner.insert(post).values({ personId: people.upper.personId, agencyId: agencies.office, role: 'supervisor' })
    const ofBoth = { ...people.upper, posts: [...people.upper.posts, ...people.supervisor.posts] }
    expect(await backfill(db, ofBoth, asked())).toMatchObject({ reportId: expect.any(String) })
  })

  it('answers for an organ: whoever does it has shown who they are, asked when nothing else is in the way', async () => {
    const { db, people } = county
    const unproven = { ...people.supervisor, proven: false }
    await expect(backfill(db, unproven, asked())).rejects.toThrow(ProofNeeded)
    await expect(backfill(db, unproven, asked({ publishedOn: '2023-12-31' }))).rejects.toMatchObject({ field: 'publishedOn', reason: 'TOO_EARLY' })
    await expect(backfill(db, { ...people.filer, proven: false }, asked())).rejects.toThrow(Forbidden)
    expect(await read(2023)).toBeNull()
    await put()
  })

  it('takes a document of another agency or year only when that is confirmed, and no day that cannot be', async () => {
    await expect(put({ recognised: { ...written(), agency: '云岚县教育局' } })).rejects.toMatchObject({ code: 'MISMATCH', field: 'agency' })
    await expect(put({ recognised: { ...written(), year: 2022 } })).rejects.toMatchObject({ code: 'MISMATCH', field: 'year' })
    await expect(put({ publishedOn: '2026-01-21' })).rejects.toMatchObject({ field: 'publishedOn', reason: 'FUTURE' })
    await expect(put({ publishedOn: '2023-12-31' })).rejects.toMatchObject({ field: 'publishedOn', reason: 'TOO_EARLY' })
    for (const address of ['javascript:alert(1)', 'ftp://x.example', 'https://', 'www.yunlan.example', 'https://he:secret@www.yunlan.example', 'https://he@www.yunlan.example/nb', 'https://:secret@x.example', 'https://@x.example', 'https://\\/he@x.example']) expect(() => put({ address })).toThrow(new BadInput('address', 'ADDRESS'))
    expect(() => put({ note: ' ' })).toThrow(new BadInput('note', 'REQUIRED'))
    await put({ recognised: { ...written(), year: 2022 }, confirmMismatch: true })
  })

  it('leaves a report that is corrected like any other', async () => {
    const { db, people } = county
    const made = await put()
    await correct(db, people.filer, { reportId: made.reportId, reason: '网站原文有误' })
    await saveCells(db, people.filer, { reportId: made.reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '12' }] })
    const { receipt } = await submitIt(county, made.reportId)
    expect(receipt.number).toBe('YL-SFJ-2023-02')
    await beginReview(db, people.reviewer, { reportId: made.reportId })
    await approve(db, people.reviewer, { reportId: made.reportId })
    await clear(db, people.clearer, { reportId: made.reportId, ...cleared })
    await publish(db, people.signatory, { reportId: made.reportId })
    // What was submitted here is the correction; the day before it stays one that is attested.
    expect(await standing(county, made.reportId)).toMatchObject({ onTime: null, firstSubmittedAt: null, submittedAt: receipt.at })
    expect(await read(2023)).toMatchObject({ edition: 2, backfilled: false, firstPublishedAt: new Date('2024-01-21T16:00:00Z'), reason: '网站原文有误' })
  })
})

describe('a posting', () => {
  it('is recorded by the filer once the report is public, and the newest is first', async () => {
    const { db, people } = county
    const post = (address: string, date: string) => recordPosting(db, people.filer, { reportId, address, date })
    await lead({ county, agencyId: county.agencies.justice, reportId }, 'published')
    await post('https://www.yunlan.example/nb/2025', '2026-01-20')
    await post(' HTTPS://www.yunlan.example/nb/2025.html ', '2026-01-19')
    expect(await postingsByReportIds(db, people.upper, [reportId])).toMatchObject([
      { address: 'https://www.yunlan.example/nb/2025.html', date: '2026-01-19', by: '李静' }, { address: 'https://www.yunlan.example/nb/2025', date: '2026-01-20' },
    ])
    await expect(post('https://www.yunlan.example', '2026-01-21')).rejects.toMatchObject({ field: 'date', reason: 'FUTURE' })
    await expect(post('https://www.yunlan.example', '2026-02-30')).rejects.toMatchObject({ field: 'date', reason: 'DATE' })
    await expect(post('https://www.yunlan.example', '2025-12-31')).rejects.toMatchObject({ field: 'date', reason: 'TOO_EARLY' })
    await expect(recordPosting(db, people.signatory, { reportId, address: 'https://www.yunlan.example', date: '2026-01-20' })).rejects.toThrow(Forbidden)
  })

  it('may follow a publication that the office has not read yet', async () => {
    const { db, people, agencies } = county
    await database.as('owner').insert(officeSetting).values({ officeId: agencies.office, publicationMode: 'notify' })
      .onConflictDoUpdate({ target: officeSetting.officeId, set: { publicationMode: 'notify' } })
    await lead({ county, agencyId: agencies.justice, reportId }, 'submitted', { public: true })
    await recordPosting(db, people.filer, { reportId, address: 'http://www.yunlan.example/nb', date: '2026-01-20' })
    expect((await standing(county, reportId)).state).toBe('submitted')
  })
})

describe('零数据', () => {
  it('is a report that says 0 in every cell, and no blank or dash', async () => {
    const { db, people } = county
    const nil = async () => (await nilReportIds(db, people.filer, [reportId])).length === 1
    const type = async (to: string, cell = 'disclosure.licences.decisions') => {
      const [content] = await contentByReportIds(db, people.filer, [reportId])
      await saveCells(db, people.filer, { reportId, changes: [{ cell, from: content!.cells[cell]!.raw, to }] })
    }
    expect(await nil()).toBe(false)
    await lead({ county, agencyId: county.agencies.justice, reportId }, 'draft')
    expect(await nil()).toBe(true)
    for (const raw of ['', '/', '1', 'o']) {
      await type(raw)
      expect(await nil()).toBe(false)
    }
    await type('0')
    await type('0.5', 'disclosure.fees.amountWanYuan')
    expect(await nil()).toBe(false)
    await type('0.00', 'disclosure.fees.amountWanYuan')
    expect(await nil()).toBe(true)
  })
})
