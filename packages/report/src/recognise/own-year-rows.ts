import type { Line } from './lines.ts'
import type { RowCell } from './table-row.ts'
import { isFigureLike } from './values.ts'
import { saysOnlyYear, saysYearInWords, whoseYear } from './whose-year.ts'

/**
 * The ruled rows without those of earlier years, which offices put beside the report's own for comparison: a column says the
 * year of every row of figures. Where it cannot be told which is the report's the figures of all are unsure.
 */
export function ownYearRows(lines: Line[], year: number | null): Line[] {
  const tables = Map.groupBy(lines, (line) => line.row!.table)
  return [...tables.values()].flatMap((rows) => {
    const column = yearColumn(rows)
    return column === null ? rows : withoutEarlier(rows, column, year)
  })
}

/** A bare number is a year where a heading says so, or where the same few come again and again. */
const fewestRepeated = 4
const heading = /^(?:报告|统计)?年[份度]?$/

/** The column with a year in every row that has figures behind it, not the same in all. */
function yearColumn(rows: Line[]): number | null {
  const starts = [...new Set(rows.flatMap((line) => line.row!.cells.filter((cell) => saysOnlyYear(cell.raw)).map((cell) => cell.column)))]
  const found = starts.filter((column) => {
    const dated = rows.filter((line) => line.row!.cells.some((cell) => cell.column > column && isCounted(cell)))
    const years = dated.map((line) => yearIn(line, column)?.raw)
    const different = new Set(years).size
    const isRepeated = years.length >= fewestRepeated && years.length >= 2 * different
    return different > 1 && years.every((said) => said !== undefined && (saysYearInWords(said) || isRepeated || isHeaded(rows, column)))
  })
  return found[0] ?? null
}

const isHeaded = (rows: Line[], column: number): boolean => rows.some((line) => line.row!.cells.some((cell) => cell.column === column && heading.test(cell.key)))

const isCounted = (cell: RowCell): boolean => !cell.above && isFigureLike(cell.raw) && !saysOnlyYear(cell.raw)

const yearIn = (line: Line, column: number): RowCell | undefined => line.row!.cells.find((cell) => cell.column === column && saysOnlyYear(cell.raw))

function withoutEarlier(rows: Line[], column: number, year: number | null): Line[] {
  const written = [...new Set(rows.flatMap((line) => yearIn(line, column)?.raw ?? []))]
  const whose = whoseYear(written, year)
  const isTold = whose.includes('own') && !whose.includes(null)
  const isEarlier = (line: Line) => isTold && whose[written.indexOf(yearIn(line, column)?.raw ?? '')] === 'earlier'
  // A label over both years begins in the row that is left out.
  const orphaned = new Set(rows.filter(isEarlier).flatMap((line) => line.row!.cells.filter((cell) => !cell.above).map((cell) => cell.place)))
  return rows.filter((line) => !isEarlier(line)).map((line) => {
    const said = yearIn(line, column)
    if (!said) return line
    const cells = line.row!.cells.map((cell) => ({ ...cell, ...(cell === said ? { raw: '', key: '' } : {}), ...(isTold ? {} : { unsure: true }), above: cell.above && !orphaned.delete(cell.place) }))
    return { ...line, row: { ...line.row!, cells } }
  })
}
