import type { Line } from './lines.ts'
import type { RowCell } from './table-row.ts'

/** Two numbers one behind the other may be figures. */
const fewest = 3

/** The cells of columns that only number the rows of a ruled table, from any number on or from one again: statisticians' forms have such a column (行次) beside the labels. */
export function runningNumbers(rows: Line[]): Set<RowCell> {
  const columns = new Map<string, RowCell[]>()
  for (const { row } of rows) {
    for (const cell of row!.cells) {
      if (cell.above || cell.raw === '') continue
      const column = `${row!.table}|${cell.column}`
      columns.set(column, [...(columns.get(column) ?? []), cell])
    }
  }
  return new Set([...columns.values()].filter(isRunning).flat())
}

function isRunning(cells: RowCell[]): boolean {
  const numbers = cells.map(({ raw }) => (/^\d{1,2}$/.test(raw) ? Number(raw) : NaN))
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!)
  return numbers.length >= fewest && steps.includes(1) && numbers.slice(1).every((number, i) => steps[i] === 1 || number === 1)
}
