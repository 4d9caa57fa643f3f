import type { Cell, CellId, Cells, CellValue } from '../format/index.ts'
import { millionths } from './decimal.ts'

const blank: CellValue = { value: null, raw: '', kind: 'blank' }

/** What stands in a cell; a cell that the record does not hold is blank. */
export const valueIn = ({ cells }: { cells: Cells }, id: CellId): CellValue => cells[id] ?? blank

/** The count in a cell, or null while it is blank, a dash or not a number. */
export function countIn({ cells }: { cells: Cells }, id: CellId): number | null {
  const { value } = valueIn({ cells }, id)
  return typeof value === 'number' ? value : null
}

/** The figure in a cell, a count or an amount, in millionths; null where there is none. */
export function amountIn({ cells }: { cells: Cells }, { id }: Pick<Cell, 'id'>): bigint | null {
  const { value } = valueIn({ cells }, id)
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? BigInt(value) * 1_000_000n : null
  return value === null ? null : millionths(value)
}
