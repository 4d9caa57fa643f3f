import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Format, format2019, format2021 } from '../format/index.ts'
import { balances } from '../rules/t3-bal.ts'
import { rowTotals } from '../rules/t3-col.ts'
import { columnTotals } from '../rules/t3-sum.ts'
import { ledgerTemplate } from './index.ts'
import { countSheets, sheetOf } from './testing-count.ts'
import { type Request, request, written } from './testing-ledger.ts'

const yearOf = (day: string) => Number(day.slice(0, 4))

/** What is the matter with a request of this year, looked at alone and in the plainest way; null: nothing. */
function wrong({ received, closed, flaw }: Request, today: string): string | null {
  if (flaw === 'NO_RECEIVED') return flaw
  if (received > today) return 'FUTURE_RECEIVED'
  if (closed !== null && closed > today) return 'FUTURE_CLOSED'
  return flaw === 'CLOSED_FIRST' ? flaw : null
}

/** The same, cell by cell and in the plainest way: which of the requests belong into this one? */
function naive(requests: readonly Request[], year: number, format: Format, row: string, column: string): string[] {
  const others = new Set(['otherNotCorrected', 'otherFeeUnpaid', 'otherMisc'])
  return requests.flatMap(({ received, closed, applicant, result, sheet, at }) => {
    if (column !== 'total' && column !== applicant) return []
    const came = yearOf(received)
    const went = closed === null ? Infinity : yearOf(closed)
    const inRow = row === 'receivedNew' ? came === year
      : row === 'carriedIn' ? came < year && went >= year
        : row === 'carriedOut' ? came <= year && went > year
          : went === year && (row === 'totalProcessed' || row === result || (row === 'otherTotal' && others.has(result) && format.id === '2019'))
    return inRow ? [`${sheet}!${at}`] : []
  })
}

const places = (rows: readonly { sheet: number; at: number }[]) => rows.map(({ sheet, at }) => `${sheet}!${at}`)

test.each([format2021, format2019])('a ledger of any shape is counted into the form of $id as an independent counter counts it, and every identity of the table holds', (format) => {
  const parts = fc.array(fc.array(request, { maxLength: 25 }), { minLength: 1, maxLength: 3 })
  fc.assert(fc.property(parts, fc.constantFrom(2023, 2024, 2025), fc.constantFrom('2025-06-30', '2026-02-01', '2028-12-31'), fc.nat(), (drawn, year, today, habits) => {
    const { sheets, requests } = written(drawn, habits)
    const { cells, rows, obstacles, counted, left } = countSheets(sheets, year, format, { today })
    const isEarly = (one: Request) => one.closed !== null && yearOf(one.closed) < year
    const isLate = (one: Request) => yearOf(one.received) > year
    const good = requests.filter((one) => wrong(one, today) === null)
    const inYear = good.filter((one) => !isEarly(one) && !isLate(one))
    const isOld = (one: Request) => Date.parse(one.closed ?? [today, `${year}-12-31`].sort()[0]!) - Date.parse(one.received) > 365 * 86_400_000
    // Of requests that were copied, both are asked; so is what took more than a year, and what has no kind of applicant.
    const asked = (one: Request) => (one.isCopied ? 'SAME_ROW' : isOld(one) ? 'LONG' : one.flaw === 'NO_APPLICANT' ? 'NO_APPLICANT' : null)
    expect(places(left.before)).toEqual(places(good.filter(isEarly)))
    expect(places(left.after)).toEqual(places(good.filter((one) => !isEarly(one) && isLate(one))))
    const expected = requests.flatMap((one): [string, string][] => {
      const why = wrong(one, today) ?? (inYear.includes(one) ? asked(one) : null)
      return why === null ? [] : [[`${one.sheet}!${one.at}`, why]]
    })
    expect(obstacles.map(({ row, why }) => [`${row.sheet}!${row.at}`, why])).toEqual(expected)
    const counts = inYear.filter((one) => asked(one) === null)
    expect(counted).toBe(counts.length)
    for (const { id, row, column } of format.cells.filter(({ table }) => table === 'requests')) {
      const those = naive(counts, year, format, row, column)
      expect([id, cells[id], places(rows[id] ?? [])]).toEqual([id, those.length, those])
    }
    const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + cells[id]!, 0)
    for (const { rule, line, left: one, right } of [...balances(format), ...columnTotals(format), ...rowTotals(format)]) expect([rule, line, sum(one)]).toEqual([rule, line, sum(right)])
  }), { numRuns: 250 })
})

const counted = (text: string, year: number, options?: Parameters<typeof countSheets>[3]) => countSheets([sheetOf(text)], year, format2021, options)

it('the template needs nobody to decide anything', () => {
  const { cells, obstacles } = counted(ledgerTemplate.map((row) => row.join(',')).join('\r\n'), 2025)
  expect([obstacles, cells['requests.receivedNew.total'], cells['requests.granted.naturalPerson'], cells['requests.refusedThirdParty.commercialEnterprise'], cells['requests.carriedOut.total']]).toEqual([[], 3, 1, 1, 1])
})

