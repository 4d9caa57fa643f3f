import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import type { MemberReport } from './index.ts'
import { cellsWith } from './table3/true-table.ts'
import { brief, said } from './zero-report.ts'

const member = (agencyName: string, cells: Record<string, number | string> | null, more: Partial<MemberReport> = {}): MemberReport => ({
  agencyName, cells: cells && cellsWith(Object.entries(cells)), approved: true, changedSinceSigned: false, vertical: false, ...more,
})
const told = (cells: Record<string, number | string>, ...members: MemberReport[]) => said({ agencyName: '云岚县人民政府', agencyKind: 'government', cells, members }).filter(({ rule }) => rule.startsWith('AG-'))
const licences = (n: number | string) => ({ 'disclosure.licences.decisions': n })

describe('AG-SUM', () => {
  test('a cell that is the sum of its members is silent, fees to the last place', () => {
    const fee = (amount: string) => ({ 'disclosure.fees.amountWanYuan': amount })
    expect(told(licences(7), member('财政局', licences(3)), member('司法局', licences(4)))).toEqual([])
    expect(told(fee('0.3'), member('财政局', fee('0.1')), member('司法局', fee('0.20')))).toEqual([])
    expect(told(fee('0.300001'), member('财政局', fee('0.1')), member('司法局', fee('0.2')))[0]).toMatchObject({ difference: '0.000001' })
  })
  test('a difference is told with what each member has', () => {
    expect(brief(told(licences(9), member('财政局', licences(3)), member('司法局', licences(4)), member('民政局', licences(0))))).toEqual([
      'warning AG-SUM “表二 行政许可 · 本年处理决定数量”填报9，成员单位合计7，相差2（司法局4、财政局3）',
    ])
  })
  test('every one of the 200 cells is compared', () => {
    fc.assert(fc.property(fc.constantFrom(...format2021.cells), fc.integer({ min: 1, max: 999 }), ({ id }, n) => {
      expect(told({ [id]: n }, member('财政局', {})).map(({ cells, difference }) => [cells, difference])).toEqual([[[id], String(n)]])
    }))
  })
  test('totals that differ only because their parts do are not told besides', () => {
    const one = Object.fromEntries(['receivedNew', 'granted', 'totalProcessed'].flatMap((row) => ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, 1])))
    expect(told(one, member('财政局', {})).map(({ cells }) => cells)).toEqual([['requests.receivedNew.naturalPerson'], ['requests.granted.naturalPerson']])
  })
  test('nor while a member has not written its cells', () => {
    const upheld = (n: number) => Object.fromEntries(['upheld', 'total'].map((column) => [`disputes.litigationDirect.${column}`, n]))
    const blank = Object.fromEntries(format2021.cells.map(({ id }) => [id, '']))
    expect(told(upheld(6), member('财政局', upheld(7)), member('司法局', blank, { approved: false })).filter(({ rule }) => rule === 'AG-SUM').map(({ cells }) => cells)).toEqual([['disputes.litigationDirect.upheld']])
  })
  test('a member’s blank is unknown: only what already exceeds is told', () => {
    expect(told(licences(9), member('财政局', licences(3)), member('司法局', licences('')))).toEqual([])
    expect(told(licences(2), member('财政局', licences(3)), member('司法局', licences('')))).toHaveLength(1)
  })
  test('many members: the largest are named, the rest added up', () => {
    const [finding] = told(licences(1), ...Array.from({ length: 40 }, (_, i) => member(`第${i + 1}局`, licences(i + 1))))
    expect(finding!.message.zh).toContain('第40局40、第39局39')
    expect(finding!.message.zh).toContain('其余10个单位合计55')
  })
})

test('AG-MISS names the members without an approved report, AG-CHG those corrected since, AG-NET the vertical bodies, which count nowhere', () => {
  expect(brief(told({}, member('财政局', {}), member('司法局', null, { approved: false }), member('民政局', {}, { approved: false }), member('城关镇人民政府', {}, { changedSinceSigned: true }), member('税务局', licences(5), { vertical: true, approved: false, changedSinceSigned: true })))).toEqual([
    'warning AG-CHG 签发后有1个成员单位更正了报告：城关镇人民政府，汇总数据可能已过时',
    'warning AG-MISS 尚有2个成员单位未报送或未审核通过：司法局、民政局',
    'notice AG-NET 税务局为垂直管理单位，由本系统汇总，不计入本级政府汇总数',
  ])
})

test('without members there is nothing to add up', () => {
  expect(told(licences(5))).toEqual([])
})
