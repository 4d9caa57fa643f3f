import { OutOfTurn, type Refusal } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, standing } from '../../fixtures/county.ts'
import type { Db } from '../client.ts'
import { contentByReportIds, recall, receiptsByReportIds, saveBlocks, saveCells, submit } from '../index.ts'
import { report } from '../tables/report.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

// Each race is also run by a naive version of the act, which must lose: else the round could not have shown a loss.
let database: TestDatabase
let county: County
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
  reportId = await openJustice(county)
})
afterAll(() => database.drop())

const licences = 'disclosure.licences.decisions'
const penalties = 'disclosure.penalties.decisions'
const cell = async (id: string) => (await contentByReportIds(county.db, county.people.filer, [reportId]))[0]!.cells[id]!.raw
const both = <T>(a: () => Promise<T>, b: () => Promise<T>) => Promise.allSettled([a(), b()])

/** What saving would be without the lock and without `from`: read all, change one, write all. */
async function naiveSave(db: Db, index: number, value: number): Promise<void> {
  const [row] = await db.select().from(report).where(eq(report.id, reportId))
  await db.execute(sql`select pg_sleep(0.005)`)
  await db.update(report).set({ figures: row!.figures.with(index, value) }).where(eq(report.id, reportId))
}

describe('two who save different cells', () => {
  it('both have saved', async () => {
    const { db, people } = county
    for (let round = 1; round <= 25; round += 1) {
      const [from, second] = [await cell(licences), await cell(penalties)]
      await both(
        () => saveCells(db, people.filer, { reportId, changes: [{ cell: licences, from, to: String(round) }] }),
        () => saveCells(db, people.secondFiler, { reportId, changes: [{ cell: penalties, from: second, to: String(round) }] }),
      )
      expect([await cell(licences), await cell(penalties)]).toEqual([String(round), String(round)])
    }
  })

  it('would lose one of the two by naive saving', async () => {
    let lost = 0
    const owner = database.as('owner')
    // The database itself refuses a report that changes without a line in its book: a naive build would have no such wall.
    await owner.execute(sql`alter table report disable trigger report_moves`)
    try {
      for (let round = 101; round <= 110; round += 1) {
        await Promise.all([naiveSave(owner, 6, round), naiveSave(owner, 7, round)])
        const [row] = await owner.select().from(report).where(eq(report.id, reportId))
        const [first, second] = [row!.figures[6] === round, row!.figures[7] === round]
        expect(first || second).toBe(true)
        if (!first || !second) lost += 1
      }
    } finally {
      await owner.execute(sql`alter table report enable trigger report_moves`)
    }
    expect(lost).toBeGreaterThan(0)
  })
})

describe('two who save the same cell', () => {
  it('one saves, the other is shown what stands', async () => {
    const { db, people } = county
    for (let round = 1; round <= 25; round += 1) {
      const from = await cell(licences)
      const mine = [`${1000 + round}`, `${2000 + round}`]
      const answers = await Promise.all([
        saveCells(db, people.filer, { reportId, changes: [{ cell: licences, from, to: mine[0]! }] }),
        saveCells(db, people.secondFiler, { reportId, changes: [{ cell: licences, from, to: mine[1]! }] }),
      ])
      const winner = answers.findIndex(({ saved }) => saved.length === 1)
      expect(answers.map(({ saved, stale }) => saved.length + stale.length)).toEqual([1, 1])
      expect(answers[1 - winner]!.stale).toMatchObject([{ mine: mine[1 - winner], theirs: mine[winner] }])
      expect(await cell(licences)).toBe(mine[winner])
    }
  })
})

