/** Places of a sheet from its upper left to its lower right one; rows and columns from 0. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** More than any form has; each is looked up for each cell. */
export const mostMerges = 4_000

/** `C7:D9`, or `C7` alone; null where it names no places. */
export function rangeOf(reference: string): Merge | null {
  const [from, to = from] = reference.split(':')
  const [left, right] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((corner) => Number(/\d+$/.exec(corner ?? '')?.[0] ?? Number.NaN) - 1)
  if (left === null || right === null || Number.isNaN(top) || Number.isNaN(bottom) || right < left || bottom! < top!) return null
  return { top: top!, left, bottom: bottom!, right }
}

/** A1 → 0, AA1 → 26; null where it names no column. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]
  return letters === undefined ? null : [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
