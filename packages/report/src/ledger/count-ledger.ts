import type { CellId, Format } from '../format/index.ts'
import { applicantKinds } from './applicant-words.ts'
import type { Day } from './day.ts'
import type { Doubt, LedgerRow } from './read-rows.ts'
import { repeatsIn } from './repeats.ts'
import { isPending } from './result-words.ts'

/** Why a request could not be counted. */
export type Obstacle =
  | 'NO_RECEIVED' | 'BAD_RECEIVED' | 'FUTURE_RECEIVED' | 'BAD_CLOSED' | 'FUTURE_CLOSED' | 'CLOSED_FIRST'
  | 'NO_APPLICANT' | 'APPLICANT' | 'NO_RESULT' | 'RESULT' | 'NO_CLOSED' | 'PENDING_CLOSED' | Doubt

/** Why a request is in no cell, and rightly: closed before the year or received after it; or because the person said so. */
export type Left = 'before' | 'after' | 'decided'

export interface Counted {
  /** Every cell of table three, zeros included. */
  cells: Record<CellId, number>
  /** The requests that each cell counts, as they stand; no entry where there is none. */
  rows: Record<CellId, LedgerRow[]>
  /** How many requests are in the table. */
  counted: number
  left: Record<Left, LedgerRow[]>
  obstacles: { row: LedgerRow; why: Obstacle }[]
  /** What there was to decide about rows, decided or not, the rows of each. */
  doubts: Map<Doubt, LedgerRow[]>
}

/** What the person says to a doubt: each row counts, or none that could be somebody else's. */
export type Answer = 'count' | 'leave'

/** What the ledger's words mean, by word, and what was said to each doubt. */
export interface Meanings {
  applicants: ReadonlyMap<string, string>
  results: ReadonlyMap<string, string>
  doubts: ReadonlyMap<Doubt, Answer>
}

/** Days between the request and its reply, or the end of the year: more are rather a slip of the pen than a long case (《条例》第三十三条: 20 working days, and 20 more). */
const longest = 365

/**
 * Counts a ledger into table three of a year's report, each request by the days in Asia/Shanghai: received in the year,
 * 新收; received before and not closed before, 上年结转; closed in the year, its result; not closed by the end, 结转下年度.
 * Whatever lacks one of these, could be none or lies after `today` is counted nowhere and told, so that what is counted
 * always balances (表三勾稽关系), with sums in row （七）and in column 总计.
 */
export function countLedger(rows: readonly LedgerRow[], { year, today }: { year: number; today: Day }, format: Format, meanings: Meanings): Counted {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const counted: Counted = { cells: {}, rows: {}, counted: 0, left: { before: [], after: [], decided: [] }, obstacles: [], doubts: new Map() }
  for (const { id } of format.cells.filter(({ table }) => table === 'requests')) counted.cells[id] = 0
  const count = (line: string, column: string, row: LedgerRow) => {
    for (const id of [`requests.${line}.${column}`, `requests.${line}.total`]) {
      counted.cells[id] = (counted.cells[id] ?? 0) + 1
      const list = (counted.rows[id] ??= [])
      list.push(row)
    }
  }
  const repeats = repeatsIn(rows)
  /** Null where nobody doubts it, or whoever was asked said that it counts. */
  const doubted = (row: LedgerRow): Doubt | 'leave' | null => {
    const again = repeats.get(row) ?? []
    const doubts = [...row.doubts, ...again.map(({ doubt }) => doubt), ...(daysBetween(row.received!, row.closed ?? (today < last ? today : last)) > longest ? ['LONG' as const] : [])]
    for (const doubt of doubts) listed(counted.doubts, doubt).push(row)
    const isKept = (doubt: Doubt) => again.some((one) => one.doubt === doubt && one.isFirst)
    if (doubts.some((doubt) => meanings.doubts.get(doubt) === 'leave' && !isKept(doubt))) return 'leave'
    return doubts.find((doubt) => !meanings.doubts.has(doubt)) ?? null
  }
  for (const row of rows) {
    const why = dayObstacle(row, today)
    const { received, closed } = row
    if (why !== null) counted.obstacles.push({ row, why })
    else if (closed && closed < first) counted.left.before.push(row)
    else if (received! > last) counted.left.after.push(row)
    else {
      const isClosed = closed !== null && closed !== undefined && closed <= last
      const doubt = doubted(row)
      const obstacle = doubt ?? wordObstacle(row, isClosed, meanings)
      if (obstacle === 'leave') counted.left.decided.push(row)
      else if (obstacle !== null) counted.obstacles.push({ row, why: obstacle })
      else {
        const column = meanings.applicants.get(row.applicant)!
        counted.counted++
        count(received! >= first ? 'receivedNew' : 'carriedIn', column, row)
        if (isClosed) {
          count(meanings.results.get(row.result)!, column, row)
          count('totalProcessed', column, row)
        } else count('carriedOut', column, row)
      }
    }
  }
  return counted
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function dayObstacle({ received, closed }: LedgerRow, today: Day): Obstacle | null {
  if (received === null) return 'NO_RECEIVED'
  if (received === undefined) return 'BAD_RECEIVED'
  if (received > today) return 'FUTURE_RECEIVED'
  if (closed === undefined) return 'BAD_CLOSED'
  if (closed !== null && closed > today) return 'FUTURE_CLOSED'
  return closed !== null && closed < received ? 'CLOSED_FIRST' : null
}

function wordObstacle({ applicant, result, closed }: LedgerRow, isClosed: boolean, { applicants, results }: Meanings): Obstacle | null {
  if (applicant === '') return 'NO_APPLICANT'
  if (!applicantKinds.some((kind) => kind === applicants.get(applicant))) return 'APPLICANT'
  if (closed === null) return result === '' || isPending(result) ? null : 'NO_CLOSED'
  // After the year's end it was open at that end, whatever came of it.
  if (!isClosed) return null
  if (result === '') return 'NO_RESULT'
  if (isPending(result)) return 'PENDING_CLOSED'
  return results.has(result) ? null : 'RESULT'
}
