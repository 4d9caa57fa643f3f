import { type Block, cellOf, type CellId, type Document, draftMark, type CellValue, type Format, formats, type FormatId, readCell, type StatedReport, type Table, TooLarge, Unreadable } from '@nianbao/report'
import { mostCharacters } from '../bounds.ts'
import { type CsvColumn, csvColumns, type CsvPart, csvText } from '../write/csv.ts'
import { unguarded } from '../write/guarded.ts'
import { layTable } from '../write/lay-table.ts'
import { csvRecords } from './csv-records.ts'
import { decode } from './decode.ts'

type Line = Record<CsvColumn, string> & { place: string }

/** Does the text begin with the header line of the table of commas that this house writes? A spreadsheet that saved it again may have quoted it or put columns of its own behind. */
export const isOwnCsv = (text: string): boolean => /^[^\r\n]*/u.exec(text.slice(0, 1_000))![0].replaceAll('"', '').split(',', csvColumns.length).join() === csvColumns.join()

/**
 * Reads the table of commas that this house writes (write/csv.ts) as a document in the official layout; a place is the line of the
 * table. A figure whose line is lost, or whose number is not what was written beside it, is not in the document: somebody has changed
 * the file, and which of the two holds nobody knows. Throws Unreadable{DAMAGED, UNKNOWN_FORMAT, TWO_REPORTS}, TooLarge{characters}.
 */
export function readCsv(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (text === null) throw new Unreadable('DAMAGED')
  // Agency, labels and ids take the greater part of the file.
  if (text.length > 8 * mostCharacters) throw new TooLarge(mostCharacters)
  const lines = csvRecords(text.replace(/^\ufeff/u, '')).slice(1).map((record, at): Line => ({
    ...(Object.fromEntries(csvColumns.map((name, column) => [name, unguarded(record[column] ?? '')])) as Record<CsvColumn, string>), place: `L${at + 2}`,
  }))
  const first = lines[0]
  if (!first) throw new Unreadable('EMPTY')
  // The files of many agencies are made to be put one below the other: such a table is no report.
  const keyOf = ({ table, row, column }: Line) => `${table}.${row}.${column}`
  const isAnother = (line: Line) => (['agency', 'year', 'format', 'edition'] as const).some((name) => line[name] !== first[name])
  if (lines.some(isAnother) || new Set(lines.map(keyOf)).size < lines.length) throw new Unreadable('TWO_REPORTS')
  const format = formats[first.format as FormatId] as Format | undefined
  if (!format) throw new Unreadable('UNKNOWN_FORMAT')

  const figures = new Map<CellId, Line>()
  for (const line of lines.filter(({ table }) => table !== csvText)) {
    const cell = cellOf(keyOf(line), format)
    if (!cell) throw new Unreadable('DAMAGED')
    const { value } = readCell(cell, line.raw)
    if (String(value ?? '') === line.value || (value !== null && line.value !== '' && Number(value) === Number(line.value))) figures.set(cell.id, line)
  }
  const texts = lines.filter(({ table }) => table === csvText)
  const stated = statedBy(format, first, figures, texts)
  return { paragraphs: 'whole', blocks: blocksOf(format, first, figures, texts), ...(stated.status === 'draft' && { draft: true }), stated }
}

/** What the table states: whose it is, each figure by its id, each paragraph by its part. It does not say since when it is published. */
function statedBy(format: Format, first: Line, figures: Map<CellId, Line>, texts: Line[]): StatedReport {
  const part = (name: CsvPart) => texts.filter(({ row }) => row === name).map(({ raw }) => raw)
  return {
    status: first.edition === draftMark ? 'draft' : 'converted', agency: { name: first.agency || null, code: first.agency_code || null }, year: /^\d{4}$/u.test(first.year) ? Number(first.year) : null, format: format.id,
    edition: null, publishedAt: null, number: null, hash: null, reason: null, source: null, title: part('title').join(''), preamble: part('preamble'), closing: part('closing'),
    sections: format.sections.map(({ id, heading }) => ({ id, heading: heading.zh, blocks: id === 'disclosure' || id === 'requests' || id === 'disputes' ? [] : part(id) })),
    cells: [...figures].map(([id, { raw, place }]) => ({ id, raw, ...valueOf(id, format, raw), place })),
  }
}

function valueOf(id: CellId, format: Format, raw: string): Pick<CellValue, 'value' | 'kind'> {
  const { value, kind } = readCell(cellOf(id, format)!, raw)
  return { value, kind }
}

function blocksOf(format: Format, { agency, year, edition }: Line, figures: Map<CellId, Line>, texts: Line[]): Block[] {
  const paragraph = (text: string, place: string): Block => ({ type: 'paragraph', text, place })
  const part = (name: CsvPart) => texts.filter(({ row }) => row === name).map(({ raw, place }) => paragraph(raw, place))
  return [
    ...(edition === draftMark ? [paragraph(draftMark, 'L2')] : []),
    // Whoever keeps the figures alone still has a table that says whose they are.
    ...(texts.length === 0 ? [paragraph(`${agency}${year}年政府信息公开工作年度报告`, 'L2')] : part('title')),
    ...part('preamble'),
    ...format.sections.flatMap(({ id, heading }): Block[] => [
      paragraph(heading.zh, ''),
      ...(id === 'disclosure' || id === 'requests' || id === 'disputes' ? [tableOf(layTable(id, format, (cell) => figures.get(cell)?.raw ?? ''), figures)] : part(id)),
    ]),
    ...part('closing'),
  ]
}

const tableOf = ({ id, rows, widths }: ReturnType<typeof layTable>, figures: Map<CellId, Line>): Table => ({
  type: 'table', place: id, rows: rows.length, columns: widths.length,
  cells: rows.flat().filter(({ cell }) => !cell || figures.has(cell.id)).map(({ text, row, column, rowSpan, columnSpan, cell }) => ({ text, row, column, rowSpan, columnSpan, place: cell ? figures.get(cell.id)!.place : `${id}!R${row + 1}C${column + 1}` })),
})
