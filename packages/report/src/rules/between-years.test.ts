import { describe, expect, test } from 'vitest'
import type { PastReport } from './index.ts'
import { cellsWith } from './table3/true-table.ts'
import { brief, said } from './zero-report.ts'

const lastYear = (cells: Record<string, number | string>, more: Partial<PastReport> = {}): PastReport => ({
  agencyName: '云岚县司法局', year: 2024, format: '2021', cells: cellsWith(Object.entries(cells)), narrative: { overview: [], problems: [], otherMatters: [] }, ...more,
})
const rulesOf = (findings: ReturnType<typeof said>) => findings.map(({ rule }) => rule)
const between = (cells: Record<string, number | string>, ...past: PastReport[]) => said({ cells, past }).filter(({ rule }) => rule.startsWith('YOY-') || rule === 'T2-UNIT')
/** n requests carried in, answered and granted. */
const carried = (column: string, n: number) => Object.fromEntries(['carriedIn', 'granted', 'totalProcessed'].map((row) => [`requests.${row}.${column}`, n]))

describe('YOY-CARRY', () => {
  test('what was carried out is carried in, in all seven columns', () => {
    const suqian = { naturalPerson: 118, commercialEnterprise: 3, total: 121 }
    const now = Object.assign({}, ...Object.entries(suqian).map(([column, n]) => carried(column, n)))
    const past = lastYear(Object.fromEntries(Object.entries(suqian).map(([column, n]) => [`requests.carriedOut.${column}`, n])))
    expect(rulesOf(between(now, past))).not.toContain('YOY-CARRY')
  })
  test('a column that differs is told, with both figures; its total only where it is off by something else', () => {
    const now = { ...carried('naturalPerson', 3), ...carried('total', 3) }
    expect(brief(between(now, lastYear({ 'requests.carriedOut.naturalPerson': 5, 'requests.carriedOut.total': 5 })))).toEqual([
      'warning YOY-CARRY 表三“自然人”列上年结转3件与2024年报告结转下年度5件不一致，相差2件',
    ])
    expect(brief(between(now, lastYear({ 'requests.carriedOut.naturalPerson': 3, 'requests.carriedOut.total': 5 })))).toEqual([
      'warning YOY-CARRY 表三“总计”列上年结转3件与2024年报告结转下年度5件不一致，相差2件',
    ])
  })
  test('of merged agencies the predecessors are added up', () => {
    const two = (a: number, b: number) => [a, b].map((n) => lastYear({ 'requests.carriedOut.naturalPerson': n, 'requests.carriedOut.total': n }))
    const now = { ...carried('naturalPerson', 5), ...carried('total', 5) }
    expect(between(now, ...two(2, 3))).toEqual([])
    expect(brief(between(now, ...two(2, 2)))).toEqual(['warning YOY-CARRY 表三“自然人”列上年结转5件与2024年2个原单位报告合计结转下年度4件不一致，相差1件'])
  })
  test('a blank says nothing, nor does another year’s report', () => {
    expect(between(carried('naturalPerson', 0), lastYear({ 'requests.carriedOut.naturalPerson': '' }))).toEqual([])
    expect(between(carried('naturalPerson', 0), lastYear({ 'requests.carriedOut.naturalPerson': 9 }, { year: 2023 }))).toEqual([])
  })
  test('last year’s form may be that of 2019', () => {
    expect(rulesOf(between({ ...carried('naturalPerson', 3), ...carried('total', 3) }, lastYear({}, { format: '2019' })))).toEqual(['YOY-CARRY'])
  })
})

describe('YOY-FORCE', () => {
  const stock = (issued: number, repealed: number, inForce: number) => ({ 'disclosure.normativeDocuments.issued': issued, 'disclosure.normativeDocuments.repealed': repealed, 'disclosure.normativeDocuments.inForce': inForce })
  test.each([[597, 50, 227, 420, 0], [11, 2, 1, 12, 0], [5, 1, 0, 9, 1], [5, 1, 0, 5, 1]])('%i in force, %i issued, %i repealed, now %i', (before, issued, repealed, inForce, count) => {
    expect(rulesOf(between(stock(issued, repealed, inForce), lastYear(stock(0, 0, before)))).filter((rule) => rule === 'YOY-FORCE')).toHaveLength(count)
  })
  test('tells the sum', () => {
    expect(brief(between(stock(1, 0, 9), lastYear(stock(0, 0, 5))))).toEqual(['warning YOY-FORCE 行政规范性文件：2024年报告现行有效5＋制发1－废止0＝6，填报9，相差3件'])
  })
  test('is not chained over the form of 2019', () => {
    expect(between(stock(1, 0, 9), lastYear(stock(0, 0, 5), { format: '2019' }))).toEqual([])
  })
})

describe('YOY-JUMP', () => {
  const decisions = (n: number | string) => ({ 'disclosure.licences.decisions': n })
  test.each([[20, 100, 0], [20, 101, 1], [100, 20, 0], [100, 19, 1], [0, 19, 0], [0, 20, 1], [4, 19, 0], ['', 500, 0]] as const)('%s last year, %s now', (was, now, count) => {
    expect(between(decisions(now), lastYear(decisions(was)))).toHaveLength(count)
  })
  test('tells the change; a total that jumps with its parts is not told besides', () => {
    expect(brief(between(decisions(240), lastYear(decisions(20))))).toEqual(['notice YOY-JUMP “表二 行政许可 · 本年处理决定数量”2024年报告为20，本年为240，变化+1100%，请确认'])
    const many = (n: number) => Object.fromEntries(['receivedNew', 'granted', 'totalProcessed'].flatMap((row) => ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, n])))
    expect(between(many(300), lastYear(many(30))).map(({ cells }) => cells)).toEqual([['requests.receivedNew.naturalPerson'], ['requests.granted.naturalPerson']])
  })
})

describe('T2-UNIT', () => {
  const fee = (amount: string) => ({ 'disclosure.fees.amountWanYuan': amount })
  test('over a hundred times last year’s', () => {
    expect(brief(between(fee('29500'), lastYear(fee('2.95')))).filter((line) => line.includes('T2-UNIT'))).toEqual([
      'warning T2-UNIT 收费金额29500疑似以“元”填报（2024年报告为2.95万元；县级及以下单位收费超过1亿元），请核对单位“万元”',
    ])
    expect(rulesOf(between(fee('2.95'), lastYear(fee('2.95'))))).toEqual([])
  })
  test.each([['2950', '实际收取2950元。', 1], ['2950', '实际收取2,950.00元。', 1], ['0.295', '实际收取2950元。', 0], ['3', '收费3万元。', 0], ['0', '收取0元。', 0]])('%s and the text “%s”', (amount, text, count) => {
    expect(said({ cells: fee(amount), narrative: { otherMatters: [`信息处理费${text}`] } }).filter(({ rule }) => rule === 'T2-UNIT')).toHaveLength(count)
  })
})

test('without last year’s report the rules between years are silent', () => {
  expect(said({ cells: { 'disclosure.licences.decisions': 500 } })).toEqual([])
})
