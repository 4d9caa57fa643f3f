import type { Sheet } from './sheet.ts'

/** So many cells are filled and no more; no ledger that people keep has as many. */
const mostCarried = 2_000_000

/** For each row below one, from 0, what cells drawn together over several rows carry down to it: the text by column. */
export function carriedDown({ rows, merges = [] }: Sheet, below: number): Map<number, Map<number, string>> {
  const carried = new Map<number, Map<number, string>>()
  let left = mostCarried
  for (const { top, left: column, bottom } of merges) {
    const text = (rows[top]?.[column] ?? '').trim()
    if (top <= below || text === '') continue
    for (let row = top + 1; row <= bottom && row < rows.length && left > 0; row++, left--) {
      const cells = carried.get(row) ?? new Map<number, string>()
      if (cells.size === 0) carried.set(row, cells)
      cells.set(column, text)
    }
  }
  return carried
}
