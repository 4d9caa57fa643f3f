import type { Columns } from './header-columns.ts'
import { keyOf, hasHan } from './normalise.ts'
import { lastIsSum } from './sums.ts'
import type { RowCell } from './table-row.ts'

/** A figure run together with a label before or behind it; the last digit before "." may be the label's own number. */
const ways = [/^(?<figure>\d[\d,]*)(?<label>\D.*)$/s, /^(?<figure>\d[\d,]*)(?<label>\d[.．、].*)$/s, /^(?<label>.*?)(?<figure>\d[\d,]*)$/s, /^(?<figure>\d[\d,]*)\s+(?<label>\S.*)$/s]

/**
 * The cells with a label and a figure that a reader ran together in one of them parted at the first column; the row's total
 * must say that the figure is one. Null where nothing is run together or no parting adds up.
 */
export function partGlued(cells: RowCell[], { at }: Columns): RowCell[] | null {
  const leaves = [...at.values()].toSorted((a, b) => a.column - b.column)
  const [first] = leaves
  const glued = cells.find((cell) => first && !cell.above && cell.column < first.end && cell.end > first.column && hasHan(cell.raw) && /\d/.test(cell.raw))
  if (!first || !glued) return null
  for (const way of ways) {
    const { figure, label } = way.exec(glued.raw)?.groups ?? {}
    if (!figure || !label || !hasHan(label)) continue
    const parted: RowCell[] = [
      { ...glued, raw: label.trim(), key: keyOf(label), end: Math.max(glued.column, first.column) },
      { ...glued, raw: figure, key: figure, column: first.column, end: first.end },
    ]
    const row = cells.flatMap((cell) => (cell === glued ? parted : [cell]))
    const values = leaves.flatMap((leaf) => row.find((cell) => cell !== parted[0] && cell.column < leaf.end && cell.end > leaf.column) ?? [])
    if (values.length === leaves.length && lastIsSum(values) === true) return row
  }
  return null
}
