import { hasHan, readable } from './normalise.ts'

/** One figure as written, with the number of the line it stands on and its place; `raw` is '' for a cell that is there and empty. */
export interface Written {
  raw: string
  line: number
  place: string
}

const figure = /^[+\-−增减]?\d(?:[\d,.]*\d)?(?:件|条|个|人|项|次|元|万元)?$/
const dashes = /^[-‐‑‒–—―─−﹣/\\]+$/
const nothing = /^[无零〇○]$/
const slip = /^(?=.*[\dOolI])[\w.,+*]{0,11}[\w*]$/

/** Could this token be what somebody wrote into a figure's cell? Slips such as "12o" are; labels are not, nor the number of one ("3."). */
export function isFigureLike(token: string): boolean {
  const text = readable(token).trim()
  return figure.test(text) || dashes.test(text) || nothing.test(text) || (!hasHan(text) && slip.test(text))
}

/** A figure or an empty cell: what may stand where a value is expected. */
export const isValueCell = (cell: string): boolean => cell.trim() === '' || isFigureLike(cell)
