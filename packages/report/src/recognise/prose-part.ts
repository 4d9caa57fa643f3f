import type { Format, Section, TableId } from '../format/model.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf } from './normalise.ts'
import type { TableReading } from './tables.ts'

/** The lines of a section that are prose: all of a narrative one but a table that lost its heading, of a table's only sentences. */
export function prosePartOf(section: Section, all: Line[], format: Format, headings: Heading[], readings: TableReading[], assigned: Map<Line, TableId>): Line[] {
  const own = all.filter((line) => !assigned.has(line) || isNote(line))
  const tables = readings.filter((reading) => reading.id === section.id || !headings.some((heading) => heading.id === reading.id))
  const spans = tables.map((reading) => spanOf(reading, own)).filter((span) => span !== null)
  if (section.kind === 'narrative') return own.filter((line) => !spans.some((span) => line.number >= span.from - headerDepth(own, span.from, format) && line.number <= span.to))
  const official = officialText(format)
  const end = Math.max(0, ...spans.map((span) => span.to))
  const isProse = (line: Line) => hasHan(line.text) && !official.includes(line.key) && !/[|\t]/.test(line.text)
  return own.filter((line) => isProse(line) && (end > 0 && line.number > end ? line.key.length > 3 : line.text.includes('。')))
}

/** A sentence in a table's row of its own. */
const isNote = (line: Line): boolean => line.row!.cells.filter((cell) => cell.raw !== '').length === 1 && line.text.includes('。')

/** The first and last line of what was read as a table, where it lies among these lines. */
function spanOf(reading: TableReading, own: Line[]): { from: number; to: number } | null {
  const inside = new Set(own.filter((line) => line.row === null).map((line) => line.number))
  const lines = reading.rows.flatMap((row) => (row.how === 'gap' ? [] : [...row.candidate!.values, ...row.candidate!.texts])).map((w) => w.line).filter((n) => inside.has(n))
  return lines.length > 0 ? { from: Math.min(...lines), to: Math.max(...lines) } : null
}

/** How many lines above a table are its header. */
function headerDepth(own: Line[], from: number, format: Format): number {
  const official = officialText(format)
  const above = own.filter((line) => line.number < from)
  let depth = 0
  while (depth < above.length && official.includes(above.at(-1 - depth)!.key)) depth++
  return depth
}

/** Every word of the form's tables in one text, to know a piece of them by. */
function officialText(format: Format): string {
  const { disclosure, requests, disputes } = format.tables
  const labels = [
    ...disclosure.blocks.flatMap((block) => [block.block, ...block.header, ...block.rows.map((row) => row.label)]),
    requests.note,
    ...[...requests.rows, ...disputes.rows].flatMap((row) => row.path),
    ...[...requests.columns, ...disputes.columns].flatMap((column) => (column.group ? [column.group, column.label] : [column.label])),
  ]
  return `${labels.map((label) => keyOf(label.zh)).join('|')}|申请人情况|信息内容`
}
