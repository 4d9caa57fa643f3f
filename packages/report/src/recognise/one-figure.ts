import { readable } from './normalise.ts'
import type { RowReading } from './read-table.ts'
import { beginsWithNought } from './values.ts'
import type { Written } from './values.ts'

/** Table four has three totals in its row, each behind four figures. */
const block = 5

/**
 * Do the sums of a row prove that digits that stood apart in a cell, on two lines or with spaces between, are one figure? Some
 * offices write two into a cell, their own and those of the units below them, and put together these may add up just as well:
 * 1|2 and 3|4 make 4|6, and 12 and 34 make 46. It is proved where the total stands whole, or where what stands apart does not
 * add up by itself; not where another cell of the row begins with a nought.
 */
export function isOneFigure({ values, agrees }: Pick<RowReading, 'values' | 'agrees'>, column: number): boolean {
  if (agrees !== true || values.some((value) => value?.broken && beginsWithNought(digitsOf(value)))) return false
  const width = values.length % block === 0 ? block : values.length
  const from = column - (column % width)
  const parts = values.slice(from, from + width).map((value) => (value ? partsOf(value) : [0, 0]))
  const total = values[from + width - 1]
  return total != null && (!total.broken || [0, 1].some((at) => parts.slice(0, -1).reduce((sum, part) => sum + part[at]!, 0) !== parts.at(-1)![at]))
}

const digitsOf = ({ raw }: Written): string => readable(raw).replace(/\D/g, '')

/** What would stand before the gap and behind it, if these were two figures. */
function partsOf(value: Written): [number, number] {
  const digits = digitsOf(value)
  const before = digits.length - (value.broken ?? digits.length)
  return [Number(digits.slice(0, before)), Number(digits.slice(before))]
}
