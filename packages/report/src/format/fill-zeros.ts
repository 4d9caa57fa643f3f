import type { Cells } from './cells.ts'
import type { Cell, CellId, Format, TableId } from './model.ts'
import { readCell } from './read-cell.ts'

/** The cells whose sum a derived cell is: a row's total sums its columns, （七）总计 the result rows above it. */
export function partsOf(total: Cell, { cells, tables }: Format): Cell[] {
  const among = cells.filter((cell) => cell.table === total.table)
  if (total.column === 'total') return among.filter((cell) => cell.row === total.row && cell.column !== 'total')
  const rows = tables.requests.rows.map((row) => row.id)
  // Rows 一 and 二 are what came in, not results; 四 follows the total.
  const results = new Set(rows.slice(rows.indexOf('carriedIn') + 1, rows.indexOf(total.row)))
  return among.filter((cell) => cell.column === total.column && results.has(cell.row))
}

/**
 * 其余空格填0: what each blank or dashed cell of these tables is to hold: 0, and in a derived cell the sum that the form
 * defines, since a 0 beside other figures would be an error of our making. A sum over a cell that is no number stays out.
 */
export function fillZeros(format: Format, cells: Cells, tables: readonly TableId[]): Map<CellId, string> {
  const filled = new Map<CellId, string>()
  const empty = (cell: Cell) => ['blank', 'dash'].includes(cells[cell.id]?.kind ?? 'blank') && tables.includes(cell.table)
  const number = (cell: Cell) => {
    const value = filled.has(cell.id) ? readCell(cell, filled.get(cell.id)!).value : (cells[cell.id]?.value ?? null)
    return typeof value === 'number' ? value : null
  }
  for (const cell of format.cells) if (!cell.derived && empty(cell)) filled.set(cell.id, '0')
  // A column's （七）总计 first: its row's own total sums them.
  const totals = format.cells.filter((cell) => cell.derived && empty(cell))
  for (const cell of totals.toSorted((a, b) => Number(a.column === 'total') - Number(b.column === 'total'))) {
    const figures = partsOf(cell, format).map(number)
    if (figures.every((figure) => figure !== null)) filled.set(cell.id, String(figures.reduce((sum, figure) => sum + figure, 0)))
  }
  return filled
}
