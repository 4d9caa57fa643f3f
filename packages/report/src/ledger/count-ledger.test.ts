import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Format, format2019, format2021 } from '../format/index.ts'
import { balances } from '../rules/t3-bal.ts'
import { rowTotals } from '../rules/t3-col.ts'
import { columnTotals } from '../rules/t3-sum.ts'
import { applicantKinds, countLedger, ledgerTemplate, meanings, parseCsv, readRows, recogniseColumns, wordsIn } from './index.ts'

interface Request { received: Date; days: number | null; applicant: string; result: string; style: number }

const wordsOf: Record<string, string[]> = { naturalPerson: ['自然人', '公民', '个人'], commercialEnterprise: ['商业企业', '法人或其他组织-商业企业', '公司'], researchInstitution: ['科研机构'], publicInterestOrg: ['社会公益组织'], legalServiceOrg: ['法律服务机构', '律所'], otherOrg: ['其他', '法人或其他组织—其他'] }
const resultRows = (format: Format) => format.tables.requests.rows.filter(({ path, derived }) => path.length > 1 && !derived)
const styles: ((day: Date) => string)[] = [
  (day) => day.toISOString().slice(0, 10), (day) => `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`, (day) => `${day.getUTCFullYear()}/${day.getUTCMonth() + 1}/${day.getUTCDate()} 10:05`,
  (day) => String(day.getTime() / 86_400_000 + 25_569), (day) => new Date(day.getTime() - 3_600_000).toISOString(),
]
const later = (day: Date, days: number) => new Date(day.getTime() + days * 86_400_000)

const request: fc.Arbitrary<Request> = fc.record({
  received: fc.integer({ min: 0, max: 1_300 }).map((days) => later(new Date(Date.UTC(2023, 6, 1)), days)), days: fc.option(fc.integer({ min: 0, max: 500 }), { freq: 4 }),
  applicant: fc.constantFrom(...applicantKinds), result: fc.constantFrom(...resultRows(format2021).map(({ id }) => id)), style: fc.nat(1_000),
})

/** The ledger as somebody would have written it. */
function written(requests: readonly Request[]): string {
  const lines = requests.map(({ received, days, applicant, result, style }, at) => {
    const day = styles[style % styles.length]!
    const label = resultRows(format2021).find(({ id }) => id === result)!.label.zh
    return [at + 1, day(received), wordsOf[applicant]![style % wordsOf[applicant]!.length], days === null ? '' : day(later(received, days)), days === null ? ['', '办理中'][style % 2] : `"${label}"`].join(',')
  })
  return `\ufeff台账\r\n序号,收到日期,申请人类型,答复日期,处理结果\r\n${lines.join('\r\n')}\r\n合计,${requests.length},,,\r\n`
}

function counted(text: string, year: number, format: Format) {
  const sheet = { name: 'x', rows: parseCsv(text), from1904: false }
  const { header, of } = recogniseColumns(sheet)
  const rows = readRows(sheet, header!, { received: of.received.column, closed: of.closed.column, applicant: of.applicant.column, result: of.result.column, detail: null })
  const words = wordsIn(rows, format)
  return countLedger(rows, year, format, { applicants: meanings(words.applicants, new Map()), results: meanings(words.results, new Map()) })
}

/** The same, cell by cell and in the plainest way: which of the requests belong into this one? */
function naive(requests: readonly Request[], year: number, format: Format, row: string, column: string): number[] {
  const others = new Set(['otherNotCorrected', 'otherFeeUnpaid', 'otherMisc'])
  return requests.flatMap(({ received, days, applicant, result }, index) => {
    if (column !== 'total' && column !== applicant) return []
    const came = received.getUTCFullYear()
    const went = days === null ? Infinity : later(received, days).getUTCFullYear()
    const inRow = row === 'receivedNew' ? came === year
      : row === 'carriedIn' ? came < year && went >= year
        : row === 'carriedOut' ? came <= year && went > year
          : went === year && (row === 'totalProcessed' || row === result || (row === 'otherTotal' && others.has(result) && format.id === '2019'))
    return inRow ? [index + 3] : []
  })
}

