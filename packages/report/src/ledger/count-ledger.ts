import type { CellId, Format } from '../format/index.ts'
import type { LedgerRow } from './read-rows.ts'
import { applicantKinds } from './applicant-words.ts'
import { isPending } from './result-words.ts'

/** Why a request could not be counted. */
export type Obstacle =
  | 'NO_RECEIVED' | 'BAD_RECEIVED' | 'BAD_CLOSED' | 'CLOSED_FIRST'
  | 'NO_APPLICANT' | 'APPLICANT' | 'NO_RESULT' | 'RESULT' | 'NO_CLOSED' | 'PENDING_CLOSED'

export interface Counted {
  /** Every cell of table three, zeros included. */
  cells: Record<CellId, number>
  /** The spreadsheet's rows that each cell counts, ascending; no entry where there is none. */
  rows: Record<CellId, number[]>
  /** How many requests are in the table. */
  counted: number
  /** Closed before the year, or received after it: they belong to other reports. */
  before: number
  after: number
  obstacles: { at: number; why: Obstacle }[]
}

/** What the ledger's words mean, by word. */
export interface Meanings {
  applicants: ReadonlyMap<string, string>
  results: ReadonlyMap<string, string>
}

/**
 * Counts a ledger into table three of a year's report, each request by the days in Asia/Shanghai: received in the year,
 * 新收; received before and not closed before, 上年结转; closed in the year, its result; not closed by the end, 结转下年度.
 * Whatever lacks one of these is counted nowhere and told, so that what is counted always balances (表三勾稽关系), with sums
 * in row （七）and in column 总计.
 */
export function countLedger(rows: readonly LedgerRow[], year: number, format: Format, meanings: Meanings): Counted {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const counted: Counted = { cells: {}, rows: {}, counted: 0, before: 0, after: 0, obstacles: [] }
  for (const { id } of format.cells.filter(({ table }) => table === 'requests')) counted.cells[id] = 0
  const count = (row: string, column: string, at: number) => {
    for (const id of [`requests.${row}.${column}`, `requests.${row}.total`]) {
      counted.cells[id] = (counted.cells[id] ?? 0) + 1
      const list = (counted.rows[id] ??= [])
      list.push(at)
    }
  }
  for (const row of rows) {
    const why = dayObstacle(row)
    const { at, received, closed } = row
    if (why === null && closed && closed < first) counted.before++
    else if (why === null && received! > last) counted.after++
    else {
      const isClosed = closed !== null && closed !== undefined && closed <= last
      const obstacle = why ?? wordObstacle(row, isClosed, meanings)
      if (obstacle !== null) {
        counted.obstacles.push({ at, why: obstacle })
        continue
      }
      const column = meanings.applicants.get(row.applicant)!
      counted.counted++
      count(received! >= first ? 'receivedNew' : 'carriedIn', column, at)
      if (isClosed) {
        count(meanings.results.get(row.result)!, column, at)
        count('totalProcessed', column, at)
      } else count('carriedOut', column, at)
    }
  }
  return counted
}

function dayObstacle({ received, closed }: LedgerRow): Obstacle | null {
  if (received === null) return 'NO_RECEIVED'
  if (received === undefined) return 'BAD_RECEIVED'
  if (closed === undefined) return 'BAD_CLOSED'
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
