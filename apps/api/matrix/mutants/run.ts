// Takes every authorisation rule away in turn and asks the matrix: node matrix/mutants/run.ts [--part=I/N] [word in the name …]
import { readFileSync } from 'node:fs'
import { plantWorld } from '../world.ts'
import { hook, importMutant, root } from './hook.ts'
import { firstFailure } from './by-test.ts'
import { type ByTest, type Mutant, patched } from './mutant.ts'
import { ofGate } from './of-gate.ts'
import { ofPeople } from './of-people.ts'
import { ofPolicy } from './of-policy.ts'
import { ofRecord } from './of-record.ts'
import { ofTests } from './of-tests.ts'
import { takeWallsDown } from './walls.ts'

const all: readonly (Mutant | ByTest)[] = [...ofPolicy, ...ofRecord, ...ofPeople, ...ofGate, ...ofTests]
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [nth, of] = (process.argv.find((word) => word.startsWith('--part='))?.slice(7).split('/') ?? ['0', '1']).map(Number)
const mutants = all.filter(({ name }, i) => i % (of ?? 1) === nth && (asked.length === 0 || asked.some((word) => name.includes(word))))

// Whatever is run: no mutant may be about a text that is gone.
for (const { patches } of all) for (const patch of patches) patched(readFileSync(`${root}${patch.file}`, 'utf8'), patch)

/** What first speaks against the mutant; null where nothing does. */
async function found(as: string, mutant: Mutant | ByTest): Promise<string | null> {
  if ('test' in mutant) return firstFailure(mutant)
  const of = await importMutant<typeof import('./lives.ts')>(as, mutant.patches, 'apps/api/matrix/mutants/lives.ts')
  return mutant.anew ? of.firstOfOwnWorld(mutant.anew, mutant.ask) : of.firstDisagreement(world, mutant.ask)
}

hook()
const { world, database } = await plantWorld()
let survived = 0
try {
  await takeWallsDown(database)
  for (const [i, mutant] of [{ name: 'nothing taken away', patches: [], ask: { only: ['lists', 'questions'] } } satisfies Mutant, ...mutants].entries()) {
    // What breaks the asking was not noticed by a comparison: it is no kill.
    let broken = false
    const line = await found(`m${i}`, mutant).catch((error: Error) => {
      broken = true
      return `it cannot even run: ${error.message.split('\n')[0]}`
    })
    const alive = line === null || (broken && i > 0)
    if (i === 0 ? !alive : alive) survived += 1
    console.log(`${alive ? (i === 0 ? 'green   ' : 'SURVIVED') : i === 0 ? 'RED     ' : 'killed  '}  ${mutant.name}${line === null ? '' : `\n            ${line}`}`)
  }
} finally {
  await database.drop()
}
console.log(`${mutants.length} mutants of ${all.length}, ${mutants.length - survived} killed, ${survived} survived`)
process.exit(survived === 0 ? 0 : 1)
