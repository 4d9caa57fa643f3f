import type { Format, SectionId, TableId } from '../format/model.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'

const problems: SectionId = 'problems'
const disputes: TableId = 'disputes'
/** What stands directly below a table and belongs to it. */
const note = /^\s*[（(]?(?:备?注|说明)/

/**
 * The headings and, where the one behind the last table is lost, its place there: without it the text below the table would be
 * nowhere, or be the table's. Only below a table that the document itself rules is its end known.
 */
export function withLostHeading(headings: Heading[], format: Format, lines: Line[], assigned: ReadonlyMap<Line, TableId>): Heading[] {
  if (headings.some((heading) => heading.id === problems)) return headings
  const end = lines.findLastIndex((line) => assigned.get(line) === disputes)
  let from = end + 1
  while (lines[from] && (lines[from]!.text.trim() === '' || note.test(lines[from]!.text))) from++
  const order = (id: SectionId) => format.sections.findIndex((section) => section.id === id)
  const next = headings.find((heading) => heading.from > end)
  const isInPlace = end >= 0 && from < (next?.from ?? lines.length) && (next === undefined || order(next.id) > order(problems)) && headings.every((heading) => heading.from > end || order(heading.id) < order(problems))
  if (!isInPlace) return headings
  return [...headings, { id: problems, from, to: from - 1, written: '', rest: '', score: 0 }].toSorted((a, b) => a.from - b.from)
}
