import { type Block, type Document, formats, type FormatId, type Table, TooLarge, Unreadable } from '@nianbao/report'
import { mostCharacters } from '../bounds.ts'
import { layTable } from '../write/lay-table.ts'
import { decode } from './decode.ts'

/** A report as this house writes it to JSON (docs/report.schema.json), as a document in the official layout; a place is its path in the file. Throws Unreadable{UNKNOWN_FORMAT, DAMAGED}, TooLarge{characters}. */
export function readJson(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (text === null) throw new Unreadable('DAMAGED')
  // Labels, ids and quotes take the greater part of the file.
  if (text.length > 8 * mostCharacters) throw new TooLarge(mostCharacters)
  const report = parsed(text)
  if (report.schema !== 'nianbao-report/1') throw new Unreadable('UNKNOWN_FORMAT')
  const format = formats[oneOf(report.format, Object.keys(formats)) as FormatId]
  const raws = new Map(listOf(report.cells).map((cell) => [textOf(fieldOf(cell, 'id')), textOf(fieldOf(cell, 'raw'))]))
  const sections = new Map(listOf(report.sections).map((section, at) => [textOf(fieldOf(section, 'id')), { section, path: `sections[${at}]` }]))
  const paragraph = (written: unknown, place: string): Block => ({ type: 'paragraph', text: textOf(written), place })
  const paragraphs = (list: unknown, path: string): Block[] => listOf(list).map((one, at) => paragraph(one, `${path}[${at}]`))
  const title = textOf(report.title)
  const blocks: Block[] = [
    ...(title === '' ? [] : [paragraph(title, 'title')]),
    ...paragraphs(report.preamble, 'preamble'),
    ...format.sections.flatMap(({ id }): Block[] => {
      const found = sections.get(id)
      if (!found) return []
      const prose = [paragraph(fieldOf(found.section, 'heading'), `${found.path}.heading`), ...paragraphs(fieldOf(found.section, 'blocks'), `${found.path}.blocks`)]
      return id === 'disclosure' || id === 'requests' || id === 'disputes' ? [...prose, tableOf(layTable(id, format, (cell) => raws.get(cell) ?? ''))] : prose
    }),
    ...paragraphs(report.closing, 'closing'),
  ]
  return { paragraphs: 'whole', blocks }
}

const tableOf = ({ id, rows, widths }: ReturnType<typeof layTable>): Table => ({
  type: 'table', place: `cells.${id}`, rows: rows.length, columns: widths.length,
  cells: rows.flat().map(({ text, row, column, rowSpan, columnSpan, cell }) => ({ text, row, column, rowSpan, columnSpan, place: cell ? `cells.${cell.id}` : `${id}!R${row + 1}C${column + 1}` })),
})

function parsed(text: string): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(text))
  } catch {
    throw new Unreadable('DAMAGED')
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable('DAMAGED')
  return value as Record<string, unknown>
}

const fieldOf = (value: unknown, name: string): unknown => recordOf(value)[name]

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable('DAMAGED')
  return value
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable('DAMAGED')
  return value
}

function oneOf(value: unknown, known: string[]): string {
  if (!known.includes(textOf(value))) throw new Unreadable('UNKNOWN_FORMAT')
  return String(value)
}
