import { bookVerifier, type ExportRecord, SamePerson, writeRecord } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tablesThatSay as tablesIn } from '../../fixtures/tables-that-say.ts'
import { sha256 } from '../content.ts'
import type { Filing } from '../demo/filing.ts'
import { figuresOf } from '../demo/figures-of.ts'
import { bringOut, datesOn, live } from '../demo/lives.ts'
import { openings } from '../demo/openings.ts'
import { prose } from '../demo/prose.ts'
import {
  bookRoots, confirmWithdrawal, exportOfBooks, publicationsByAgency, publicReport, publicReportsByAgencyYear, recordPosting, recordRoot, withdraw,
} from '../index.ts'
import { storyWorld, type StoryWorld } from './story.ts'

// 撤下与更正: 县人社局, report year 2024. Section one as published names an applicant and an address.

const said = '申请人赵某某（住云溪路七弄三号）'
const posted = 'https://www.yunlan.example/rsj/nianbao-2024.html'
const reason = '该版本因含个人信息已撤下'
const { overview } = prose('YL-RSJ', 2024, figuresOf('YL-RSJ', 2024))

let world: StoryWorld
let report: Filing
let agencyId: number
let hash: string
beforeAll(async () => {
  world = await storyWorld()
  const { stage, filing } = world
  report = filing('YL-RSJ', 2024)
  agencyId = stage.place('YL-RSJ')
  await stage.play([
    ...openings(stage, 2024, ['2025-01-02', '2025-01-03', '2025-01-06']),
    () => live(report, datesOn('YL-RSJ', ['2025-01-10', '2025-01-14', '2025-01-24']), { prose: { overview: [...overview, `${said}申请公开的名单已答复。`] } }),
  ])
  hash = (await publicReport(world.database.as('visitor'), 'YL-RSJ', 2024))!.hash
}, 120_000)
afterAll(() => world.end())

const visitor = () => world.database.as('visitor')

const tablesThatSay = (words: string) => tablesIn(world.database, words)

/** The export of the book as anyone gets it, verified. */
async function verified() {
  await recordRoot(world.database.as('worker'))
  const [newest] = await bookRoots(visitor(), { first: 1, before: null })
  const verifier = bookVerifier(sha256)
  const records: ExportRecord[] = []
  for await (const record of exportOfBooks(visitor(), newest!.n, null)) {
    records.push(record)
    verifier.line(writeRecord(record))
  }
  return { verdict: verifier.end(), text: records.map(writeRecord).join('\n') }
}

it('24 January: published with the name in it, here and on the government\'s website, which anyone can read', async () => {
  const { stage, tell } = world
  await tell(async () => {
    await stage.until('2025-01-24 17:00')
    await recordPosting(stage.staff, report.person('filer'), { reportId: await report.id(), address: posted, date: '2025-01-24' })
  })
  expect(await tablesThatSay('赵某某')).toEqual(['published_edition', 'published_search'])
  expect(await tablesThatSay(posted)).toEqual(['published_posting'])
  expect((await verified()).verdict.problems).toEqual([])
})