describe('what cannot be counted', () => {
  const head = '收到日期,申请人类型,答复日期,处理结果\n'
  it.each([
    [',自然人,2025-02-01,予以公开', 'NO_RECEIVED'], ['1/2/2025,自然人,2025-02-01,予以公开', 'BAD_RECEIVED'], ['2025-01-05,自然人,未答复,', 'BAD_CLOSED'], ['2025-02-05,自然人,2025-02-01,予以公开', 'CLOSED_FIRST'],
    ['2025-01-05,,2025-02-01,予以公开', 'NO_APPLICANT'], ['2025-01-05,法人,2025-02-01,予以公开', 'APPLICANT'], ['2025-01-05,自然人,2025-02-01,', 'NO_RESULT'], ['2025-01-05,自然人,2025-02-01,不予公开', 'RESULT'],
    ['2025-01-05,自然人,,予以公开', 'NO_CLOSED'], ['2025-01-05,自然人,2025-02-01,办理中', 'PENDING_CLOSED'], ['2052-03-06,自然人,2052-03-20,予以公开', 'FUTURE_RECEIVED'], ['2025-05-06,自然人,2205-05-20,予以公开', 'FUTURE_CLOSED'],
    ['2015-07-01,自然人,2025-07-09,予以公开', 'LONG'], ['2023-07-01,自然人,,', 'LONG'], ['2024-01-06,自然人,2025-01-20,予以公开', 'LONG'], [',,,,2025-019', 'NO_RECEIVED'], ['"2025-01-07,自然人,2025-02-01,予以公开', 'BAD_RECEIVED'], ['2025-01-07,自然人,2025-02-01,"予以公开', 'TORN'],
  ])('%s is told and counted nowhere', (line, why) => {
    const { cells, obstacles } = counted(`${head}2025-01-05,自然人,2025-02-01,予以公开\n${line}`, 2025, { today: '2026-01-28' })
    expect(obstacles.map(({ row, why: what }) => [row.at, what])).toEqual([[3, why]])
    expect(cells['requests.receivedNew.total']).toBe(1)
  })

  it('is counted once the person has decided what its words mean', () => {
    const { cells, obstacles } = counted(`${head}2025-01-05,法人,2025-02-01,不予公开\n`, 2025, { said: { applicants: [['法人', 'otherOrg']], results: [['不予公开', 'refusedProcessInfo']] } })
    expect([obstacles, cells['requests.refusedProcessInfo.otherOrg'], cells['requests.totalProcessed.total']]).toEqual([[], 1, 1])
  })

  it('does not hold up what belongs to another year: closed before it, or received after it; each is named', () => {
    const { counted: count, left, obstacles } = counted(`${head}2024-01-05,法人,2024-02-01,不予公开\n2026-01-05,,,`, 2025)
    expect([count, left.before.map(({ at }) => at), left.after.map(({ at }) => at), obstacles]).toEqual([0, [2], [3], []])
  })
})

describe('requests that could be one', () => {
  const head = '登记编号,申请人姓名,收到日期,申请人类型,答复日期,处理结果\n'
  const line = (number: string, name: string, day = '2025-01-06') => `${number},${name},${day},自然人,2025-02-20,予以公开\n`
  const told = (text: string, said = {}) => {
    const { counted: count, obstacles, left } = counted(head + text, 2025, { said })
    return { count, asked: obstacles.map(({ row, why }) => `${row.at} ${why}`), left: left.decided.map(({ at }) => at) }
  }

  it('are asked where the number or all of the row is the same, and counted as the person says', () => {
    const same = line('2025-001', '赵') + line('2025-001', '赵') + line('2025-002', '赵')
    expect(told(same)).toEqual({ count: 1, asked: ['2 SAME_ROW', '3 SAME_ROW'], left: [] })
    expect(told(same, { doubts: [['SAME_ROW', 'leave']] })).toEqual({ count: 2, asked: [], left: [3] })
    expect(told(same, { doubts: [['SAME_ROW', 'count']] })).toEqual({ count: 3, asked: [], left: [] })
    const number = line('2025-001', '赵') + line('2025-001', '钱', '2025-02-01')
    expect(told(number)).toEqual({ count: 0, asked: ['2 SAME_NUMBER', '3 SAME_NUMBER'], left: [] })
    expect(told(number, { doubts: [['SAME_NUMBER', 'leave']] })).toEqual({ count: 1, asked: [], left: [3] })
    expect(told(line('2025-001', '赵') + line('2025-001', '赵') + line('2025-001', '钱')).asked).toEqual(['2 SAME_ROW', '3 SAME_ROW', '4 SAME_NUMBER'])
  })

  it('are not: short numbers that begin again each year, no number, and the same day alone', () => {
    expect(told(line('1', '赵', '2024-12-30') + line('1', '钱') + line('无', '孙') + line('无', '李') + line('', '周')).asked).toEqual([])
    expect(counted('序号,收到日期,申请人类型,答复日期,处理结果\n1,2025-01-06,自然人,,\n2,2025-01-06,自然人,,\n', 2025).obstacles).toEqual([])
  })
})
