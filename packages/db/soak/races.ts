/**
 * `npm run soak:races [-- ROUNDS [SEED]]`: the rounds of races.test.ts, 10,000 of them unless told otherwise, a fresh database
 * for each 500; Ctrl-C ends after the rounds under way and says how far it came. Exit code 1 when anything was wrong.
 */
import { runRounds, type Tally, tallyLine } from '../src/races/rounds.ts'
import { makeWorld } from '../src/races/world.ts'

const perWorld = 500
const [rounds = 10_000, first = Math.floor(Math.random() * 1e9)] = process.argv.slice(2).map(Number)
const stop = new AbortController()
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130)
  stop.abort()
  console.log('\nstopping after the rounds under way; once more ends at once')
})

const all: Tally = { wrong: [], late: 0, acts: new Map() }
const began = Date.now()
let done = 0
console.log(`${rounds} rounds, seeds from ${first}`)
while (done < rounds && !stop.signal.aborted) {
  const world = await makeWorld(perWorld)
  // In small parts, so that stopping need not wait for five hundred.
  for (let part = 0; part < perWorld && done < rounds && !stop.signal.aborted; part += 50) {
    const seeds = Array.from({ length: Math.min(50, rounds - done) }, (_, index) => first + done + index)
    const tally = await runRounds(world, seeds)
    done += seeds.length
    all.wrong.push(...tally.wrong)
    all.late += tally.late
    for (const [act, { done: more, asked }] of tally.acts) {
      const before = all.acts.get(act) ?? { done: 0, asked: 0 }
      all.acts.set(act, { done: before.done + more, asked: before.asked + asked })
    }
    for (const one of tally.wrong) console.log(one)
    console.log(`${done}/${rounds} rounds, ${all.wrong.length} wrong, ${Math.round((Date.now() - began) / 1000)} s`)
  }
  await world.database.drop()
}
console.log(tallyLine(all))
console.log(`${done} rounds, ${[...all.acts.values()].reduce((sum, { asked }) => sum + asked, 0)} acts, ${all.wrong.length} contradictions`)
process.exit(all.wrong.length > 0 ? 1 : 0)
