import type { CellId, Format, TableId } from '@nianbao/report'

/** A table as it stands on the page: lines of cell ids, top to bottom, left to right; lines may differ in length. */
export type Grid = readonly (readonly CellId[])[]

/** The lines of one table of the form, as the arrow keys and a paste see them. */
export function gridOf(format: Format, table: TableId): Grid {
  const { disclosure, requests, disputes } = format.tables
  if (table === 'disclosure') return disclosure.blocks.flatMap((block) => block.rows.map((row) => block.columns.map((column) => `disclosure.${row.id}.${column.id}`)))
  if (table === 'requests') return requests.rows.map((row) => requests.columns.map((column) => `requests.${row.id}.${column.id}`))
  return [disputes.rows.flatMap((row) => disputes.columns.map((column) => `disputes.${row.id}.${column.id}`))]
}

export interface Place {
  line: number
  column: number
}

/** Where a cell stands in its grid; null when it is not there. */
export function placeOf(grid: Grid, cell: CellId): Place | null {
  for (const [line, cells] of grid.entries()) {
    const column = cells.indexOf(cell)
    if (column >= 0) return { line, column }
  }
  return null
}

/** The cell at that place, or the nearest one of a shorter line; null outside the grid. */
export function cellAt(grid: Grid, { line, column }: Place): CellId | null {
  const cells = grid[line]
  return cells?.[Math.max(0, Math.min(column, cells.length - 1))] ?? null
}

/** All cells in the rectangle between two places, by line. */
export function between(grid: Grid, a: Place, b: Place): CellId[][] {
  const [top, bottom] = [Math.min(a.line, b.line), Math.max(a.line, b.line)]
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)]
  return grid.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1))
}
