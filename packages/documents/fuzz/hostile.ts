/**
 * Sends every hostile file, the samples and those drawn, through the sandbox and tells each that is answered wrongly, in more than ten
 * seconds or with more than 700 MB; then the slowest and the largest. Ends with 1 where there is one. `node hostile.ts [part of the name] [seed]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from '@nianbao/documents'
import { hostileFiles, sampleCodes } from '../fixtures/hostile/index.ts'
import { counted, outcomeOf } from './outcome.ts'
import { peakDuring } from './peak.ts'

const [part = '', seed = Date.now() % 1_000_000_000] = [process.argv[2], process.argv[3] === undefined ? undefined : Number(process.argv[3])]
const [longest, mostMegabytes] = [10_500, 700]
const samples = new URL('../../../../shared/samples/hostile/', import.meta.url)
const files = [
  ...readdirSync(samples).map((name) => ({ name, bytes: readFileSync(new URL(name, samples)), codes: sampleCodes[name]!.codes, mayRead: false })),
  ...hostileFiles(seed),
].filter(({ name }) => name.includes(part))
console.log(`seed ${seed}, ${files.length} files`)

const { pid } = process
const told: { name: string; outcome: string; took: number; megabytes: number; wrong: boolean }[] = []
for (const { name, bytes, codes, mayRead } of files) {
  const began = performance.now()
  const { value: outcome, megabytes } = await peakDuring(() => outcomeOf(readFile(bytes)))
  const took = performance.now() - began
  const right = outcome.startsWith('read ') ? mayRead : codes.some((code) => code === outcome)
  told.push({ name, outcome, took, megabytes, wrong: !right || took > longest || megabytes > mostMegabytes })
}
const line = ({ name, outcome, took, megabytes }: (typeof told)[number]) => `${name}: ${outcome}, ${Math.round(took)} ms, ${Math.round(megabytes)} MB`
const wrong = told.filter((one) => one.wrong)
for (const one of wrong) console.log(`WRONG ${line(one)}`)
console.log(counted(told.map(({ outcome }) => outcome)))
console.log(`slowest ${told.toSorted((a, b) => b.took - a.took).slice(0, 3).map(line).join(' · ')}`)
console.log(`largest ${told.toSorted((a, b) => b.megabytes - a.megabytes).slice(0, 3).map(line).join(' · ')}`)
console.log(`${told.length - wrong.length} of ${told.length} as they should be, process ${pid === process.pid ? 'the same' : 'another'}`)
process.exitCode = wrong.length > 0 ? 1 : 0
