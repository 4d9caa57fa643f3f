import type { Format } from '../format/model.ts'
import { Unreadable } from '../refusals.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'

/** The score of a heading that is surely one. */
export const sure = 0.9
const fewestHeadings = 3
const fewestLabels = 6

/**
 * Throws Unreadable (TWO_REPORTS) where at least three headings are said twice and the tables' labels stand on both
 * sides of where they begin again. Where the text begins after a table of contents no table stands before.
 */
export function refuseTwo(lines: Line[], found: Heading[], format: Format): void {
  const again = found.filter((b) => b.score >= sure && found.some((a) => a.id === b.id && a.to < b.from && a.score >= sure))
  if (new Set(again.map((heading) => heading.id)).size < fewestHeadings) return
  // However labels are wrapped, and whatever figures stand between their pieces.
  const words = lines.map((line) => line.key.replace(/\P{Script=Han}/gu, ''))
  const labels = labelsOf(format)
  for (const at of stepsBack(found, format)) {
    const before = words.slice(0, at).join('')
    const after = words.slice(at).join('')
    if (labels.filter((label) => before.includes(label) && after.includes(label)).length >= fewestLabels) throw new Unreadable('TWO_REPORTS')
  }
}

/** The lines where the headings begin again: one that stands in the form before, or at, the one last said. */
function stepsBack(found: Heading[], { sections }: Format): number[] {
  const order = (heading: Heading) => sections.findIndex((section) => section.id === heading.id)
  const said = found.filter((heading) => heading.score >= sure)
  return said.flatMap((heading, i) => (i > 0 && heading.from > said[i - 1]!.from && order(heading) <= order(said[i - 1]!) ? [heading.from] : []))
}

/** The words of tables three and four that are long enough to be told in a running text. */
function labelsOf({ tables: { requests, disputes } }: Format): string[] {
  const labels = [...[...requests.rows, ...disputes.rows].flatMap((row) => row.path), ...[...requests.columns, ...disputes.columns].map((column) => column.label)]
  return [...new Set(labels.map((label) => keyOf(label.zh).replace(/\P{Script=Han}/gu, '')))].filter((label) => label.length >= 4)
}
