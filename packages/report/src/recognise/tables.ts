import type { Column, Format, TableId } from '../format/model.ts'
import { columnsOf, gridCandidates, headerRows, streamCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { columnOrder, isInAnotherOrder } from './column-order.ts'
import { readDisputesRow } from './disputes-row.ts'
import { figureOverRows } from './figure-over-rows.ts'
import { wordsOf } from './form-words.ts'
import { gridOf } from './grid.ts'
import type { GridRow } from './grid.ts'
import { inFormOrder } from './in-form-order.ts'
import { joinDigits } from './join-digits.ts'
import { joinPieces } from './join-pieces.ts'
import type { Line } from './lines.ts'
import { isMisread, mostDisagree } from './misread.ts'
import { keyOf } from './normalise.ts'
import { isCutOff } from './place-values.ts'
import type { Agrees } from './place-values.ts'
import { hasUnclaimed } from './unclaimed.ts'
import { ownYearRows } from './own-year-rows.ts'
import { ownYearTimes, timesOf } from './rival-tables.ts'
import { headerTest, ruledCandidates } from './ruled-candidates.ts'
import { disputedConfidence, readRows } from './read-table.ts'
import type { FormRow, RowReading } from './read-table.ts'
import { besideSecond } from './second-figures.ts'
import { streamRows } from './stream-rows.ts'
import { columnsFit, everyBlockAdds, lastIsSum, saysNothing } from './sums.ts'
import { isFigureLike } from './values.ts'
import type { Written } from './values.ts'

/** One table as read: a reading per row of the form, and the grid it came from, if it was one. */
export interface TableReading {
  id: TableId
  rows: RowReading[]
  grid: GridRow[] | null
  /** Where it stands each time, if it stands more than once with other figures and nothing says which is the report's own. */
  again?: string[]
}

/** The rows of a table in the form's order with the ids of their columns; table four is one row of all its cells. */
export function formRowsOf(format: Format, id: TableId): FormRow[] {
  const { disclosure, requests, disputes } = format.tables
  if (id === 'disclosure') return disclosure.blocks.flatMap((block) => block.rows.map((row) => ({ row, columns: block.columns.map((column) => column.id) })))
  if (id === 'requests') return requests.rows.map((row) => ({ row, columns: requests.columns.map((column) => column.id) }))
  return [{ row: disputes.rows[0]!, columns: disputes.rows.flatMap((row) => disputes.columns.map((column) => `${row.id}.${column.id}`)) }]
}

/**
 * Reads a table twice: out of the document's own rows where it has them, and out of the lines of its region. A row that the
 * first does not tell is taken from the second, unless its figures are another row's already.
 */
export function readTable(format: Format, id: TableId, all: Line[], region: Line[], document: Line[], year: number | null): TableReading {
  if (all.length === 0) return readLines(format, id, region, document)
  const first = readTimes(format, id, ownYearRows(all, year), region, document, year)
  if (first.rows.every((row) => row.how !== 'gap')) return first
  const second = readLines(format, id, region, document)
  const taken = new Set(first.rows.flatMap((row) => (row.how === 'gap' ? [] : row.candidate!.values.map((value) => value.line))))
  const rows = first.rows.map((row, i) => {
    const other = second.rows[i]!
    return row.how === 'gap' && other.how !== 'gap' && !other.candidate!.values.some((value) => taken.has(value.line)) ? other : row
  })
  return { ...first, rows }
}

/** A table that the document has more than once is read each time, and where nothing says which is the report's own a cell is sure only where all say the same. */
function readTimes(format: Format, id: TableId, ruled: Line[], region: Line[], document: Line[], year: number | null): TableReading {
  const times = ownYearTimes(timesOf(format, id, ruled, headerTest(format, id)), document, year)
  const read = (lines: Line[]) => readRuled(format, id, lines, region, year)
  const readings = times.length > 1 ? times.map(read) : []
  const most = Math.max(...readings.map(told))
  // A table that tells less is a piece, or another one in the same words.
  const [first, ...rivals] = readings.filter((reading) => 2 * told(reading) > most)
  if (!first || rivals.length === 0) return read(times.flat())
  const rows = first.rows.map((row, i) => disputedBy(row, rivals.map((rival) => rival.rows[i]!)))
  return rows.every((row, i) => row === first.rows[i]) ? first : { ...first, rows, again: times.flatMap((time, i) => (2 * told(readings[i]!) > most ? [time[0]!.place] : [])) }
}

/** The row with those figures unsure that another reading tells otherwise. */
function disputedBy(row: RowReading, others: RowReading[]): RowReading {
  const isDisputed = (value: Written | null, column: number) => value !== null && others.some((other) => other.values[column]?.raw !== value.raw)
  return row.values.some(isDisputed) ? { ...row, values: row.values.map((value, column) => (value && isDisputed(value, column) ? { ...value, unsure: true } : value)) } : row
}

function readRuled(format: Format, id: TableId, ruled: Line[], region: Line[], year: number | null): TableReading {
  const pieces = ruledCandidates(format, id, ruled, year)
  const candidates = id === 'disclosure' ? pieces : joinDigits(formRowsOf(format, id)[0]!.columns, pieces, sumsOf(format, id))
  const rows = id === 'disputes' ? readWith(format, id, candidates) : readInFormOrder(format, id, candidates)
  const strays = hasUnclaimed(rows, ruled, region)
  const doubt = isMisread(format, id, formRowsOf(format, id), rows, ruled) || isCutUnproven(format, id, rows, ruled)
  return { id, rows: besideSecond(formRowsOf(format, id), figureOverRows(doubt ? rows.map(doubted) : rows), ruled).map((row) => ({ ...row, strays })), grid: ruled.map((line) => line.row!.cells.filter((cell) => !cell.above)) }
}

/** Was the total of a table put together from a drawing cut off, and do the columns not bear out by themselves that each is its own? */
function isCutUnproven({ tables: { requests } }: Format, id: TableId, rows: RowReading[], ruled: Line[]): boolean {
  const isCut = id === 'requests' && rows.some((row) => isCutOff(row.values)) && ruled.some((line) => line.row!.drawn)
  const width = Math.min(...rows.map(({ values }) => [...values, null].indexOf(null)))
  return isCut && !columnsFit(requests.rows, rows.map((row) => row.values.slice(0, width)))
}

/** Whole labels go before the form's order; which rows were exchanged is sure where every label is there once and the columns fit. */
function readInFormOrder(format: Format, id: TableId, pieces: Candidate[]): RowReading[] {
  const form = formRowsOf(format, id).map((each) => each.row)
  const { candidates, moved, whole } = inFormOrder(form, joinPieces(form, pieces))
  const rows = readWith(format, id, candidates)
  if (whole && (id === 'disclosure' || columnsFit(form, rows.map((row) => row.values)))) return rows
  return rows.map((row) => (row.candidate && moved.has(row.candidate) ? doubted(row) : row))
}

/** Reads lines as a grid and as a stream of labels and figures, and keeps the reading that tells more rows; its columns are those its header names. */
function readLines(format: Format, id: TableId, lines: Line[], document: Line[]): TableReading {
  const reading = readAsWritten(format, id, lines, document)
  // The cells of a ruled header stand side by side, and tell no order one after another.
  if (lines.some((line) => line.row !== null)) return { ...reading, rows: mostDisagree(reading.rows) ? reading.rows.map(doubted) : reading.rows }
  const first = Math.min(...reading.rows.flatMap((row) => row.candidate?.values[0]?.line ?? []))
  const header = lines.filter((line) => line.number < first)
  const rowsTold = reading.rows.flatMap(({ candidate }) => (candidate && candidate.values.length > 1 ? [candidate.values] : []))
  const cellByCell = rowsTold.length > 0 && rowsTold.every((values) => new Set(values.map((value) => value.line)).size === values.length)
  const order = columnOrder(format, id, header, reading.grid !== null, cellByCell)
  // In table two the header before the first figure is that of the first block alone.
  const under = id === 'disclosure' ? format.tables.disclosure.blocks[0]!.rows.length : reading.rows.length
  const rows = order ? reading.rows.map((row, i) => (i < under ? inOrder(row, order) : row)) : reading.rows
  const isMoved = !order && reading.grid === null && isInAnotherOrder(format, id, header)
  return { ...reading, rows: isMoved || mostDisagree(rows) ? rows.map(doubted) : rows }
}

/** Puts the values under the columns that the header names; that the header is right is for a person to say. */
const inOrder = (row: RowReading, order: number[]): RowReading => doubted({ ...row, values: row.values.map((_, column) => row.values[order.indexOf(column)]!) })

const doubted = (row: RowReading): RowReading => ({ ...row, confidence: Math.min(row.confidence, disputedConfidence) })

function readAsWritten(format: Format, id: TableId, lines: Line[], document: Line[]): TableReading {
  const plain = (all: Line[]) => all.filter((line) => line.row === null)
  const grid = gridOf(plain(lines), plain(document))
  const stream: TableReading = { id, rows: readWith(format, id, streamOf(format, id, lines)), grid: null }
  if (!grid) return stream
  const { requests, disputes } = format.tables
  const labelsOf = (columns: Column[]) => columns.map((column) => column.label.zh)
  const labels = id === 'requests' ? labelsOf(requests.columns) : id === 'disputes' ? disputes.rows.flatMap(() => labelsOf(disputes.columns)) : []
  const from = id === 'disputes' ? 0 : 1
  const columns = labels.length > 0 ? columnsOf(grid.kind, grid.rows, labels, from) : null
  // A page too narrow for its table cuts off the total, the last column, which stands beside the first in the header.
  const first = grid.rows.findIndex((row) => row.some((cell) => isFigureLike(cell.raw)))
  const header = grid.rows.slice(0, Math.max(0, first))
  const named = columns || id !== 'requests' || saysTotal(header, labels.at(-1)!) ? null : columnsOf(grid.kind, header, labels.slice(0, -1), from, 1)
  const cut = named && !grid.rows.some((row) => row.slice(named.at(-1)! + 1).some((cell) => isFigureLike(cell.raw))) ? named : null
  const ids = cut && requests.columns.slice(0, -1).map((column) => column.id)
  // Table four has no label to know its figures by: they stand below its header.
  const headers = id === 'disputes' ? headerRows(grid.rows, labels) : []
  const below = headers[0] ? grid.rows.slice(grid.rows.indexOf(headers[0]) + 1).filter((row) => !headers.includes(row)) : grid.rows
  const gridded: TableReading = { id, rows: readWith(format, id, gridCandidates(below, columns ?? cut, ids, id === 'disputes' ? [] : formRowsOf(format, id))), grid: grid.rows }
  return told(gridded) >= told(stream) ? gridded : { ...stream, grid: grid.rows }
}

/** Pasted as text alone a merged cell is one however wide, so that the rows are of different lengths: the total is named there, out of line with its figures. */
const saysTotal = (header: GridRow[], total: string): boolean => header.some((row) => row.some((cell) => keyOf(cell.raw) === keyOf(total)))

function streamOf(format: Format, id: TableId, lines: Line[]): Candidate[] {
  const form = formRowsOf(format, id)
  return id === 'disputes' ? streamCandidates(lines, form[0]!.columns.length, sumsOf(format, id)) : streamRows(format, id, form, lines)
}

const told = (reading: TableReading): number => reading.rows.filter((row) => row.how !== 'gap').length

function readWith(format: Format, id: TableId, candidates: Candidate[]): RowReading[] {
  const form = formRowsOf(format, id)
  const blockWidth = format.tables.disputes.columns.length
  // A row under another table's label is none of table four.
  const strange = wordsOf(format).requests.rows
  if (id === 'disputes') return [readDisputesRow(form[0]!.columns, blockWidth, candidates.filter(({ key }) => !strange.some((word) => key.endsWith(word))), sumsOf(format, id))]
  return readRows(form, candidates, sumsOf(format, id))
}

/** What a row of the table must add up to. */
const sumsOf = ({ tables: { disputes } }: Format, id: TableId): Agrees =>
  id === 'disputes' ? everyBlockAdds(disputes.columns.length) : id === 'requests' ? lastIsSum : saysNothing
