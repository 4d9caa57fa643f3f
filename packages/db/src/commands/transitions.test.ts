import { type Act, acts, after, inTurn, moves, type State, states, transitions } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCounty } from '../../fixtures/county.ts'
import { deeds } from '../../fixtures/deeds.ts'
import { ask, beginLives, lead, type Life } from '../../fixtures/lives.ts'
import { contentByReportIds, type Reminded, saveBlocks, sign } from '../index.ts'
import { agencySetting } from '../tables/agency-setting.ts'
import { deadline } from '../tables/deadline.ts'
import { report } from '../tables/report.ts'
import { thread } from '../tables/thread.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

/** Acts about what is public, in whatever state the report is. */
const aboutPublic: readonly Act[] = ['recordPosting', 'withdraw', 'confirmWithdrawal', 'dropWithdrawal', 'abandonCorrection']
const onThreads: readonly Act[] = ['comment', 'reply', 'resolve', 'reopen']

interface Case {
  act: Act
  from: State
  /** A turn of its own: another way to the same state, with another target. */
  by?: { public?: boolean; recalled?: boolean; again?: 'returned' | 'correcting' }
}
const legal: Case[] = [
  ...acts.flatMap((act) => transitions[act].from.map((from) => ({ act, from, by: { public: aboutPublic.includes(act), recalled: onThreads.includes(act) } }))),
  ...(['returned', 'correcting'] as const).flatMap((again): Case[] => [{ act: 'sendBack', from: 'signing', by: { again } }, { act: 'recall', from: 'submitted', by: { again } }]),
  { act: 'approve', from: 'reviewing', by: { public: true } },
]
const illegal = acts.flatMap((act) => states.filter((state) => !inTurn(act, state)).map((state) => ({ act, state })))

let database: TestDatabase
let lives: Life[]
/** One report in each state, with a thread; nothing is ever done to them. */
const still = new Map<State, Life>()

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  const county = await makeCounty(database)
  lives = await beginLives(database, county, legal.length + states.length + 1)
  // The office wants them five days before the law does, so that there is something to extend.
  await database.as('owner').update(deadline).set({ localAt: new Date('2026-01-25T16:00:00Z') }).where(eq(deadline.officeId, county.agencies.office))
  for (const state of states) {
    const life = lives.pop()!
    await lead(life, state, { public: true })
    const { agencyId, reportId } = life
    await database.as('owner').insert(thread).values({
      agencyId, reportId, anchor: 'report', internal: false, side: 'office', openedBy: county.people.reviewer.personId, openedName: '吴桐', openedAt: new Date(),
    })
    still.set(state, life)
  }
}, 120_000)
afterAll(() => database.drop())

const rowOf = async ({ reportId }: Life) => (await database.as('owner').select().from(report).where(eq(report.id, reportId)))[0]!

/** What must be there before the act can be done. */
async function prepare(life: Life, { act, from, by = {} }: Case): Promise<void> {
  const { county, agencyId, reportId } = life
  const { db, people } = county
  if (act === 'check') await database.as('owner').insert(agencySetting).values({ agencyId, chainLength: 3 })
  if (by.again) {
    await lead(life, by.again)
    await ask(life)
    if (from === 'signing') return
    await deeds.sign(life)
    await deeds.submit(life)
    return
  }
  if (onThreads.includes(act) && from === 'signing') {
    await lead(life, 'draft', { recalled: true })
    await ask(life)
  } else await lead(life, from, { ...by, public: by.public ?? false })
  if (act === 'submit') await sign(db, people.signatory, { reportId, contentHash: (await rowOf(life)).contentHash })
  if (act === 'undoImport') await deeds.importReport(life)
  if (act === 'acceptWarning') {
    const [content] = await contentByReportIds(db, people.filer, [reportId])
    const { id, version } = content!.blocks.find(({ place }) => place === 'otherMatters')!
    await saveBlocks(db, people.filer, { reportId, changes: [{ id, version, text: '无其他需要报告的事项。' }] })
  }
  if (act === 'publish') await deeds.clear(life)
  if (act === 'reply' || act === 'resolve' || act === 'reopen') await deeds.comment(life)
  if (act === 'reopen') await deeds.resolve(life)
  if (act === 'confirmWithdrawal' || act === 'dropWithdrawal') await deeds.withdraw(life)
}

describe('every way that the life of a report knows is gone by its command', () => {
  const gone = new Set<string>()
  const named = ({ act, from, to }: { act: string; from: string; to: string }) => `${act}: ${from} → ${to}`

  it.each(legal.map((one) => ({ ...one, how: one.by?.again ? `, again from ${one.by.again}` : one.by?.public ? ', public' : '' })))('$act from $from$how', async (one) => {
    const life = lives.pop()!
    await prepare(life, one)
    const before = await rowOf(life)
    expect(before.state).toBe(one.from)
    await deeds[one.act](life)
    const now = await rowOf(life)
    expect(now.state).toBe(after(one.act, { state: before.state, cameFrom: before.cameFrom, editionIsPublic: before.publishedFrom === before.submittedEdition }))
    expect(now.eventSeq).toBe(before.eventSeq + 1)
    gone.add(named({ act: one.act, from: before.state, to: now.state }))
  })

  it('and that is the whole table', () => {
    expect([...gone].toSorted()).toEqual(moves().filter(({ from }) => from !== 'none').map(named).toSorted())
  })
})

describe('every other is refused by its command', () => {
  it.each(illegal)('$act in $state', async ({ act, state }) => {
    const life = still.get(state)!
    const before = await rowOf(life)
    const answer: unknown = await deeds[act](life).catch((error: unknown) => error)
    if (act === 'remind') expect((answer as Reminded).skipped).toEqual([{ reportId: life.reportId, reason: 'SUBMITTED' }])
    else expect(answer).toMatchObject({ code: 'OUT_OF_TURN', state })
    expect(await rowOf(life)).toEqual(before)
  })
})
