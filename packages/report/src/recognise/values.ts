import { hasHan, readable } from './normalise.ts'

/** One figure as written, with the number of the line it stands on and its place; `raw` is '' for a cell that is there and empty. */
export interface Written {
  raw: string
  /** A line ended between its digits: only a sum tells that they are one figure. */
  broken?: boolean
  /** It may be another row's or another column's. */
  unsure?: boolean
  line: number
  place: string
}

const unit = '(?:件|条|个|人|项|次|元|万元)'
const figure = new RegExp(`^[+\\-−增减]?\\d(?:[\\d,.]*\\d)?\\s*${unit}?$`)
const onlyUnit = new RegExp(`^${unit}$`)
const dashes = /^[-‐‑‒–—―─−﹣/\\]+$/
const nothing = /^[无零〇○]$/
const slip = /^(?=.*[\dOolI])[\w.,+*]{0,11}[\w*]$/

/** Could this token be what somebody wrote into a figure's cell? Slips such as "12o" are; labels are not, nor the number of one ("3."). */
export function isFigureLike(token: string): boolean {
  const text = readable(token).trim()
  return figure.test(text) || dashes.test(text) || nothing.test(text) || (!hasHan(text) && slip.test(text))
}

/** A unit alone, parted from its figure. */
export const isUnit = (token: string): boolean => onlyUnit.test(token)

/** A figure or an empty cell: what may stand where a value is expected. */
export const isValueCell = (cell: string): boolean => cell.trim() === '' || isFigureLike(cell)
