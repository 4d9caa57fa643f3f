import type { TableCell } from '@nianbao/report'
import { isCell, isUnread } from './html-kinds.ts'
import { isElement, numberOf } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** One cell of the page with its place in the grid, before anything of it is read. */
export type Placed = Omit<TableCell, 'text' | 'place'> & { element: Element }

export interface Grid {
  rows: number
  columns: number
  cells: Placed[]
}

/** What browsers take at most. */
const widest = 1000

/**
 * Places the cells of a table as browsers do: head, bodies, foot; spans end with their group of rows, `rowspan=0` reaches there.
 * A column in which no cell begins is none. `most` bounds what is placed; beyond it `refuse` is called.
 */
export function gridOf(table: Element, most: { cells: number; area: number }, refuse: () => never): Grid {
  const cells: Placed[] = []
  let rows = 0
  let columns = 0
  for (const group of groupsOf(table)) {
    const free: number[] = []
    const last = rows + group.length
    for (const [i, tr] of group.entries()) {
      const row = rows + i
      let column = 0
      for (const element of tr.childNodes.filter(isElement)) {
        if (!isCell(element) || isUnread(element)) continue
        while ((free[column] ?? 0) > row) column++
        const columnSpan = Math.min(widest, Math.max(1, numberOf(element, 'colspan') ?? 1))
        const down = numberOf(element, 'rowspan') ?? 1
        const rowSpan = Math.min(last - row, down === 0 ? Infinity : down)
        for (let at = column; at < column + columnSpan; at++) free[at] = Math.max(free[at] ?? 0, row + rowSpan)
        cells.push({ element, row, column, rowSpan, columnSpan })
        column += columnSpan
        columns = Math.max(columns, column)
        if (cells.length > most.cells || columns * last > most.area) refuse()
      }
    }
    rows = last
  }
  return withoutIdleColumns({ rows, columns, cells })
}

/** The rows of each group in the order in which they are shown; the loose ones of a table without `tbody` come as one group. */
function groupsOf(table: Element): Element[][] {
  const parts = table.childNodes.filter(isElement).filter((part) => !isUnread(part))
  const named = (name: string) => parts.filter((part) => part.tagName === name)
  return [...named('thead'), ...named('tbody'), ...named('tfoot')].map((group) => group.childNodes.filter(isElement).filter((row) => row.tagName === 'tr' && !isUnread(row)))
}

function withoutIdleColumns({ rows, columns, cells }: Grid): Grid {
  const begins = new Set(cells.map((cell) => cell.column))
  const before = new Int32Array(columns + 1)
  for (let column = 0; column < columns; column++) before[column + 1] = before[column]! + (begins.has(column) ? 1 : 0)
  return {
    rows,
    columns: before[columns]!,
    cells: cells.map((cell) => ({ ...cell, column: before[cell.column]!, columnSpan: before[cell.column + cell.columnSpan]! - before[cell.column]! })),
  }
}
