import type { StatedReport } from './stated.ts'

/** A document of whatever format as recognition sees it: paragraphs and tables in reading order, each with its place. Plain data, so that it crosses process borders. */
export interface Document {
  /** whole: each paragraph is a paragraph · lines: each is one line as somebody set it, empty ones included, and pieces may belong together. */
  paragraphs: 'whole' | 'lines'
  blocks: Block[]
  /** What the file calls itself beside its text: a web page its article, and often its site. */
  name?: string
  /** Every paragraph is the report's own: what stands around the text of a page is told apart by the file, as in those that this house writes. */
  apart?: true
  /** Pages, heads of pages or the file itself bear the draft mark of this house. */
  draft?: true
  /** What the file states by itself, cell by cell and paragraph by paragraph; the blocks then only show it. */
  stated?: StatedReport
  /** It states by which hash it was published, and that is not the hash of what it says: somebody has changed it since. */
  altered?: true
}

export type Block = Paragraph | Table

export interface Paragraph {
  type: 'paragraph'
  text: string
  /** All of it leads to other pages. */
  link?: true
  /** Set at the right edge of the page, as what signs a report is. */
  right?: true
  /** Where it stands, as people and programs cite it: `L123`, `P7` (paragraph of a word-processor file or page), `Sheet!C7`, `p2@72,510` (page, points from its upper left corner). */
  place: string
  /** Text that was struck out here and is no part of the document any more. */
  struck?: string
}

/** A table whose cells the document itself tells apart. Each cell is listed once, row by row; what it spans is said by its spans. */
export interface Table {
  type: 'table'
  place: string
  rows: number
  columns: number
  cells: TableCell[]
  /** Put together from what is drawn on a page: a figure may hold what was drawn beside it. */
  drawn?: boolean
}

export interface TableCell {
  /** As written; a line break inside the cell is "\n". */
  text: string
  /** From 0. */
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** `tbl2!R5C4` (both from 1), `Sheet!C7`, `p2@72,510`. */
  place: string
  /** The document does not tell its row or its column beyond doubt, as on a page without rules. */
  unsure?: boolean
  /** Text that was struck out in the cell and is no part of it any more. */
  struck?: string
}

/** The table as a grid: `grid[row][column]`, a cell that spans several places standing in each; null where the document has no cell. */
export function gridOfTable(table: Table): (TableCell | null)[][] {
  const grid = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, (): TableCell | null => null))
  for (const cell of table.cells)
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++)
      for (let column = cell.column; column < Math.min(table.columns, cell.column + cell.columnSpan); column++) grid[row]![column] ??= cell
  return grid
}
