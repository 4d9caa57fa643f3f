import type { Format, TableId } from '../format/model.ts'
import { columnsOf, gridCandidates, streamCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { columnOrder } from './column-order.ts'
import { readDisputesRow } from './disputes-row.ts'
import { gridOf } from './grid.ts'
import type { GridRow } from './grid.ts'
import type { Line } from './lines.ts'
import { disputedConfidence, readRows } from './read-table.ts'
import type { FormRow, RowReading } from './read-table.ts'
import { everyBlockAdds, lastIsSum, saysNothing } from './sums.ts'

/** One table as read: a reading per row of the form, and the grid it came from, if it was one. */
export interface TableReading {
  id: TableId
  rows: RowReading[]
  grid: GridRow[] | null
}

/** The rows of a table in the form's order with their numbers of columns; table four is one row of all its cells. */
export function formRowsOf(format: Format, id: TableId): FormRow[] {
  const { disclosure, requests, disputes } = format.tables
  if (id === 'disclosure') return disclosure.blocks.flatMap((block) => block.rows.map((row) => ({ row, width: block.columns.length })))
  if (id === 'requests') return requests.rows.map((row) => ({ row, width: requests.columns.length }))
  return [{ row: disputes.rows[0]!, width: disputes.rows.length * disputes.columns.length }]
}

/** Reads a table twice, as a grid and as a stream of labels and figures, and keeps the reading that tells more rows; its columns are those its header names. */
export function readTable(format: Format, id: TableId, lines: Line[], document: Line[]): TableReading {
  const reading = readAsWritten(format, id, lines, document)
  const first = Math.min(...reading.rows.flatMap((row) => row.candidate?.values[0]?.line ?? []))
  const order = columnOrder(format, id, lines.filter((line) => line.number < first), reading.grid !== null)
  // In table two the header before the first figure is that of the first block alone.
  const under = id === 'disclosure' ? format.tables.disclosure.blocks[0]!.rows.length : reading.rows.length
  const rows = order ? reading.rows.map((row, i) => (i < under ? inOrder(row, order) : row)) : reading.rows
  return { ...reading, rows: mostDisagree(rows) ? rows.map(doubted) : rows }
}

/** Puts the values under the columns that the header names; that the header is right is for a person to say. */
const inOrder = (row: RowReading, order: number[]): RowReading => doubted({ ...row, values: row.values.map((_, column) => row.values[order.indexOf(column)]!) })

const doubted = (row: RowReading): RowReading => ({ ...row, confidence: Math.min(row.confidence, disputedConfidence) })

/** Where most rows do not add up their columns must be other ones. */
function mostDisagree(rows: RowReading[]): boolean {
  const spoken = rows.filter((row) => row.agrees !== null && row.values.some((value) => value !== null && value.raw !== '' && value.raw !== '0'))
  return spoken.length > 1 && 2 * spoken.filter((row) => row.agrees === false).length > spoken.length
}

function readAsWritten(format: Format, id: TableId, lines: Line[], document: Line[]): TableReading {
  const grid = gridOf(lines, document)
  const stream: TableReading = { id, rows: readWith(format, id, streamCandidates(lines)), grid: null }
  if (!grid) return stream
  const labels = id === 'requests' ? format.tables.requests.columns.map((column) => column.label.zh) : []
  const columns = labels.length > 0 ? columnsOf(grid.kind, grid.rows, labels) : null
  const gridded: TableReading = { id, rows: readWith(format, id, gridCandidates(grid.rows, columns)), grid: grid.rows }
  return told(gridded) >= told(stream) ? gridded : { ...stream, grid: grid.rows }
}

const told = (reading: TableReading): number => reading.rows.filter((row) => row.how !== 'gap').length

function readWith(format: Format, id: TableId, candidates: Candidate[]): RowReading[] {
  const form = formRowsOf(format, id)
  const blockWidth = format.tables.disputes.columns.length
  if (id === 'disputes') return [readDisputesRow(form[0]!.width, blockWidth, candidates, everyBlockAdds(blockWidth))]
  return readRows(form, candidates, id === 'requests' ? lastIsSum : saysNothing)
}
