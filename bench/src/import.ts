// npm run bench:import: how right the importer reads. Reports are drawn anew at each run, written in ten ways by means of their
// own and read back; every sample beside the repository too. Prints right / gap / wrong for each format and each mutation,
// the time of a document and the memory; ends with 1 where a promise of the importer is broken.
//   --seed N again · --cells N · --only docx · --mutation spaced · --dump DIR failing documents with their truth · --no-samples · --no-timing
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { appliesTo, drawDocument, drawPair, judgeDocument, serialiseAs, type DocumentJudgement, type TrueDocument, type Written } from '@nianbao/documents/fixtures'
import { random } from '@nianbao/report/fixtures'
import { readDocument } from '@nianbao/documents/inside'
import { recogniseDocument } from '@nianbao/report'
import { readOptions, together, type ImportOptions } from './import-options.ts'
import { samples } from './import-samples.ts'
import { count, countRefused, newTally, rightShare, sureShare, tableOf, type Tally } from './import-tally.ts'
import { measureTimes } from './import-times.ts'

const load = (): string => `load ${loadavg().map((one) => one.toFixed(2)).join(' ')} on ${cpus().length} cores`
const broken: string[] = []
const failures: { severity: number; words: string }[] = []

type Outcome = { judged: DocumentJudgement; milliseconds: number } | { refused: string }

/** Reads in this process and judges; a refusal is told by its words. */
async function outcomeOf(bytes: Uint8Array, truth: TrueDocument): Promise<Outcome> {
  const begun = performance.now()
  try {
    const { document } = await readDocument(bytes)
    const recognised = recogniseDocument(document)
    const milliseconds = performance.now() - begun
    return { judged: judgeDocument(truth, recognised), milliseconds }
  } catch (error) {
    return { refused: error instanceof Error ? `${error.name} ${error.message} ${JSON.stringify(error)}` : String(error) }
  }
}

function note(tallies: Map<string, Tally>, names: readonly string[], outcome: Outcome, cells: number): void {
  for (const name of names) {
    const tally = tallies.get(name) ?? newTally()
    tallies.set(name, tally)
    if ('refused' in outcome) countRefused(tally, cells)
    else count(tally, outcome.judged, outcome.milliseconds)
  }
}

/** Keeps what differed from the truth for the list at the end, the worst first; whether anything did. */
function tell(name: string, outcome: Outcome): boolean {
  if ('refused' in outcome) {
    failures.push({ severity: 500, words: `${name}: refused, ${outcome.refused}` })
    return true
  }
  const { wrongList, sureWrong, needless, text } = outcome.judged
  if (wrongList.length + needless.length + text.length === 0) return false
  const wrong = wrongList.slice(0, 3).map(({ cell, expected, read, confidence }) => `${cell} ${expected} read ${read} at ${confidence.toFixed(2)}`)
  const words = [`${name}:`, ...(wrongList.length > 0 ? [`${wrongList.length} wrong (${wrong.join('; ')})`] : []), ...(needless.length > 0 ? [`${needless.length} needless gaps (${needless.slice(0, 3).join(', ')})`] : []), ...text.slice(0, 2).map(({ part, fault, expected, read }) => `${part} ${fault} (${expected.slice(0, 40)} | ${read.slice(0, 40)})`)].join(' ')
  failures.push({ severity: sureWrong.length * 1000 + wrongList.length * 100 + needless.length * 10 + text.length, words })
  return true
}

function dump({ dump: folder }: ImportOptions, written: Written, outcome: Outcome): void {
  if (folder === null) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, written.name), written.bytes)
  writeFileSync(join(folder, `${written.name}.json`), JSON.stringify({ truth: written.truth, outcome }, null, 1))
}

