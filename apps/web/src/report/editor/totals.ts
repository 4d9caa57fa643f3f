import { type CellId, type Format, readCell } from '@nianbao/report'

/** A total of the form and the cells that it sums; a cell with two ways to be reached (the corner) sums along its line. */
export interface Total {
  cell: CellId
  of: CellId[]
}

/** Every derived cell of the form with its summands, in an order in which summands come before their totals. */
export function totalsOf(format: Format): Total[] {
  const { requests, disputes } = format.tables
  const totals: Total[] = []
  const parts = (columns: typeof requests.columns) => columns.filter((column) => !column.derived)
  const sum = requests.rows.find((row) => row.derived)
  const summands = requests.rows.filter((row) => !row.derived && row.path.length > 1 && row.path[0]!.zh === sum?.path[0]!.zh)
  if (sum) for (const column of parts(requests.columns)) totals.push({ cell: `requests.${sum.id}.${column.id}`, of: summands.map((row) => `requests.${row.id}.${column.id}`) })
  for (const [table, { rows, columns }] of [['requests', requests], ['disputes', disputes]] as const) {
    const total = columns.find((column) => column.derived)
    if (total) for (const row of rows) totals.push({ cell: `${table}.${row.id}.${total.id}`, of: parts(columns).map((column) => `${table}.${row.id}.${column.id}`) })
  }
  return totals
}

/** What a total must be: blanks count as nothing; null when all are blank or one is no number. */
export function sumOf(total: Total, read: (cell: CellId) => string): number | null {
  let sum: number | null = null
  for (const cell of total.of) {
    const { value, kind } = readCell({ type: 'count' }, read(cell))
    if (kind === 'text') return null
    if (typeof value === 'number') sum = (sum ?? 0) + value
  }
  return sum
}

/**
 * The changes plus every total that follows from them. A total follows while it is blank or agreed with its
 * summands before; one that disagreed is the organ's own writing and stays until somebody mends it.
 */
export function withTotals(totals: Total[], before: Record<CellId, string>, changes: Record<CellId, string>): Record<CellId, string> {
  const after: Record<CellId, string> = { ...before, ...changes }
  const followed: Record<CellId, string> = { ...changes }
  for (const total of totals) {
    if (total.cell in changes || !total.of.some((cell) => cell in followed)) continue
    const was = before[total.cell] ?? ''
    const then = sumOf(total, (cell) => before[cell] ?? '')
    if (was !== '' && was !== String(then)) continue
    const now = sumOf(total, (cell) => after[cell] ?? '')
    const text = now === null ? was : String(now)
    if (text !== was) after[total.cell] = followed[total.cell] = text
  }
  return followed
}

/** Is the total what its summands make, so that it follows them and is nobody's own writing? */
export function isFollowing(totals: Total[], cells: Record<CellId, string>, cell: CellId): boolean {
  const total = totals.find((one) => one.cell === cell)
  return total !== undefined && cells[cell] === String(sumOf(total, (id) => cells[id] ?? ''))
}

/** The cells with every total that is still to be saved summed anew from what stands there now. */
export function summedAnew(totals: Total[], cells: Record<CellId, string>, saved: Record<CellId, string>): Record<CellId, string> {
  const after = { ...cells }
  for (const total of totals) {
    if (after[total.cell] === saved[total.cell]) continue
    const sum = sumOf(total, (id) => after[id] ?? '')
    if (sum !== null) after[total.cell] = String(sum)
  }
  return after
}
