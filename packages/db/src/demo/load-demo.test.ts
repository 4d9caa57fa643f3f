import { check, isBlocking } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signIn } from '../identity/index.ts'
import { agencyPage, boardPage, checkablesByReportIds, publicationsByAgency, queueOf, reportsByAgencyYear, threadsByReportIds } from '../index.ts'
import { actorOfSession } from '../identity/index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { cast, demoPassword } from './cast.ts'
import { loadDemo } from './load-demo.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  expect(await loadDemo(database.urls)).toBe(true)
})
afterAll(() => database.drop())

const enter = async (name: string) => {
  const { email } = cast.find((member) => member.name === name)!
  const { sessionToken } = await signIn(database.as('identity'), { email, password: demoPassword, address: '127.0.0.1' })
  return (await actorOfSession(database.as('identity'), sessionToken))!
}
const codes = async () => new Map((await agencyPage(database.db, { first: 100 })).nodes.map(({ id, code }) => [id, code]))

describe('the demo county', () => {
  it('is loaded once, however often it is asked for', async () => {
    expect(await loadDemo(database.urls)).toBe(false)
  })

  it('has a report in every state, and the timeliness that its dates deserve', async () => {
    const supervisor = await enter('何建国')
    const names = await codes()
    const office = [...names].find(([, code]) => code === 'YL-BGS')![0]
    const board = await boardPage(database.db, supervisor, { officeId: office, year: 2025, first: 100 })
    expect(board.nodes.map(({ agencyId, state, onTime, returns }) => `${names.get(agencyId)} ${state} ${onTime} ${returns}`)).toMatchInlineSnapshot(`
      [
        "YL draft pending 0",
        "YL-BGS draft pending 0",
        "YL-BJ draft pending 0",
        "YL-SFJ draft pending 0",
        "YL-JYJ signing pending 0",
        "YL-GAJ submitted onTime 0",
        "YL-CZJ reviewing onTime 0",
        "YL-ZRJ returned onTime 1",
        "YL-NYJ submitted onTime 1",
        "YL-SJJ approved onTime 0",
        "YL-RSJ published onTime 0",
        "YL-WJJ correcting onTime 0",
        "YL-SQZ published onTime 1",
        "YL-LXZ submitted late 1",
        "YL-CDJ draft overdue 0",
      ]
    `)
  })

  it('begins on the morning of 28 January 2026, and the clock ticks', async () => {
    const { rows } = await database.db.execute<{ now: string }>(sql`select to_char(app_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24') as now`)
    expect(rows[0]!.now).toBe('2026-01-28 10')
  })

  it('gives 李静 a draft with one error of arithmetic and one warning', async () => {
    const filer = await enter('李静')
    const [draft] = await reportsByAgencyYear(database.db, filer, [{ agencyId: filer.posts[0]!.agencyId, year: 2025 }])
    const [read] = await checkablesByReportIds(database.db, filer, [draft!.id], 'signing')
    const findings = check(read!.checkable)
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toMatchInlineSnapshot(`
      [
        "error T3-BAL",
        "warning TX-FEE",
      ]
    `)
    expect(findings.filter(isBlocking)).not.toEqual([])
  })

  it('has no other finding in any report that was submitted', async () => {
    const supervisor = await enter('何建国')
    const names = await codes()
    const keys = [...names.keys()].flatMap((agencyId) => [2024, 2025].map((year) => ({ agencyId, year })))
    const reports = (await reportsByAgencyYear(database.db, supervisor, keys)).filter(({ firstSubmittedAt }) => firstSubmittedAt !== null)
    const read = await checkablesByReportIds(database.db, supervisor, reports.map(({ id }) => id), 'signing')
    expect(read.length).toBeGreaterThan(20)
    expect(read.flatMap(({ checkable }) => check(checkable).map(({ rule }) => `${checkable.title} ${rule}`))).toEqual([])
  })

  it('has work for the reviewer, and threads under discussion', async () => {
    const reviewer = await enter('许敏')
    const names = await codes()
    const queue = await queueOf(database.db, reviewer, { first: 50 })
    expect(queue.nodes.map(({ agencyId, state }) => `${names.get(agencyId)} ${state}`)).toMatchInlineSnapshot(`
      [
        "YL-CZJ reviewing",
        "YL-NYJ submitted",
        "YL-GAJ submitted",
        "YL-LXZ submitted",
      ]
    `)
    const finance = queue.nodes.find(({ agencyId }) => names.get(agencyId) === 'YL-CZJ')!
    const threads = await threadsByReportIds(database.db, reviewer, [finance.id])
    expect(threads.map(({ anchor, state, waitsFor, internal }) => `${anchor.kind} ${state} ${waitsFor} ${internal}`)).toMatchInlineSnapshot(`
      [
        "cell open agency false",
        "section open office false",
        "cell resolved null false",
        "report open null true",
      ]
    `)
  })

  it('shows the public two years to compare', async () => {
    const names = await codes()
    const published = await publicationsByAgency(database.as('visitor'), [...names.keys()])
    expect(published.map(({ agencyId, year, edition }) => `${names.get(agencyId)} ${year} ${edition}`)).toMatchInlineSnapshot(`
      [
        "YL-BGS 2024 1",
        "YL-SFJ 2024 1",
        "YL-JYJ 2024 1",
        "YL-GAJ 2024 1",
        "YL-CZJ 2024 1",
        "YL-ZRJ 2024 1",
        "YL-NYJ 2024 1",
        "YL-SJJ 2024 1",
        "YL-RSJ 2025 1",
        "YL-RSJ 2024 1",
        "YL-WJJ 2025 1",
        "YL-WJJ 2024 1",
        "YL-SQZ 2025 1",
        "YL-SQZ 2024 1",
        "YL-LXZ 2024 1",
      ]
    `)
  })
})

it('is begun anew when it was cut short, and never loaded where real people are', async () => {
  const half = await testDatabase()
  await half.as('owner').execute(sql`insert into person (email, name) values ('li.jing@yunlan.example', '李静')`)
  expect(await loadDemo(half.urls)).toBe(true)
  await half.as('owner').execute(sql`delete from demo`)
  await half.as('owner').execute(sql`update clock set shift = '0', held_at = null, settable = false`)
  await expect(loadDemo(half.urls)).rejects.toThrow('real people')
  await half.drop()
})