/** Draws rounds of every mutation in every serialisation until there are cells enough; every third document is sparse. */
async function measureDrawn(options: ImportOptions): Promise<void> {
  const [all, kinds, mutations, densities] = [newTally(), new Map<string, Tally>(), new Map<string, Tally>(), new Map<string, Tally>()]
  const overall = new Map([['all', all]])
  const pairs = options.kinds.flatMap((kind) => options.mutations.filter((name) => name === 'plain' || name === together || appliesTo(name, kind)).flatMap((mutation) => Array.from({ length: mutation === together ? 4 : 1 }, () => ({ kind, mutation }))))
  for (let at = 0; all.cells < options.cells || at % pairs.length !== 0; at += 1) {
    const { kind, mutation } = pairs[at % pairs.length]!
    const seed = options.seed + at * 7919
    const sparse = (at + Math.floor(at / pairs.length)) % 3 === 2
    const written = await serialiseAs(kind, drawDocument(seed, { mutations: mutation === 'plain' ? [] : mutation === together ? drawPair(random(seed).fork('pair'), kind) : [mutation], sparse }))
    const outcome = await outcomeOf(written.bytes, written.truth)
    note(overall, ['all'], outcome, Object.keys(written.truth.cells).length)
    note(kinds, [kind], outcome, Object.keys(written.truth.cells).length)
    note(mutations, [mutation], outcome, Object.keys(written.truth.cells).length)
    note(densities, [sparse ? 'sparse (mostly zero)' : 'dense (distinct, none zero)'], outcome, Object.keys(written.truth.cells).length)
    if (tell(`${written.name}${sparse ? ' (sparse)' : ''}`, outcome)) dump(options, written, outcome)
  }
  console.log(`\n${tableOf(kinds)}\n\n${tableOf(mutations)}\n\n${tableOf(densities)}\n\n${tableOf(overall)}`)
  promise(rightShare(all) >= 0.995, `right ${(100 * rightShare(all)).toFixed(3)} % of the drawn cells, promised 99.5 %`)
  promise(all.sureWrong === 0, `${all.sureWrong} wrong cells at confidence ≥ 0.9, promised none`)
  const lost = [...kinds].filter(([kind]) => /^(?:docx|html|xlsx)/u.test(kind)).reduce((sum, [, tally]) => sum + tally.textFaults, 0)
  promise(lost === 0, `${lost} docx, html and xlsx documents whose title, headings or paragraphs were not read as they stand, promised none`)
  promise(sureShare(all) >= 0.97, `${(100 * sureShare(all)).toFixed(2)} % of the right cells at confidence ≥ 0.9, promised 97 %`)
}

async function measureSamples(): Promise<void> {
  const groups = new Map<string, Tally>()
  for (const { name, group, bytes, truth, strict, textKnown } of samples()) {
    const outcome = await outcomeOf(bytes, truth)
    if ('judged' in outcome && !textKnown) outcome.judged.text = []
    note(groups, [`samples ${group}`], outcome, Object.keys(truth.cells).length)
    tell(`samples/${name}`, outcome)
    const legacy = /\.(?:doc|xls)$/u.test(name) && 'refused' in outcome
    promise(legacy || ('judged' in outcome && outcome.judged.wrong === 0), `samples/${name} is read without a wrong value`)
    if (strict) promise('judged' in outcome && outcome.judged.right === outcome.judged.cells, `samples/${name} is read 100 % right`)
  }
  console.log(`\n${tableOf(groups)}`)
}

function promise(kept: boolean, words: string): void {
  if (!kept) broken.push(words)
}

const options = readOptions(process.argv.slice(2))
console.log(`seed ${options.seed} · Node ${process.version} · before: ${load()}`)
const begun = performance.now()
if (options.timing) {
  for (const { words, kept } of await measureTimes(options.seed)) {
    console.log(words)
    promise(kept, words)
  }
}
if (options.samples) await measureSamples()
await measureDrawn(options)
console.log(`\npeak memory of this process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (generator and reader together) · after: ${load()} · ${((performance.now() - begun) / 1000).toFixed(0)} s`)
console.log(failures.length === 0 ? 'no document differed from its truth' : `\n${failures.length} documents differ from their truth, the worst first:\n${failures.toSorted((a, b) => b.severity - a.severity).slice(0, 25).map(({ words }) => words).join('\n')}`)
console.log(broken.length === 0 ? '\nevery promise kept' : `\nBROKEN:\n${broken.join('\n')}`)
process.exitCode = broken.length === 0 ? 0 : 1
