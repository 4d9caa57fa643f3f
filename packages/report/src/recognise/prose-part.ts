import type { Format, Section, TableId } from '../format/model.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf } from './normalise.ts'
import type { TableReading } from './tables.ts'
import type { Written } from './values.ts'

/** A caption is shorter. */
const longPiece = 20

/** The lines of a section that are prose: all of a narrative one but a table that lost its heading, of a table's only sentences and what is plainly a piece of one. */
export function prosePartOf(section: Section, all: Line[], format: Format, headings: Heading[], readings: TableReading[], assigned: Map<Line, TableId>): Line[] {
  const own = all.filter((line) => !assigned.has(line) || isNote(line))
  const tables = readings.filter((reading) => reading.id === section.id || !headings.some((heading) => heading.id === reading.id))
  const official = officialText(format)
  const spans = tables.map((reading) => spanOf(reading, own, official)).filter((span) => span !== null)
  if (section.kind === 'narrative') {
    const headers = headersAbove(all, [...spans.map((span) => span.from), ...all.filter((line) => assigned.has(line)).map((line) => line.number)], official)
    const prose = own.filter((line) => !headers.has(line) && !spans.some((span) => line.number >= span.from && line.number <= span.to))
    return prose.slice(spilledInto(prose, official))
  }
  const end = Math.max(0, ...spans.map((span) => span.to))
  const isProse = (line: Line) => hasHan(line.text) && !official.includes(line.key) && !/[|\t]/.test(line.text)
  // Where the table was read from its own rows, no line beside them is a label, and a long one that goes on without its full stop is a piece of a sentence: it is not passed over.
  const hasRows = [...assigned.values()].includes(section.id as TableId)
  const isPiece = (line: Line) => hasRows && line.row === null && line.key.length >= longPiece && /[，；]/.test(line.text)
  return own.filter((line) => isProse(line) && (end > 0 && line.number > end ? line.key.length > 3 : line.text.includes('。') || isPiece(line)))
}

/** A sentence in a table's row of its own. */
const isNote = (line: Line): boolean => line.row!.cells.filter((cell) => cell.raw !== '').length === 1 && line.text.includes('。')

/** The first and last line of what was read as a table, where it lies among these lines. */
function spanOf(reading: TableReading, own: Line[], official: string): { from: number; to: number } | null {
  const inside = new Set(own.filter((line) => line.row === null).map((line) => line.number))
  const told = reading.rows.flatMap((row) => (row.how === 'gap' || !row.candidate ? [] : [row.candidate]))
  const lines = told.flatMap(({ values, texts }) => [...values, ...labelOf(texts, official)]).map((written) => written.line).filter((number) => inside.has(number))
  return lines.length > 0 ? { from: Math.min(...lines), to: Math.max(...lines) } : null
}

/** Of the texts before a row's figures its label and what of the form's words is above; before the first row all the prose may stand. */
function labelOf(texts: Written[], official: string): Written[] {
  const from = texts.findLastIndex((text, i) => i < texts.length - 1 && !official.includes(keyOf(text.raw)))
  return texts.slice(from + 1)
}

/** The lines directly above a table that say nothing but words of its header. */
function headersAbove(lines: Line[], tops: number[], official: string): Set<Line> {
  const isHeader = (line: Line) => line.row === null && line.text.split(/[\s|]+/).every((cell) => official.includes(keyOf(cell)))
  const headers = new Set<Line>()
  for (const top of tops) {
    for (let i = lines.findIndex((line) => line.number === top) - 1; i >= 0 && isHeader(lines[i]!); i--) headers.add(lines[i]!)
  }
  return headers
}

/**
 * How many of the first lines are pieces of the table before: a converter that goes down the columns of a page sets the last
 * of them below the next heading. They say nothing but words of the form and figures, and are more than one.
 */
function spilledInto(lines: Line[], official: string): number {
  const isPiece = (token: string) => (hasHan(token) ? official.includes(keyOf(token)) : /^[-—–/\d,.，]+$/.test(token))
  const isSpilled = (line: Line) => line.row === null && line.text.trim() !== '' && line.text.trim().split(/[\s|]+/).every(isPiece)
  const written = lines.filter((line) => line.text.trim() !== '')
  const end = written.findIndex((line) => !isSpilled(line))
  const spilled = written.slice(0, Math.max(0, end))
  return spilled.length > 1 && spilled.some((line) => hasHan(line.text)) ? lines.indexOf(written[end]!) : 0
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
