import type { Line } from './lines.ts'
import { saysOnlyYear, whoseYear } from './whose-year.ts'

/** A column of a ruled table as its header tells it: the grid columns it takes and the header cells over it, as keys, from the top down. */
export interface Leaf {
  path: string[]
  column: number
  end: number
}

/** Two cells that say the same may be two columns where the words are as short as an outcome's. */
const longestOutcome = 4

/** The columns that some header rows make, from left to right: neighbouring grid columns under the same cells, or under cells that say the same, are one. */
export function leavesOf(rows: Line[]): Leaf[] {
  const width = Math.max(0, ...rows.map((line) => line.row!.columns))
  const leaves: Leaf[] = []
  let before = ''
  for (let column = 0; column < width; column++) {
    const over = [...new Map(rows.flatMap((line) => line.row!.cells.filter((cell) => cell.column <= column && cell.end > column && cell.raw !== '').map((cell) => [cell.place + cell.raw, cell]))).values()]
    const path = over.map((cell) => cell.key).filter((key, i, all) => key !== '' && key !== all[i - 1])
    const last = leaves.at(-1)
    const same = over.map((cell) => cell.place).join(' ') === before || (path.at(-1) ?? '').length > longestOutcome
    if (last && path.length > 0 && last.path.join(' ') === path.join(' ') && same) last.end = column + 1
    else leaves.push({ path, column, end: column + 1 })
    before = over.map((cell) => cell.place).join(' ')
  }
  return leaves
}

/** The columns without those of an earlier year, which offices put beside the report's own for comparison; a year is no part of a column's name. Null where it cannot be told which are the report's. */
export function ownYearLeaves(leaves: Leaf[], year: number | null): { own: Leaf[]; earlier: Leaf[] } | null {
  const said = leaves.map((leaf) => leaf.path.find(saysOnlyYear) ?? '')
  if (said.every((text) => text === '')) return { own: leaves, earlier: [] }
  const whose = whoseYear(said, year)
  if (leaves.some((_, i) => said[i] !== '' && whose[i] === null) || whose.every((each) => each === 'earlier')) return null
  const named = leaves.map((leaf, i) => ({ ...leaf, path: leaf.path.filter((key) => key !== said[i]) }))
  return { own: named.filter((_, i) => whose[i] !== 'earlier'), earlier: named.filter((_, i) => whose[i] === 'earlier') }
}
