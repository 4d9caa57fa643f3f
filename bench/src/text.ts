/**
 * What the rules about texts find and what they take for more than it is, on invented texts drawn anew at each run; how long
 * they take; how fast thousands of narratives are compared with each other.
 *
 *   node bench/src/text.ts [--seed 1] [--show 5]
 */
import { parseArgs } from 'node:util'
import { drawReport, random } from '@nianbao/report/fixtures'
import { gazetteer } from '@nianbao/report/places'
import { check, ruleIds, signatureOf, similarPairs } from '@nianbao/report'
import { measureClaims, measurePersonalData, measurePlaces, type Measure } from '../../packages/report/fixtures/measure-texts.ts'

const { values } = parseArgs({ options: { seed: { type: 'string', default: String(Date.now() % 1_000_000_000) }, show: { type: 'string', default: '5' } } })
const seed = Number(values.seed)
const show = Number(values.show)

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} % (${part}/${whole})`)
function print(name: string, measure: Measure): void {
  console.log(`${name.padEnd(16)} found ${share(measure.found, measure.positives).padEnd(24)} false alarms ${share(measure.falseAlarms, measure.clean)}`)
  for (const text of measure.missed.slice(0, show)) console.log(`    missed  ${text.replaceAll('\n', '⏎')}`)
  for (const text of measure.alarmed.slice(0, show)) console.log(`    alarmed ${text.replaceAll('\n', '⏎')}`)
}
function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  return [work(), performance.now() - start]
}

console.log(`seed ${seed}`)
print('personal data', measurePersonalData(random(seed), 10_000, 1_000))
print('places', measurePlaces(random(seed), 5_000, 5_000))
const { rules, debatable, elsewhere } = measureClaims(random(seed), 11_000)
for (const [rule, measure] of rules) print(rule, measure)
print('debatable', debatable)
print('other rules', elsewhere)

const texts = Array.from({ length: 5_000 }, (_, at) => drawReport(seed + at).truth.sections.flatMap(({ blocks }) => blocks).join('\n'))
const [signatures, signing] = timed(() => texts.map(signatureOf))
const [pairs, comparing] = timed(() => similarPairs(signatures))
console.log(`5,000 narratives of ${Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length)} characters: signatures ${Math.round(signing)} ms, all compared with each other ${Math.round(comparing)} ms (${pairs.length} pairs)`)

const reports = Array.from({ length: 300 }, (_, at) => {
  const { truth } = drawReport(seed + at)
  const blocks = (id: string) => truth.sections.find((section) => section.id === id)?.blocks ?? []
  return { agencyName: truth.registryName, agencyKind: 'department' as const, year: truth.year, title: truth.title, cells: truth.cells, preamble: truth.preamble, moment: 'signing' as const, places: gazetteer, narrative: { overview: blocks('overview'), problems: blocks('problems'), otherMatters: blocks('otherMatters') } }
})
const texting = /^(?:TX-|F-PRIV|YOY-P)/
const only = Object.fromEntries(ruleIds.filter((id) => !texting.test(id)).map((id) => [id, 'off' as const]))
for (const report of reports) check({ ...report, severities: only })
const times = reports.map((report) => timed(() => check({ ...report, severities: only }))[1]).sort((a, b) => a - b)
console.log(`all text rules on one report: median ${times[150]!.toFixed(2)} ms, 95 % ${times[285]!.toFixed(2)} ms`)
