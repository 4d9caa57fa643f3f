import { Unreadable } from '@nianbao/report'
import type { Table, TableCell } from '@nianbao/report'
import { counted } from './counted.ts'
import { columnName } from './xlsx-range.ts'
import type { Merge } from './xlsx-range.ts'
import type { Sheet } from './xlsx-sheet.ts'

/** A cell as it is seen: what is hidden is gone, rows and columns are counted without it, and a merged cell is one. */
export interface SeenCell {
  text: string
  /** '' where nothing is struck out. */
  struck: string
  top: number
  left: number
  bottom: number
  right: number
  bordered: boolean
  /** Set at the right edge. */
  atRight: boolean
  /** What is seen in it may not be all that it says. */
  doubted: boolean
  /** `C7`, as the sheet itself counts. */
  reference: string
}

/** The cells of a sheet that say something or are framed, row by row, as they are seen. Hidden rows and columns (folded, filtered, helpers) are not part of what somebody hands in. */
export function seenCells(sheet: Sheet): SeenCell[] {
  const hiddenRows = [...sheet.hiddenRows].toSorted((a, b) => a - b)
  const rowsBefore = (row: number) => lowerBound(hiddenRows, row)
  const columnsBefore = (column: number) => sheet.hiddenColumns.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to + 1, column) - from), 0)
  const isHidden = (row: number, column: number) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to)
  const mergeAt = (row: number, column: number) => sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
  const cells: SeenCell[] = []
  const taken = new Set<Merge>()
  for (const [row, { texts, bordered, struck, atRight, doubted }] of [...sheet.rows].toSorted(([a], [b]) => a - b)) {
    for (const column of [...new Set([...texts.keys(), ...bordered])].toSorted((a, b) => a - b)) {
      const merge = mergeAt(row, column)
      // Of a merged cell the upper left one speaks; it is seen as long as a part of it is.
      if (merge && (taken.has(merge) || row !== merge.top || column !== merge.left)) continue
      if (merge) taken.add(merge)
      const { top, left, bottom, right } = merge ?? { top: row, left: column, bottom: row, right: column }
      const seen = { top: top - rowsBefore(top), left: left - columnsBefore(left), bottom: bottom + 1 - rowsBefore(bottom + 1) - 1, right: right + 1 - columnsBefore(right + 1) - 1 }
      if (merge ? seen.bottom < seen.top || seen.right < seen.left : isHidden(row, column)) continue
      cells.push({ ...seen, text: texts.get(column) ?? '', struck: struck.get(column) ?? '', bordered: bordered.has(column), atRight: atRight.has(column), doubted: doubted.has(column), reference: `${columnName(column)}${row + 1}` })
    }
  }
  return cells.toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function lowerBound(sorted: number[], value: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle]! < value) from = middle + 1
    else to = middle
  }
  return from
}

/** Cells of adjoining rows as a table with as few rows and columns as tell them apart; every place that no cell covers is an empty cell. Throws Unreadable{TOO_MANY_CELLS}. */
export function tableFrom(sheet: string, cells: SeenCell[], budget: { area: number }): Table {
  const rows = steps(cells.flatMap(({ top, bottom }) => [top, bottom + 1]))
  const columns = steps(cells.flatMap(({ left, right }) => [left, right + 1]))
  const [height, width] = [rows.size - 1, columns.size - 1]
  budget.area -= height * width
  if (budget.area < 0) throw new Unreadable('TOO_MANY_CELLS')
  const covered = new Set<number>()
  const told = cells.flatMap(({ text, struck, top, left, bottom, right, doubted, reference }): TableCell[] => {
    const [row, column] = [rows.get(top)!, columns.get(left)!]
    const cell = { ...counted(text, struck), ...(doubted && { unsure: true }), row, column, rowSpan: rows.get(bottom + 1)! - row, columnSpan: columns.get(right + 1)! - column, place: `${sheet}!${reference}` }
    if (covered.has(row * width + column)) return []
    for (let r = row; r < row + cell.rowSpan; r++) for (let c = column; c < column + cell.columnSpan; c++) covered.add(r * width + c)
    return [cell]
  })
  const [rowAt, columnAt] = [[...rows.keys()], [...columns.keys()]]
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      if (!covered.has(row * width + column)) told.push({ text: '', row, column, rowSpan: 1, columnSpan: 1, place: `${sheet}!${columnName(columnAt[column]!)}${rowAt[row]! + 1}` })
  return { type: 'table', place: sheet, rows: height, columns: width, cells: told.toSorted((a, b) => a.row - b.row || a.column - b.column) }
}

/** The places where something begins or ends, in order, with their index. */
const steps = (places: number[]): Map<number, number> => new Map([...new Set(places)].toSorted((a, b) => a - b).map((place, index) => [place, index]))