describe('26 January', () => {
  it('09:10 the office asks to take it down, and whoever asked does not confirm', async () => {
    const { stage, tell } = world
    const reportId = await report.id()
    await tell(async () => {
      await stage.until('2025-01-26 09:10')
      await withdraw(stage.staff, stage.who('he.jianguo'), { reportId, reason })
    })
    expect(await tablesThatSay('赵某某')).not.toEqual([])
    await expect(confirmWithdrawal(stage.staff, stage.who('he.jianguo'), { reportId })).rejects.toThrow(SamePerson)
  })

  it('a second person confirms: everything public is gone at once, and the reason stands there', async () => {
    const { stage } = world
    await confirmWithdrawal(stage.staff, stage.who('zhou.wentao'), { reportId: await report.id() })
    expect(await tablesThatSay('赵某某')).toEqual([])
    expect(await tablesThatSay('云溪路七弄')).toEqual([])
    expect(await tablesThatSay(posted)).toEqual([])
    const page = await publicReport(visitor(), 'YL-RSJ', 2024)
    expect(page).toMatchObject({ edition: 1, hash, title: '', narrative: { overview: [], problems: [], otherMatters: [] }, cells: {}, withdrawal: { reason } })
    const [list] = await publicationsByAgency(visitor(), [agencyId])
    expect(list).toMatchObject({ year: 2024, edition: 1, hash, withdrawal: { reason } })
    const [byNumber] = await publicReportsByAgencyYear(visitor(), [{ agencyId, year: 2024, edition: 1 }])
    expect(byNumber).toMatchObject({ cells: {}, preamble: [], closing: [] })
    const { rows } = await visitor().execute(sql`select from published_search where agency_id = ${agencyId}`)
    expect(rows).toEqual([])
  })

  it('the book still verifies: hash and event stand, the text does not', async () => {
    const { verdict, text } = await verified()
    expect(verdict.problems).toEqual([])
    expect(text).toContain(hash)
    expect(text).toContain('confirmWithdrawal')
    expect(text).not.toContain('赵某某')
  })

  it('the working record stays published, and on time', async () => {
    const { state, onTime, facts } = await world.standing(report)
    expect({ state, onTime, public: facts.hasPublicEdition }).toEqual({ state: 'published', onTime: 'onTime', public: false })
  })

  it('15:02 the corrected edition is out, with its reason; the first day stays 24 January', async () => {
    const { tell, standing } = world
    await tell(async () => {
      await report.correct('2025-01-26 10:00', '删去第一部分中的个人信息，数据无变化。')
      await report.mend('2025-01-26 10:20', { prose: { overview } })
      await report.ask('2025-01-26 10:40')
      await report.submit('2025-01-26 11:30')
      await report.review('2025-01-26 14:00')
      await report.approve('2025-01-26 14:30')
      await bringOut(report, { clear: '2025-01-26 14:50', publish: '2025-01-26 15:02' })
    })
    const page = await publicReport(visitor(), 'YL-RSJ', 2024)
    expect(page).toMatchObject({ edition: 2, reason: '删去第一部分中的个人信息，数据无变化。', withdrawal: null, posting: null })
    expect([page!.firstPublishedAt, page!.publishedAt].map((at) => at.toISOString().slice(0, 13))).toEqual([expect.stringMatching(/^2025-01-24/), '2025-01-26T07'])
    expect(page!.narrative.overview).toEqual(overview)
    expect((await standing(report)).onTime).toBe('onTime')
    expect(await tablesThatSay('赵某某')).toEqual([])
    expect((await tablesThatSay('云岚人社')).length).toBeGreaterThan(0)
    const [first] = await publicReportsByAgencyYear(visitor(), [{ agencyId, year: 2024, edition: 1 }])
    expect(first).toMatchObject({ edition: 1, hash, cells: {}, withdrawal: { reason } })
    expect((await verified()).verdict.problems).toEqual([])
  })
})

it('27 January: a 更正说明 that says what was taken out is taken down with its edition', async () => {
  const { stage, tell } = world
  const reportId = await report.id()
  await tell(async () => {
    await report.correct('2025-01-27 09:00', `原第一部分误列${said}，已于前日删去。`)
    await report.ask('2025-01-27 09:20')
    await report.submit('2025-01-27 09:40')
    await report.review('2025-01-27 10:00')
    await report.approve('2025-01-27 10:20')
    await bringOut(report, { clear: '2025-01-27 10:40', publish: '2025-01-27 11:00' })
  })
  expect(await tablesThatSay('赵某某')).toEqual(['published_edition'])
  expect((await publicReport(visitor(), 'YL-RSJ', 2024))!.reason).toContain('赵某某')
  await withdraw(stage.staff, stage.who('he.jianguo'), { reportId, reason })
  await confirmWithdrawal(stage.staff, stage.who('zhou.wentao'), { reportId })
  expect(await tablesThatSay('赵某某')).toEqual([])
  expect(await publicReport(visitor(), 'YL-RSJ', 2024)).toMatchObject({ edition: 3, reason: null, withdrawal: { reason } })
  expect((await verified()).verdict.problems).toEqual([])
})
