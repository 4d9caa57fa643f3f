import { type Block, cellOf, type Document, formats, type FormatId, type SourceFile, type StatedReport, statuses, type Table, tableIds, TooLarge, Unreadable } from '@nianbao/report'
import { mostCharacters } from '../bounds.ts'
import { hashOfStated } from '../hash-of-stated.ts'
import { layTable } from '../write/lay-table.ts'
import { decode } from './decode.ts'
import { fieldOf, listOf, oneOf, orNull, recordOf, textOf, textsOf, wholeOf } from './json-fields.ts'

/**
 * Reads a report as this house writes it to JSON (docs/report.schema.json): what it states, cell by cell and paragraph by paragraph, and
 * the same as blocks in the official layout for whoever looks at it; a place is its path in the file. A published edition whose
 * content does not have the hash that it states is one that somebody has altered.
 * Throws Unreadable{UNKNOWN_FORMAT, DAMAGED}, TooLarge{characters}.
 */
export function readJson(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (text === null) throw new Unreadable('DAMAGED')
  // Labels, ids and quotes take the greater part of the file.
  if (text.length > 8 * mostCharacters) throw new TooLarge(mostCharacters)
  const stated = statedIn(parsed(text))
  const isAltered = stated.status === 'published' && hashOfStated(stated) !== stated.hash
  return { paragraphs: 'whole', blocks: blocksOf(stated), ...(stated.status === 'draft' && { draft: true }), ...(isAltered && { altered: true }), stated }
}

function statedIn(report: Record<string, unknown>): StatedReport {
  if (report.schema !== 'nianbao-report/1') throw new Unreadable('UNKNOWN_FORMAT')
  if (typeof report.format !== 'string' || !(report.format in formats)) throw new Unreadable('UNKNOWN_FORMAT')
  const format = report.format as FormatId
  const agency = recordOf(report.agency)
  const ids = formats[format].sections.map(({ id }) => id)
  const sections = listOf(report.sections).map((section) => ({ id: oneOf(fieldOf(section, 'id'), ids), heading: textOf(fieldOf(section, 'heading')), blocks: textsOf(fieldOf(section, 'blocks')) }))
  if (new Set(sections.map(({ id }) => id)).size < sections.length) throw new Unreadable('DAMAGED')
  const published = { edition: orNull(wholeOf)(report.edition), publishedAt: orNull(momentOf)(report.publishedAt), hash: orNull(textOf)(report.hash) }
  const status = oneOf(report.status, statuses)
  return {
    // What does not say which edition it is, nor since when, is not known to be one.
    status: status === 'published' && Object.values(published).includes(null) ? 'converted' : status, ...published,
    agency: { name: orNull(textOf)(agency.name), code: orNull(textOf)(agency.code) }, year: orNull(wholeOf)(report.year), format,
    number: orNull(textOf)(report.number), reason: orNull(textOf)(report.reason), source: orNull(sourceOf)(report.source ?? null), title: textOf(report.title), preamble: textsOf(report.preamble), sections, closing: textsOf(report.closing),
    cells: listOf(report.cells).map((cell) => statedCell(cell, format)),
  }
}

function statedCell(cell: unknown, format: FormatId): StatedReport['cells'][number] {
  const { id, value, raw, kind } = recordOf(cell)
  if (!cellOf(textOf(id), format) || !isValue(value)) throw new Unreadable('DAMAGED')
  return { id: textOf(id), value, raw: textOf(raw), kind: oneOf(kind, ['number', 'blank', 'dash', 'text'] as const) }
}

/** A number that JSON writes larger than there are any is none. */
const isValue = (value: unknown): value is StatedReport['cells'][number]['value'] => value === null || typeof value === 'string' || Number.isFinite(value)

const sourceOf = (value: unknown): SourceFile => ({ name: textOf(fieldOf(value, 'name')), sha256: textOf(fieldOf(value, 'sha256')) })

function momentOf(value: unknown): string {
  if (Number.isNaN(Date.parse(textOf(value)))) throw new Unreadable('DAMAGED')
  return textOf(value)
}

function blocksOf({ format, title, preamble, sections, closing, cells }: StatedReport): Block[] {
  const raws = new Map(cells.map(({ id, raw }) => [id, raw]))
  const paragraphs = (texts: string[], path: string): Block[] => texts.map((text, at) => ({ type: 'paragraph', text, place: `${path}[${at}]` }))
  return [
    ...(title === '' ? [] : [{ type: 'paragraph', text: title, place: 'title' } as const]),
    ...paragraphs(preamble, 'preamble'),
    ...sections.flatMap(({ id, heading, blocks }, at): Block[] => {
      const table = tableIds.find((one) => one === id)
      return [
        { type: 'paragraph', text: heading, place: `sections[${at}].heading` }, ...paragraphs(blocks, `sections[${at}].blocks`),
        ...(table ? [tableOf(layTable(table, formats[format], (cell) => raws.get(cell) ?? ''))] : []),
      ]
    }),
    ...paragraphs(closing, 'closing'),
  ]
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
