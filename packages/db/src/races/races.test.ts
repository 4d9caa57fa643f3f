import { acts, bookVerifier, writeRecord } from '@nianbao/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../content.ts'
import { bookRoots, exportOfBooks, recordRoot } from '../index.ts'
import { runRounds, tallyLine } from './rounds.ts'
import { makeWorld, type World } from './world.ts'

// Drawn anew each run. A round that failed is named by a seed of its own: NIANBAO_SEED=… NIANBAO_ROUNDS=1 draws the same
// programs again; how they interleave is the machine's choice.
const rounds = Number(process.env.NIANBAO_ROUNDS ?? 500)
const seed = Number(process.env.NIANBAO_SEED ?? Math.floor(Math.random() * 1e9))

let world: World
beforeAll(async () => {
  world = await makeWorld(rounds)
})
afterAll(() => world.database.drop())

describe(`${rounds} rounds of two and three clients, seed ${seed}`, () => {
  it('have no lost update, no double submission and no illegal history', async () => {
    const tally = await runRounds(world, Array.from({ length: rounds }, (_, round) => seed + round))
    console.log(tallyLine(tally))
    expect(tally.wrong).toEqual([])
    // Rounds that never get anywhere find nothing: every act of the table was done.
    if (rounds < 500) return
    expect(acts.filter((act) => !tally.acts.get(act)?.done)).toEqual([])
    expect(tally.late).toBeGreaterThan(0)
  }, 900_000)

  it('leave books that anyone can verify', async () => {
    await recordRoot(world.database.as('worker'))
    const visitor = world.database.as('visitor')
    const [last] = await bookRoots(visitor, { first: 1, before: null })
    const verifier = bookVerifier(sha256, { root: last!.hash })
    for await (const record of exportOfBooks(visitor, last!.n, null)) verifier.line(writeRecord(record))
    expect(verifier.end()).toMatchObject({ whole: true, problems: [] })
  })
})
