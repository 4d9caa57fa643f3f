import type { Line } from './lines.ts'
import { hasHan } from './normalise.ts'
import type { RowReading } from './read-table.ts'
import { isPageNumber } from './residue.ts'
import { isFigureLike } from './values.ts'

/**
 * Does a figure stand among a table's rows, or alone between them, that no row of the form has? Then one of its cells is not
 * where it was looked for, and an empty one may be not empty. A subtotal under its own name claims its figures.
 */
export function hasUnclaimed(rows: RowReading[], ruled: Line[], region: Line[]): boolean {
  const claimed = new Set(rows.flatMap((row) => row.candidate?.values ?? []).map((value) => value.place))
  const told = new Set(rows.flatMap((row) => row.candidate?.values ?? []).map((value) => value.line))
  const stray = ruled.some((line) => {
    const own = line.row!.cells.filter((cell) => !cell.above && cell.raw !== '')
    const figures = own.filter((cell) => isFigureLike(cell.raw) && /\d/.test(cell.raw))
    const strange = own.length > figures.length && own.every((cell) => !hasHan(cell.raw) || isFigureLike(cell.raw))
    return !told.has(line.number) && figures.some((cell) => !claimed.has(cell.place)) && (strange || own.length === figures.length || isHeaderLike(own.map((cell) => cell.raw)))
  })
  return stray || region.some((line) => line.row === null && isFiguresAlone(line.text))
}

/** A header cell before figures: a table's header has none. */
const isHeaderLike = (cells: string[]): boolean => /信息内容|数量|件数|金额|自然人|总计|结果/.test(cells.join(''))

function isFiguresAlone(text: string): boolean {
  const tokens = text.split(/\s+/).filter(Boolean)
  return tokens.length > 1 && !isPageNumber(text) && tokens.every((token) => isFigureLike(token)) && tokens.some((token) => /\d/.test(token))
}
