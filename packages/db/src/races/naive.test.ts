import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveBlocks, saveCells, submit } from '../index.ts'
import { afterwards } from './afterwards.ts'
import { checkHistory } from './check-history.ts'
import type { Answered, Call } from './history.ts'
import { naiveBuild, takeWallDown } from './naive.ts'
import { runRounds } from './rounds.ts'
import type { Build } from './verbs.ts'
import { makeWorld, type Place, type World } from './world.ts'

// The checker must be able to find something: the same rounds by a build that was written without a thought of others.
let world: World
let naive: Build
beforeAll(async () => {
  world = await makeWorld(144)
  await takeWallDown(world)
  naive = naiveBuild(world)
})
afterAll(() => world.database.drop())

async function judged(place: Place, calls: Call[]): Promise<string[]> {
  const left = await afterwards(world, place)
  return checkHistory(calls, left, left.blocks.find((block) => block.place === 'title')!.text)
}

/** Lets go once so many have come. */
function meeting(of: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let come = 0
  return () => {
    if ((come += 1) === of) resolve()
    return promise
  }
}

/** What the checker says of overwriting alone. */
const unseen = async (place: Place, calls: Call[]) => (await judged(place, calls)).filter((one) => one.includes('had not seen'))

/** Two calls at once on one report, recorded. */
async function both(place: Place, asks: [Call['hand'], Call['asked'], () => Promise<unknown>][]): Promise<Call[]> {
  let tick = 0
  return Promise.all(asks.map(async ([hand, asked, ask]) => {
    const began = (tick += 1)
    const answered = await ask().then((value): Answered => ({ how: 'done', value }), (error: Error): Answered => ({ how: 'refused', code: error.message, version: null }))
    return { hand, personId: place.people[hand].personId, asked, answered, began, ended: (tick += 1) }
  }))
}

const cells = ['disclosure.licences.decisions', 'disclosure.penalties.decisions'] as const
const savings = (place: Place, build: Build) => both(place, (['filer', 'secondFiler'] as const).map((hand, index) => {
  const changes = [{ cell: cells[index]!, from: '', to: String(7 + index) }]
  return [hand, { act: 'saveCells', changes, fills: false }, () => build.saveCells(world.db, place.people[hand], { reportId: place.reportId, changes })]
}))

describe('the checker', () => {
  it('finds the save that a naive build loses, and none in the same round by the true one', async () => {
    const [first, second] = [world.take(0), world.take(1)]
    expect((await judged(first, await savings(first, naiveBuild(world, meeting(2))))).filter((one) => one.includes('lost update'))).not.toEqual([])
    expect(await judged(second, await savings(second, { saveCells, submit } as Build))).toEqual([])
  })

  it('finds losses all over random rounds by the naive build', async () => {
    const found: string[] = []
    for (let seed = 0; seed < 60 && found.filter((one) => one.includes('lost update')).length < 3; seed += 3) {
      found.push(...(await runRounds(world, [seed, seed + 1, seed + 2], { build: naive })).wrong)
    }
    console.log(found.join('\n'))
    expect(found.join('\n')).toMatch(/lost update/)
  }, 300_000)

  it('finds a paragraph written over unseen, and nothing where the same person came too late with another', async () => {
    const place = world.take(3)
    const { reportId } = place
    const blockId = (await saveBlocks(world.db, place.people.filer, { reportId, changes: [{ place: 'overview', after: null, text: '第一段。' }] })).saved[0]!.id
    const calls: Call[] = []
    const save = async (hand: Call['hand'], seen: string, version: number, text: string) => {
      const changes = [{ id: blockId, version, text }]
      calls.push(...(await both(place, [[hand, { act: 'saveBlocks', changes, seen: { [blockId]: seen } }, () => saveBlocks(world.db, place.people[hand], { reportId, changes })]])))
    }
    await save('filer', '第一段。', 1, '第二稿。')
    await save('secondFiler', '第二稿。', 2, '第三稿。')
    // Is shown theirs, saves nothing, and is told the version that their own last save led to.
    await save('secondFiler', '第一段。', 1, '第四稿。')
    expect(await unseen(place, calls)).toEqual([])
    const [, second] = calls
    ;(second!.asked as { seen: Record<string, string> }).seen = { [blockId]: '第一段。' }
    expect(await unseen(place, calls)).toEqual([expect.stringContaining('a paragraph that they had not seen')])
  })

  it.each<[string, (left: Awaited<ReturnType<typeof afterwards>>, calls: Call[]) => void, RegExp]>([
    ['a cell changed behind the book', ({ row }) => { row.figures = row.figures.with(6, 99) }, /lost update/],
    ['a line dropped', ({ book }) => { book.splice(1, 1) }, /chain breaks/],
    ['a line rewritten', ({ book }) => { book[1] = { ...book[1]!, byName: '他人' } }, /chain breaks/],
    ['an act that nobody did', (_left, calls) => { calls.length = 0 }, /0 done, 1 lines/],
    ['a save acknowledged that is not in the book', (_left, calls) => { calls.push({ ...calls[0]!, began: 90, ended: 91 }) }, /2 done, 1 lines/],
    ['a version that never was', (_left, calls) => { (calls[0]!.answered as { value: { version: number } }).value.version = 50 }, /never was/],
    ['a state moved behind the book', ({ row }) => { row.state = 'approved' }, /leads to draft/],
    ['a thread without its line', ({ beside }) => { beside.comment += 1 }, /comment: 0 lines/],
  ])('finds %s', async (_name, spoil, expected) => {
    const spot = world.take(2)
    const calls = await both(spot, [['filer', { act: 'saveCells', changes: [{ cell: cells[0], from: '', to: '5' }], fills: false }, () => saveCells(world.db, spot.people.filer, { reportId: spot.reportId, changes: [{ cell: cells[0], from: '', to: '5' }] })]])
    const left = await afterwards(world, spot)
    const title = left.blocks.find((block) => block.place === 'title')!.text
    expect(checkHistory(calls, left, title)).toEqual([])
    spoil(left, calls)
    expect(checkHistory(calls, left, title).join('\n')).toMatch(expected)
  })
})
