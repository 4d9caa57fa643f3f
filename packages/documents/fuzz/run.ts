/**
 * Damages good files and reads them: 2,000 in this process and 300 in the sandbox unless the arguments say other numbers. Ends with 1
 * where an error is untyped, a reading takes more than ten seconds, or the sandbox more than 700 MB. `node run.ts 2000 300 [seed]`.
 */
import { Worker } from 'node:worker_threads'
import { readFile } from '@nianbao/documents'
import { readDocument } from '@nianbao/documents/inside'
import { recogniseDocument, Refusal } from '@nianbao/report'
import { random } from '@nianbao/report/fixtures'
import { flipped } from '../fixtures/hostile/flipped.ts'
import { goodFiles } from './good-files.ts'
import { counted, outcomeOf } from './outcome.ts'
import { peakDuring } from './peak.ts'

const [inside = 2_000, boxed = 300, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const longest = 10_500
const mostMegabytes = 700
const files = goodFiles()
const source = random(seed)
const draw = (kind: string, at: number) => {
  const own = source.fork(`${kind}${at}`)
  const file = own.pick(files)
  return { name: `${kind} ${at}: ${file.name}`, bytes: flipped(file.bytes, own) }
}
const wrong: string[] = []
console.log(`seed ${seed}`)

// A reader that never comes back holds this thread: another one watches it.
const beats = new Int32Array(new SharedArrayBuffer(4))
const watch = new Worker(
  `const { workerData } = require('node:worker_threads'); let last = -1, since = 0
   setInterval(() => { const now = Atomics.load(workerData, 0); since = now === last ? since + 1 : 0; last = now; if (since > 15) { console.error('hangs at file ' + now); process.kill(process.pid, 'SIGKILL') } }, 1000)`,
  { eval: true, workerData: beats },
)

let slowest = 0
const outcomes: string[] = []
for (let at = 0; at < inside; at++) {
  Atomics.store(beats, 0, at)
  const { name, bytes } = draw('inside', at)
  const began = performance.now()
  const outcome = await outcomeOf(readDocument(bytes, { office: null }).then((read) => {
    try {
      recogniseDocument(read.document)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
    return read
  }))
  const took = performance.now() - began
  slowest = Math.max(slowest, took)
  outcomes.push(outcome)
  if (/^UN(?:TYPED|EXPECTED)/.test(outcome) || took > longest) wrong.push(`${name}: ${outcome}, ${Math.round(took)} ms`)
}
await watch.terminate()
console.log(`${inside} in process, slowest ${Math.round(slowest)} ms: ${counted(outcomes)}`)

outcomes.length = 0
let [most, last] = [0, 0]
for (let at = 0; at < boxed; at++) {
  const { name, bytes } = draw('sandbox', at)
  const began = performance.now()
  const { value, megabytes } = await peakDuring(() => outcomeOf(readFile(bytes)))
  const took = performance.now() - began
  most = Math.max(most, megabytes)
  last = Math.max(last, took)
  outcomes.push(value)
  if (/^UN(?:TYPED|EXPECTED)/.test(value) || took > longest || megabytes > mostMegabytes) wrong.push(`${name}: ${value}, ${Math.round(took)} ms, ${Math.round(megabytes)} MB`)
}
console.log(`${boxed} in the sandbox, slowest ${Math.round(last)} ms, most ${Math.round(most)} MB: ${counted(outcomes)}`)
for (const line of wrong) console.log(`WRONG ${line}`)
process.exitCode = wrong.length > 0 ? 1 : 0
