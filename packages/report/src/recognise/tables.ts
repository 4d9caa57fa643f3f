import type { Format, TableId } from '../format/model.ts'
import { columnsOf, gridCandidates, streamCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { readDisputesRow } from './disputes-row.ts'
import { gridOf } from './grid.ts'
import type { GridRow } from './grid.ts'
import type { Line } from './lines.ts'
import { readRows } from './read-table.ts'
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

/** Reads a table twice, as a grid and as a stream of labels and figures, and keeps the reading that tells more rows. */
export function readTable(format: Format, id: TableId, lines: Line[], document: Line[]): TableReading {
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
  if (id === 'disputes') return [readDisputesRow(form[0]!.width, candidates, everyBlockAdds(format.tables.disputes.columns.length))]
  return readRows(form, candidates, id === 'requests' ? lastIsSum : saysNothing)
}
