import { random } from '@nianbao/report/fixtures'
import { afterwards } from './afterwards.ts'
import { checkHistory } from './check-history.ts'
import type { SavedBlocks, SavedCells } from '../index.ts'
import type { Call } from './history.ts'
import { runRound } from './round.ts'
import type { Build } from './verbs.ts'
import type { World } from './world.ts'

/** What many rounds came to: contradictions, each with the seed that draws its round again, how often each act was done of how often asked, and how often somebody came too late. */
export interface Tally {
  wrong: string[]
  /** Saves that were shown another's value in their place, and acts on a version that had moved on. */
  late: number
  acts: Map<string, { done: number; asked: number }>
}

/** Three rounds at a time, so that connections and locks are shared by strangers too. */
const atOnce = 3

/** Runs these rounds, each on a report of its own, and holds what each client was told against what is there. */
export async function runRounds(world: World, seeds: readonly number[], { build, told }: { build?: Build; told?: (done: number) => void } = {}): Promise<Tally> {
  const tally: Tally = { wrong: [], late: 0, acts: new Map() }
  const waiting = [...seeds]
  let done = 0
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const place = world.take(seed)
      const calls = await runRound(world, place, random(seed), build)
      count(tally, calls)
      const left = await afterwards(world, place)
      const title = left.blocks.find((block) => block.place === 'title')!.text
      for (const one of checkHistory(calls, left, title)) tally.wrong.push(`seed ${seed}: ${one}`)
      told?.((done += 1))
    }
  }))
  return tally
}

function count(tally: Tally, calls: readonly Call[]): void {
  const { acts } = tally
  for (const { asked: { act }, answered } of calls) {
    const { done, asked } = acts.get(act) ?? { done: 0, asked: 0 }
    acts.set(act, { done: done + (answered.how === 'done' ? 1 : 0), asked: asked + 1 })
    const stale = answered.how === 'done' && (act === 'saveCells' || act === 'saveBlocks') ? (answered.value as SavedCells | SavedBlocks).stale.length : 0
    if (stale > 0 || (answered.how === 'refused' && answered.code === 'STALE')) tally.late += 1
  }
}

/** The tally in one line: how often each act was done of how often asked. */
export const tallyLine = ({ acts, late }: Tally): string => [`too late ${late}`, ...[...acts].map(([act, { done, asked }]) => `${act} ${done}/${asked}`).sort()].join(' · ')