describe('two who write the same paragraph', () => {
  it('one saves, the other is shown what stands', async () => {
    const { db, people } = county
    for (let round = 1; round <= 15; round += 1) {
      const { id, version } = (await contentByReportIds(db, people.filer, [reportId]))[0]!.blocks.find(({ place }) => place === 'overview')!
      const answers = await Promise.all(['甲', '乙'].map((word, i) =>
        saveBlocks(db, i ? people.filer : people.secondFiler, { reportId, changes: [{ id, version, text: `${word}${round}` }] })))
      expect(answers.map(({ saved }) => saved.length).sort()).toEqual([0, 1])
      expect(answers.map(({ stale }) => stale.length).sort()).toEqual([0, 1])
    }
  })
})

describe('submitting', () => {
  let other: County
  let id: string
  let second: TestDatabase
  beforeAll(async () => {
    second = await testDatabase()
    other = await makeCounty(second)
    id = await openJustice(other)
    await fill(other, id)
  })
  afterAll(() => second.drop())
  const receipts = async () => (await receiptsByReportIds(other.db, other.people.filer, [id])).length
  const refusals = (answers: PromiseSettledResult<unknown>[]) => answers.flatMap((answer) => (answer.status === 'rejected' ? [(answer.reason as Refusal).code] : []))

  it('with one key from many clicks is one submission with one receipt', async () => {
    const { db, people } = other
    await askAndSign(other, id)
    const key = crypto.randomUUID()
    const before = await receipts()
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit(db, people.signatory, { reportId: id, key })))
    expect(new Set(answers.map(({ receipt }) => `${receipt.number} ${receipt.at.toISOString()} ${receipt.hash}`)).size).toBe(1)
    expect(await receipts()).toBe(before + 1)
    await recall(db, people.filer, { reportId: id, reason: '再试' })
    expect((await submit(db, people.signatory, { reportId: id, key })).receipt).toEqual(answers[0]!.receipt)
    expect((await standing(other, id)).state).toBe('draft')
  })

  it('with two keys is one submission and one refusal', async () => {
    const { db, people } = other
    for (let round = 0; round < 10; round += 1) {
      await askAndSign(other, id)
      const before = await receipts()
      const answers = await both(() => submit(db, people.signatory, { reportId: id, key: crypto.randomUUID() }), () => submit(db, people.signatory, { reportId: id, key: crypto.randomUUID() }))
      expect(refusals(answers)).toEqual(['OUT_OF_TURN'])
      expect(await receipts()).toBe(before + 1)
      await recall(db, people.filer, { reportId: id, reason: '再试' })
    }
  })

  it('naively, state read before it is written, happens twice', async () => {
    const owner = second.as('owner')
    await owner.execute(sql`create table naive_receipt (id int generated always as identity, report uuid)`)
    await askAndSign(other, id)
    const naive = async () => {
      const [row] = await owner.select({ state: report.state }).from(report).where(eq(report.id, id))
      if (row!.state !== 'signing') throw new OutOfTurn(row!.state)
      await owner.execute(sql`insert into naive_receipt (report) values (${id})`)
      await owner.execute(sql`select pg_sleep(0.01)`)
    }
    await both(naive, naive)
    const { rows } = await owner.execute<{ n: number }>(sql`select count(*)::int as n from naive_receipt`)
    expect(rows[0]!.n).toBe(2)
  })

  it('against a recall ends in one of the two orders, never between', async () => {
    const { db, people } = other
    for (let round = 0; round < 12; round += 1) {
      if ((await standing(other, id)).state === 'submitted') await recall(db, people.filer, { reportId: id, reason: '再试' })
      if ((await standing(other, id)).state === 'draft') await askAndSign(other, id)
      const before = await receipts()
      const answers = await both<unknown>(() => submit(db, people.signatory, { reportId: id, key: crypto.randomUUID() }), () => recall(db, people.filer, { reportId: id, reason: '撤回' }))
      const now = await standing(other, id)
      expect(answers[0]!.status).toBe('fulfilled')
      expect(await receipts()).toBe(before + 1)
      expect(now.state).toBe(answers[1]!.status === 'fulfilled' ? 'draft' : 'submitted')
    }
  })
})