test.each([format2021, format2019])('a ledger is counted into the form of $id as an independent counter counts it, and every identity of the table holds', (format) => {
  fc.assert(fc.property(fc.array(request, { maxLength: 60 }), fc.constantFrom(2023, 2024, 2025), (requests, year) => {
    const { cells, rows, obstacles, counted: all, before, after } = counted(written(requests), year, format)
    expect(obstacles).toEqual([])
    expect(all + before + after).toBe(requests.length)
    for (const { id, row, column } of format.cells.filter(({ table }) => table === 'requests')) {
      const expected = naive(requests, year, format, row, column)
      expect([id, cells[id], rows[id] ?? []]).toEqual([id, expected.length, expected])
    }
    const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + cells[id]!, 0)
    for (const { rule, line, left, right } of [...balances(format), ...columnTotals(format), ...rowTotals(format)]) expect([rule, line, sum(left)]).toEqual([rule, line, sum(right)])
  }), { numRuns: 300 })
})

it('the template needs nobody to decide anything', () => {
  const { cells, obstacles } = counted(ledgerTemplate.map((row) => row.join(',')).join('\r\n'), 2025, format2021)
  expect([obstacles, cells['requests.receivedNew.total'], cells['requests.granted.naturalPerson'], cells['requests.refusedThirdParty.commercialEnterprise'], cells['requests.carriedOut.total']]).toEqual([[], 3, 1, 1, 1])
})

describe('what cannot be counted', () => {
  const head = '收到日期,申请人类型,答复日期,处理结果\n'
  it.each([
    [',自然人,2025-02-01,予以公开', 'NO_RECEIVED'], ['1/2/2025,自然人,2025-02-01,予以公开', 'BAD_RECEIVED'], ['2025-01-05,自然人,未答复,', 'BAD_CLOSED'], ['2025-02-05,自然人,2025-02-01,予以公开', 'CLOSED_FIRST'],
    ['2025-01-05,,2025-02-01,予以公开', 'NO_APPLICANT'], ['2025-01-05,法人,2025-02-01,予以公开', 'APPLICANT'], ['2025-01-05,自然人,2025-02-01,', 'NO_RESULT'], ['2025-01-05,自然人,2025-02-01,不予公开', 'RESULT'],
    ['2025-01-05,自然人,,予以公开', 'NO_CLOSED'], ['2025-01-05,自然人,2025-02-01,办理中', 'PENDING_CLOSED'],
  ])('%s is told and counted nowhere', (line, why) => {
    const { cells, obstacles } = counted(`${head}2025-01-05,自然人,2025-02-01,予以公开\n${line}`, 2025, format2021)
    expect(obstacles).toEqual([{ at: 3, why }])
    expect(cells['requests.receivedNew.total']).toBe(1)
  })

  it('is counted once the person has decided what its words mean', () => {
    const sheet = { name: 'x', rows: parseCsv(`${head}2025-01-05,法人,2025-02-01,不予公开\n`), from1904: false }
    const rows = readRows(sheet, 0, { received: 0, applicant: 1, closed: 2, result: 3, detail: null })
    const words = wordsIn(rows, format2021)
    const { cells, obstacles } = countLedger(rows, 2025, format2021, { applicants: meanings(words.applicants, new Map([['法人', 'otherOrg']])), results: meanings(words.results, new Map([['不予公开', 'refusedProcessInfo']])) })
    expect([obstacles, cells['requests.refusedProcessInfo.otherOrg'], cells['requests.totalProcessed.total']]).toEqual([[], 1, 1])
  })

  it('does not hold up what belongs to another year: closed before it, or received after it', () => {
    expect(counted(`${head}2024-01-05,法人,2024-02-01,不予公开\n2026-01-05,,,`, 2025, format2021)).toMatchObject({ counted: 0, before: 1, after: 1, obstacles: [] })
  })
})

describe('a table of commas', () => {
  it('keeps commas, quotes and line ends inside of quotes', () => {
    expect(parseCsv('\ufeffa,"b,""c""\r\nd",\r\n\r\n"",e"f\n')).toEqual([['a', 'b,"c"\r\nd', ''], [''], ['', 'e"f']])
    expect([parseCsv('a\tb\r1\t2'), parseCsv('a;b\n1;2'), parseCsv('')]).toEqual([[['a', 'b'], ['1', '2']], [['a', 'b'], ['1', '2']], []])
    expect(parseCsv('a,b\n1,2\n3,4', 2)).toHaveLength(2)
  })
  it('reads back whatever was written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '政', '"', ',', '\n', ' ') })
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(parseCsv(`${text}\r\n`)).toEqual(rows)
    }))
  })
})
