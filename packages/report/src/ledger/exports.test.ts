import { expect, test } from 'vitest'
import { drawLedger, type DrawnLedger } from '../../fixtures/ledgers/draw-ledger.ts'
import { random } from '../../fixtures/random.ts'
import { format2021 } from '../format/index.ts'
import { countSheets, readSheets } from './testing-count.ts'

const seed = Date.now()
const year = 2025
const today = '2026-01-28'

/** The cells of a request but the sums, looked at alone; none where it is another year's. */
function cellsOf({ received, closed, applicant, result }: DrawnLedger['requests'][number]): string[] {
  const yearOf = (day: string) => Number(day.slice(0, 4))
  if ((closed !== null && yearOf(closed) < year) || yearOf(received) > year) return []
  const isClosed = closed !== null && yearOf(closed) === year
  return [`${yearOf(received) === year ? 'receivedNew' : 'carriedIn'}.${applicant}`, ...(isClosed ? [`${result}.${applicant}`, `totalProcessed.${applicant}`] : [`carriedOut.${applicant}`])].sort()
}

test('what provincial systems export is counted row by row as it is true, what nobody could know is asked, and what is no request is none', () => {
  for (let at = seed; at < seed + 60; at++) {
    const { sheet, requests, others } = drawLedger(random(at))
    const { rows, obstacles } = countSheets([sheet], year, format2021, { today })
    const counted = new Map<number, string[]>()
    for (const [id, list] of Object.entries(rows)) if (!id.endsWith('.total')) for (const row of list) counted.set(row.at, [...(counted.get(row.at) ?? []), id.replace('requests.', '')])
    const asked = new Set(obstacles.map(({ row }) => row.at))
    for (const one of requests) {
      const isLong = Date.parse([one.closed ?? `${year}-12-31`, `${year}-12-31`].sort()[0]!) - Date.parse(one.received) > 365 * 86_400_000
      const isLater = one.closed !== null && one.closed > today
      const expected = one.flaw !== null || isLong || isLater ? [] : cellsOf(one)
      expect([`seed ${at}`, one.at, one.flaw, (counted.get(one.at) ?? []).sort()]).toEqual([`seed ${at}`, one.at, one.flaw, expected])
      if (one.flaw === 'TWO_DAYS' || one.flaw === 'NO_YEAR' || (one.flaw !== null && cellsOf(one).length > 0)) expect([`seed ${at}`, one.at, asked.has(one.at)]).toEqual([`seed ${at}`, one.at, true])
    }
    expect([`seed ${at}`, readSheets([sheet]).others.map((row) => row.at)]).toEqual([`seed ${at}`, others])
  }
})
