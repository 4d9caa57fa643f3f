// Takes every authorisation rule away in turn and asks the matrix: node matrix/mutants/run.ts [--part=I/N] [word in the name …]
import { readFileSync } from 'node:fs'
import { settings } from '../settings.ts'
import { plantWorld } from '../world.ts'
import { hook, importMutant, root } from './hook.ts'
import { type Mutant, patched } from './mutant.ts'
import { ofGate } from './of-gate.ts'
import { ofPeople } from './of-people.ts'
import { ofPolicy } from './of-policy.ts'
import { ofRecord } from './of-record.ts'

const all: readonly Mutant[] = [...ofPolicy, ...ofRecord, ...ofPeople, ...ofGate]
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [nth, of] = (process.argv.find((word) => word.startsWith('--part='))?.slice(7).split('/') ?? ['0', '1']).map(Number)
const mutants = all.filter(({ name }, i) => i % (of ?? 1) === nth && (asked.length === 0 || asked.some((word) => name.includes(word))))

// Whatever is run: no mutant may be about a text that is gone.
for (const { patches } of all) for (const patch of patches) patched(readFileSync(`${root}${patch.file}`, 'utf8'), patch)

hook()
const { world, database } = await plantWorld()
let survived = 0
try {
  // The second wall stands in front of many of these: it is taken down, so that each rule is seen to hold by itself.
  await settings.read(database, `do $$ declare t record; begin
    for t in select c.oid::regclass as name from pg_class c where c.relrowsecurity and c.relnamespace = 'public'::regnamespace loop
      execute format('alter table %s disable row level security', t.name);
    end loop; end $$`)
  for (const [i, { name, patches, ask }] of [{ name: 'nothing taken away', patches: [], ask: { only: ['lists', 'questions'] } } satisfies Mutant, ...mutants].entries()) {
    const of = await importMutant<typeof import('./lives.ts')>(`m${i}`, patches, 'apps/api/matrix/mutants/lives.ts')
    // What breaks the asking was not noticed by a comparison: it is no kill.
    let broken = false
    const line = await of.firstDisagreement(world, ask).catch((error: Error) => {
      broken = true
      return `it cannot even run: ${error.message.split('\n')[0]}`
    })
    const alive = line === null || (broken && i > 0)
    if (i === 0 ? !alive : alive) survived += 1
    console.log(`${alive ? (i === 0 ? 'green   ' : 'SURVIVED') : i === 0 ? 'RED     ' : 'killed  '}  ${name}${line === null ? '' : `\n            ${line}`}`)
  }
} finally {
  await database.drop()
}
console.log(`${mutants.length} mutants of ${all.length}, ${mutants.length - survived} killed, ${survived} survived`)
process.exit(survived === 0 ? 0 : 1)
