import type { Doubt, LedgerRow } from './read-rows.ts'
import { bare } from './sheet.ts'

/** A row of several that could be one request; the first of them is kept by whoever says that they are one. */
export interface Repeat {
  doubt: Extract<Doubt, 'SAME_ROW' | 'SAME_NUMBER'>
  isFirst: boolean
}

/** Numbers that begin again with each sheet and each year. */
const isRunning = (number: string) => /^\d{1,4}$/u.test(number)

/** The request that a 登记编号 names; null where it names none. */
function named({ sheet, number, received }: LedgerRow): string | null {
  const text = bare(number)
  if (!/\d/u.test(text)) return null
  return isRunning(text) ? `${text} ${sheet} ${received?.slice(0, 4) ?? ''}` : text
}

/** Finds rows that are the same throughout, and rows of the same 登记编号; what belongs to the row above for another reason is left out. */
export function repeatsIn(rows: readonly LedgerRow[]): Map<LedgerRow, Repeat[]> {
  const repeats = new Map<LedgerRow, Repeat[]>()
  const mark = (doubt: Repeat['doubt'], among: readonly LedgerRow[], keyOf: (row: LedgerRow) => string | null) => {
    for (const [key, group] of Map.groupBy(among, keyOf)) {
      if (key !== null && group.length > 1) for (const row of group) repeats.set(row, [...(repeats.get(row) ?? []), { doubt, isFirst: row === group[0] }])
    }
  }
  const own = rows.filter(({ doubts }) => !doubts.includes('MERGED'))
  mark('SAME_ROW', own, ({ whole }) => whole)
  mark('SAME_NUMBER', own.filter((row) => repeats.get(row)?.[0]?.isFirst !== false), named)
  return repeats
}
