import { gridOfTable } from '../document/model.ts'
import type { Table, TableCell } from '../document/model.ts'
import { keyOf, trimmed, withIdeographs } from './normalise.ts'
import { withSpeltFigures } from './spelt-figures.ts'
import { isFigureLike, withoutNote } from './values.ts'
import type { Written } from './values.ts'

/** A cell as it stands in one row: the grid columns `column` to `end` (exclusive); `above` where it began in a row above. */
export interface RowCell extends Written {
  key: string
  column: number
  end: number
  above: boolean
}

/** One row of a table that the document itself rules: which table, whether it was put together from a drawing, how wide its grid is, and its cells from left to right. */
export interface TableRow {
  table: number
  drawn: boolean
  columns: number
  cells: RowCell[]
}

/** A line of text, and the row it is, if it is one; `link` where all of it leads to another page. */
export interface Piece {
  text: string
  place: string
  row: TableRow | null
  link?: true
  right?: true
}

const breaks = /\r\n|[\n\r\v\u2028\u2029]/
const longestLabel = 120

/** The rows of a table from the top down. What only lays out a page (one cell over the whole width, or with prose in it) becomes lines of text. */
export function rowsOfTable(table: Table, index: number): Piece[] {
  return gridOfTable(table).flatMap((places, r): Piece[] => {
    // Between the digits of a drawing another column may begin.
    const cells = withSpeltFigures(cellsOf(places, r), table.drawn !== true).map((cell): RowCell => (cell.spelt ? { ...cell, key: keyOf(cell.raw) } : cell))
    const own = cells.filter((cell) => !cell.above && cell.raw !== '')
    const lonely = own.length === 1 && cells.length === 1
    const laysOut = own.some((cell) => isProse(cell.raw)) || (lonely && (table.columns === 1 || breaks.test(own[0]!.raw)))
    if (laysOut) return own.flatMap((cell) => cell.raw.split(breaks).map((text) => ({ text, place: cell.place, row: null })))
    const place = cells.find((cell) => !cell.above)?.place ?? cells[0]?.place ?? table.place
    return [{ text: own.map((cell) => cell.raw.replace(/[\s|]+/g, ' ')).join('\t'), place, row: { table: index, drawn: table.drawn === true, columns: table.columns, cells } }]
  })
}

/** Digits that a narrow cell breaks over lines are put together; no cell is so narrow that one digit fills it, and rather holds two figures. */
function figureOf(raw: string): Pick<RowCell, 'raw' | 'broken' | 'unsure'> {
  const whole = raw.replace(/\s*\n\s*/g, '')
  if (whole === raw || !isFigureLike(whole) || !/\p{Nd}/u.test(whole)) return { raw }
  const behind = /\p{Nd}\s*\n\s*([^\n]*\p{Nd}[^\n]*)$/u.exec(raw)?.[1]?.replace(/\P{Nd}/gu, '').length
  return { raw: whole, ...(behind ? { broken: behind } : {}), ...(/^\p{Nd}\s*\n\s*\p{Nd}/u.test(raw) ? { unsure: true } : {}) }
}

function cellText(written: string): Pick<RowCell, 'raw' | 'broken' | 'unsure' | 'noted' | 'key'> {
  const { raw, noted } = withoutNote(written)
  return { ...figureOf(raw), key: keyOf(raw), ...(noted === undefined ? {} : { noted }) }
}

const isProse = (raw: string): boolean => raw.length > longestLabel && /[。；]/.test(raw)

function cellsOf(places: (TableCell | null)[], row: number): RowCell[] {
  const cells: RowCell[] = []
  let last: TableCell | null = null
  places.forEach((cell, column) => {
    if (cell && cell === last) cells.at(-1)!.end = column + 1
    else if (cell) cells.push({ ...cellText(trimmed(withIdeographs(cell.text))), line: 0, place: cell.place, column, end: column + 1, above: cell.row < row, ...(cell.unsure ? { unsure: true } : {}) })
    last = cell
  })
  return cells
}
