import { Unreadable } from '@nianbao/report'
import type { Block, Table, TableCell } from '@nianbao/report'
import type { Ground } from './colour.ts'
import { counted } from './counted.ts'

/** A table of a word-processor file as it is written: rows of cells with what stands in them. */
export interface WrittenTable {
  number: number
  /** The ground of the whole table, and that of its style, which may be of some of its rows alone. */
  ground: Ground
  style: Ground
  rows: WrittenRow[]
}

export interface WrittenRow {
  /** Columns left free before the first cell and after the last. */
  before: number
  after: number
  /** Deleted or hidden. */
  gone: boolean
  cells: WrittenCell[]
}

export interface WrittenCell {
  span: number
  /** `continue`: part of the cell above. */
  down: 'restart' | 'continue' | null
  /** Part of the cell before (as old files write it). */
  joined: boolean
  gone: boolean
  ground: Ground
  /** White text in it: left out on white, kept where nobody can tell whether it is seen. */
  white: 'left out' | 'doubtful' | null
  blocks: Block[]
}

/** What is left of the bounds that all tables of a document share. */
export interface TableBudget {
  area: number
}

/** Longer than any label of the form, in characters; a cell that says more is a text in a frame. */
const longestLabel = 200

/**
 * The table as blocks: real grids, and between them, as blocks in order, the rows that only lay out a page (a text in a frame,
 * a table inside a cell). A table that has one cell a row is such a frame as a whole. Throws Unreadable{TOO_MANY_CELLS}.
 */
export function tableBlocks(table: WrittenTable, budget: TableBudget): Block[] {
  const placed = placedCells(table, budget)
  const frame = placed.every((row) => row.cells.length <= 1)
  const blocks: Block[] = []
  let run: PlacedRow[] = []
  const close = () => {
    if (run.length > 0) blocks.push(gridFrom(table.number, run))
    run = []
  }
  for (const row of placed) {
    if (!frame && !row.cells.some(({ cell }) => isLayout(cell))) run.push(row)
    else {
      close()
      for (const { cell } of row.cells) blocks.push(...cell.blocks)
    }
  }
  close()
  return blocks
}

interface Placed {
  cell: WrittenCell
  column: number
  span: number
  /** Index of the row in the table as written. */
  from: number
  /** The last row it reaches down to. */
  to: number
}

interface PlacedRow {
  index: number
  width: number
  cells: Placed[]
}

function placedCells({ rows }: WrittenTable, budget: TableBudget): PlacedRow[] {
  let above = new Map<number, Placed>()
  let widest = 0
  return rows.filter(({ gone }) => !gone).map((row, index, all) => {
    let column = row.before
    const cells: Placed[] = []
    const here = new Map<number, Placed>()
    let last: Placed | null = null
    for (const cell of row.cells.filter(({ gone }) => !gone)) {
      const over: Placed | undefined = cell.down === 'continue' ? above.get(column) : undefined
      if (cell.joined && last) last.span += cell.span
      else {
        const placed: Placed = over ?? { cell, column, span: cell.span, from: index, to: index }
        placed.to = index
        if (!over) cells.push(placed)
        here.set(column, placed)
        last = placed
      }
      column += cell.span
    }
    above = here
    widest = Math.max(widest, column + row.after)
    if (widest * all.length > budget.area) throw new Unreadable('TOO_MANY_CELLS')
    if (index === all.length - 1) budget.area -= widest * all.length
    return { index: rows.indexOf(row), width: column + row.after, cells }
  })
}

const isLayout = ({ blocks }: WrittenCell): boolean => blocks.some(({ type }) => type === 'table') || textOf(blocks).length > longestLabel

const textOf = (blocks: Block[]): string => blocks.flatMap((block) => (block.type === 'table' ? '' : block.struck === undefined ? block.text : [])).join('\n')
const struckIn = (blocks: Block[]): string => blocks.flatMap((block) => (block.type === 'paragraph' ? (block.struck ?? []) : [])).join('\n')

/** A cell with nothing but white text in it is as good as struck out: offices hide a nought so, or a figure of last year. */
const isDoubtful = ({ white, blocks }: WrittenCell): boolean => white === 'doubtful' || (white === 'left out' && textOf(blocks).trim() === '')

function gridFrom(number: number, run: PlacedRow[]): Table {
  const place = `tbl${number}`
  const cells = run.flatMap(({ index, cells }, row) => cells.map(({ cell, column, span, from, to }): TableCell => ({
    ...counted(textOf(cell.blocks).trim(), struckIn(cell.blocks)), ...(isDoubtful(cell) && { unsure: true }), row, column, rowSpan: Math.min(run.length - row, to - from + 1), columnSpan: span, place: `${place}!R${index + 1}C${column + 1}`,
  })))
  return { type: 'table', place, rows: run.length, columns: Math.max(1, ...run.map(({ width }) => width)), cells }
}
