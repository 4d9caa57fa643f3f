import * as fc from 'fast-check'
import { format2021 } from '../format/index.ts'
import { applicantKinds, type Merge, type Sheet } from './index.ts'

/** A request as it is, and what is wrong with how it was entered. */
export interface Request {
  received: string
  closed: string | null
  applicant: string
  result: string
  style: number
  flaw: 'NO_RECEIVED' | 'NO_APPLICANT' | 'CLOSED_FIRST' | null
  /** It is written as one cell with what the request above says of the same. */
  isMerged: boolean
  /** It was pasted twice; both are this. */
  isCopied: boolean
  sheet: number
  at: number
}

type Drawn = Omit<Request, 'sheet' | 'at'>

const wordsOf: Record<string, string[]> = { naturalPerson: ['自然人', '公民', '个人'], commercialEnterprise: ['商业企业', '法人或其他组织-商业企业', '公司'], researchInstitution: ['科研机构'], publicInterestOrg: ['社会公益组织'], legalServiceOrg: ['法律服务机构', '律所'], otherOrg: ['其他', '法人或其他组织—其他'] }
const resultRows = format2021.tables.requests.rows.filter(({ path, derived }) => path.length > 1 && !derived)
const labelOf = (id: string, style: number) => {
  const { label, group } = resultRows.find((row) => row.id === id)!
  return group && style % 2 === 0 ? `${group.zh}－${label.zh}` : label.zh
}

const dayMs = 86_400_000
const later = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
const styles: ((day: string) => string)[] = [
  (day) => day, (day) => day.replace('-', '年').replace('-', '月').concat('日'), (day) => `${day.replaceAll('-0', '/').replaceAll('-', '/')} 10:05`,
  (day) => String(Date.parse(day) / dayMs + 25_569), (day) => new Date(Date.parse(day) - 3_600_000).toISOString(),
]

/** A request of some year, now and then entered wrongly. */
export const request: fc.Arbitrary<Drawn> = fc.record({
  received: fc.integer({ min: 0, max: 2_000 }).map((days) => later('2021-07-01', days)), days: fc.option(fc.integer({ min: 0, max: 700 }), { freq: 4 }),
  applicant: fc.constantFrom(...applicantKinds), result: fc.constantFrom(...resultRows.map(({ id }) => id)), style: fc.nat(1_000),
  flaw: fc.option(fc.constantFrom('NO_RECEIVED' as const, 'NO_APPLICANT' as const, 'CLOSED_FIRST' as const), { freq: 9 }),
  isMerged: fc.nat(5).map((one) => one === 0), isCopied: fc.nat(12).map((one) => one === 0),
}).map(({ days, ...one }) => {
  const closed = one.flaw === 'CLOSED_FIRST' ? later(one.received, -3) : days === null ? null : later(one.received, days)
  return { ...one, closed }
})

const names = ['登记编号', '申请人姓名', '收到日期', '申请人类型', '答复日期', '处理结果']
/** The first of those that are drawn together. */
const shared = 2

/** The sheets as somebody would have kept them, in columns of any order and with rows that are no requests, and where each request stands. */
export function written(parts: readonly (readonly Drawn[])[], habits: number): { sheets: Sheet[]; requests: Request[] } {
  const requests: Request[] = []
  let number = 0
  const sheets = parts.map((part, sheet): Sheet => {
    const order = names.map((_, at) => (at + habits + sheet) % names.length)
    const merges: Merge[] = []
    const rows: string[][] = [['云岚县司法局台账'], ...headOf(order, (habits >> 3) % 2 === 1, merges)]
    const put = (cells: string[]) => rows.push(order.map((at) => cells[at] ?? ''))
    let [above, cellsAbove, joined] = [null as Drawn | null, [] as string[], null as Merge[] | null]
    for (const one of part) {
      const noise = (one.style >> 2) % 12
      if (noise === 0) rows.push([])
      if (noise === 1) rows.push(['', `${(one.style % 12) + 1}月份`])
      if (noise === 2) rows.push(['小计：', String(one.style)])
      if (noise === 3) rows.push(['备注：按月统计', '', '填表人：王某'])
      if (noise < 4) joined = null
      const isBelow = one.isMerged && above !== null && !above.isCopied && noise > 3
      const real = isBelow ? { ...above!, isCopied: false } : one
      const day = styles[real.style % styles.length]!
      const values = ['', '', real.flaw === 'NO_RECEIVED' ? '' : day(real.received), real.flaw === 'NO_APPLICANT' ? '' : wordsOf[real.applicant]![real.style % wordsOf[real.applicant]!.length]!, real.closed === null ? '' : day(real.closed), real.closed === null ? ['', '办理中'][real.style % 2]! : labelOf(real.result, real.style)]
      number++
      const cells = [`依申请〔2025〕${number}号`, `某${number}`, ...values.slice(shared)]
      if (isBelow) {
        joined ??= names.flatMap((_, at) => (at >= shared && cellsAbove[at] !== '' ? [{ top: rows.length - 1, bottom: rows.length - 1, left: order.indexOf(at), right: order.indexOf(at) }] : []))
        if (joined.every(({ bottom, top }) => bottom === top)) merges.push(...joined)
        for (const merge of joined) merge.bottom++
      } else joined = null
      put(isBelow ? [cells[0]!, cells[1]!, '', '', '', ''] : cells)
      requests.push({ ...real, sheet, at: rows.length })
      if (real.isCopied) {
        put(cells)
        requests.push({ ...real, sheet, at: rows.length })
      }
      above = real
      cellsAbove = cells
    }
    rows.push(['合计', String(part.length)])
    return { name: `${sheet + 1}月`, rows, from1904: false, merges }
  })
  return { sheets, requests }
}

/** In one row, or in two where whatever has no group reaches over both. */
function headOf(order: readonly number[], isDouble: boolean, merges: Merge[]): string[][] {
  if (!isDouble) return [order.map((at) => names[at]!)]
  const lower = names.map((name) => (name === '申请人类型' ? '类型' : name === '答复日期' ? name : ''))
  const upper = names.map((name) => (name === '申请人类型' ? '申请人信息' : name === '答复日期' ? '办理情况' : name))
  order.forEach((at, column) => {
    if (lower[at] === '') merges.push({ top: 1, bottom: 2, left: column, right: column })
  })
  return [order.map((at) => upper[at]!), order.map((at) => lower[at]!)]
}
