import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import { countedAtFirst, needed, placedAlike, recogniseColumns, type Sheet } from './index.ts'
import { countSheets, readSheets, sheetOf } from './testing-count.ts'
import { request, written } from './testing-ledger.ts'

const head = ['登记编号', '申请人姓名', '申请人类型', '申请内容', '收到日期', '答复日期', '处理结果']
const sheet = (rows: string[][], more: Partial<Sheet> = {}): Sheet => ({ name: 'x', rows, from1904: false, ...more })
const down = (top: number, bottom: number, ...columns: number[]) => columns.map((column) => ({ top, bottom, left: column, right: column }))

test('every row under a header in which anything stands is a request or named among the others, whatever it holds', () => {
  const text = fc.constantFrom('', '', '', ' ', '合计', '小计：', '备注：无', '3', '2025-01-06', '自然人', '予以公开', '某', '一月份', ...head)
  const merge = fc.record({ top: fc.nat(12), left: fc.nat(6), height: fc.nat(3), width: fc.nat(6) }).map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: Math.min(6, left + width) }))
  fc.assert(fc.property(fc.array(fc.array(text, { minLength: 7, maxLength: 7 }), { maxLength: 12 }), fc.array(merge, { maxLength: 5 }), (rows, merges) => {
    const one = sheet([head, ...rows], { merges })
    const { header, of } = recogniseColumns(one)
    fc.pre(needed.every((field) => of[field].column !== null))
    const { requests, others } = readSheets([one])
    const expected = one.rows.flatMap((row, at) => (at > header!.bottom && row.some((cell) => cell.trim() !== '') ? [at + 1] : []))
    expect([...requests, ...others].map(({ at }) => at).sort((a, b) => a - b)).toEqual(expected)
  }))
  fc.assert(fc.property(fc.array(fc.array(request, { maxLength: 15 }), { minLength: 1, maxLength: 3 }), fc.nat(), (parts, habits) => {
    const { sheets, requests } = written(parts, habits)
    expect(readSheets(sheets).requests.map(({ sheet: of, at }) => [of, at])).toEqual(requests.map(({ sheet: of, at }) => [of, at]))
  }), { numRuns: 50 })
})

describe('cells drawn together', () => {
  const rows = [head, ['1', '赵', '自然人', '甲', '2025-01-06', '2025-01-20', '予以公开'], ['2', '赵', '', '乙', '', '', ''], ['3', '赵', '', '丙', '', '', ''], ['4', '钱', '自然人', '丁', '2025-01-08', '2025-01-21', '予以公开']]

  it('say the same of each request that they reach', () => {
    expect(countSheets([sheet(rows, { merges: down(1, 3, 2, 4, 5, 6) })], 2025, format2021)).toMatchObject({ counted: 4, obstacles: [] })
    // Without them, nothing is known of two.
    expect(countSheets([sheet(rows)], 2025, format2021)).toMatchObject({ counted: 2, obstacles: [{ row: { at: 3 }, why: 'NO_RECEIVED' }, { row: { at: 4 }, why: 'NO_RECEIVED' }] })
  })

  it('over the number as well are asked: one request of two lines, or two', () => {
    const one = [sheet(rows.with(2, ['', '', '', '乙', '', '', '']), { merges: down(1, 2, 0, 1, 2, 4, 5, 6) })]
    expect(countSheets(one, 2025, format2021)).toMatchObject({ counted: 2, obstacles: [{ row: { at: 3 }, why: 'MERGED' }, { row: { at: 4 }, why: 'NO_RECEIVED' }] })
    expect(countSheets(one, 2025, format2021, { said: { doubts: [['MERGED', 'count']] } }).counted).toBe(3)
    expect(countSheets(one, 2025, format2021, { said: { doubts: [['MERGED', 'leave']] } })).toMatchObject({ counted: 2, left: { decided: [{ at: 3 }] } })
  })

  it('that make one row high are no request of their own', () => {
    expect(countSheets([sheet([...rows.slice(0, 2), ['', '', '', '', '', '', '']], { merges: down(1, 2, 0, 1, 2, 3, 4, 5, 6) })], 2025, format2021)).toMatchObject({ counted: 1, obstacles: [] })
  })
})

test('sums, notes, repeated headers, titles between and numbers alone are told apart from requests', () => {
  const others = readSheets([sheet([head, ['2025-900', '李某某', '', '未填', '', '', ''], head, ['合计：', '', '3'], ['第一季度'], ['共 3 件'], ['注：含上年结转'], ['填表人：王某', '', '审核人：李某'], ['17'], ['总计有限公司', '', '', '另一件'], ['共计', '', '自然人', '', '', '', '予以公开'], ['（以下空白）'], ['某某'], ['甲乙']], { merges: [{ top: 13, left: 0, bottom: 13, right: 6 }] })])
  expect(others.others.map(({ at, kind }) => `${at} ${kind}`)).toEqual(['3 heading', '4 sum', '5 note', '6 sum', '7 note', '8 note', '9 number', '12 note', '14 note'])
  expect(others.requests.map(({ at }) => at)).toEqual([2, 10, 11, 13])
})

describe('several sheets', () => {
  const month = (name: string, more: Partial<Sheet> = {}, order = head) => sheet([['标题'], order, ...['', '2'].map((number) => order.map((label) => ({ 登记编号: `${name}${number}`, 申请人姓名: name, 申请人类型: '自然人', 申请内容: '甲', 收到日期: '2025-01-06', 答复日期: '2025-01-20', 处理结果: '予以公开' })[label] ?? ''))], { name, ...more })
  const first = (sheets: Sheet[]) => {
    const columns = recogniseColumns(sheets[0]!)
    const { of } = columns
    const alike = placedAlike(sheets, 0, columns, { received: of.received.column, closed: of.closed.column, applicant: of.applicant.column, organisation: null, result: of.result.column, detail: null, number: of.number.column })
    return { alike: alike.map((one) => one !== null), counted: countedAtFirst(sheets, alike, 0) }
  }

  it('of the same columns, in whatever order, are counted together, each figure with sheet and row', () => {
    const { counted, rows } = countSheets([month('1月'), month('2月', {}, head.toReversed())], 2025, format2021)
    expect([counted, rows['requests.granted.total']!.map(({ sheet: of, at }) => `${of}!${at}`)]).toEqual([4, ['0!3', '0!4', '1!3', '1!4']])
  })

  it('are left out at first where they are hidden, of other columns, or draw the others together', () => {
    expect(first([month('1月'), month('2月'), month('3月', { hidden: true }), sheet([['说明'], ['每月一张']]), month('全年汇总')])).toEqual({ alike: [true, true, true, false, true], counted: [true, true, false, false, false] })
    expect(first([month('全年汇总'), sheet([['说明']])]).counted).toEqual([true, false])
  })

  it('of other words are counted by their own, if those are sure, once somebody says so', () => {
    const other = month('4月', {}, head)
    expect(first([month('1月'), { ...other, rows: other.rows.with(1, head.map((label) => (label === '收到日期' ? '收件日期' : label))) }])).toEqual({ alike: [true, true], counted: [true, false] })
  })

  it('that hold the same requests once more are asked', () => {
    expect(countSheets([month('1月'), month('1月')], 2025, format2021)).toMatchObject({ counted: 0, obstacles: Array.from({ length: 4 }, () => ({ why: 'SAME_ROW' })) })
  })
})

test('a detail that contradicts the result is asked with it, and one that says nothing is none', () => {
  const results = (...lines: string[]) => readSheets([sheetOf(`收到日期,申请人类型,答复日期,处理结果,不予公开理由\n${lines.map((line) => `2025-01-06,自然人,2025-01-20,${line}`).join('\n')}`)]).requests.map(({ result }) => result)
  expect(results('予以公开,国家秘密', '予以公开,不予公开', '个人隐私,不予公开', '部分公开,个人隐私', '不予公开,商业秘密', '予以公开,无', '信息不存在,没有查到', '其他,撤回', '办理中,商业秘密', '重复申请,重复'))
    .toEqual(['予以公开－国家秘密', '予以公开－不予公开', '个人隐私', '部分公开', '不予公开－商业秘密', '予以公开', '信息不存在', '其他－撤回', '办理中', '重复申请'])
})

test('what sort of organisation an applicant is may stand in a column of its own, and says nothing against a natural person unasked', () => {
  const kinds = (...lines: string[]) => readSheets([sheetOf(`收到日期,申请人类型,法人类型,答复日期,处理结果\n${lines.map((line) => `2025-01-06,${line},2025-01-20,予以公开`).join('\n')}`)]).requests.map(({ applicant }) => applicant)
  expect(kinds('公民,', '公民,/', '法人或其他组织,商业企业', '法人,其他', '公民,商业企业', '商业企业,有限公司', ',科研机构')).toEqual(['公民', '公民', '法人或其他组织－商业企业', '法人－其他', '公民－商业企业', '商业企业', '科研机构'])
})

test('what a system says of a request against counting it is asked: void, ended without an end, several in one row', () => {
  const told = (...lines: string[]) => countSheets([sheetOf(`收到日期,申请人类型,答复日期,处理结果,状态,件数\n${lines.join('\n')}`)], 2025, format2021).obstacles.map(({ row, why }) => `${row.at} ${why}`)
  expect(told('2025-01-06,公民,2025-01-20,予以公开,已办结,1', '2025-01-07,公民,,,已作废,1', '2025-01-08,公民,,,已办结,1', '2025-01-09,公民,2025-01-20,予以公开,已办结,3', '2025-01-10,公民,,,转办,', '2025-01-11,公民,2025-01-20,信息不存在,转办,', '2025-01-12,公民,2025-01-20,予以公开,测试数据,', '2025-01-13,公民,,,办理中,1'))
    .toEqual(['3 VOID', '4 DONE', '5 SEVERAL', '6 VOID', '8 VOID'])
})

test('what a template puts under a ledger or before it is no request: numbered rows of its defaults, an example, the columns numbered', () => {
  const others = readSheets([sheetOf('序号,受理单位,收到日期,申请人类型,答复日期,处理结果,是否收费\n甲,乙,1,2,3,4,5\n示例,,2025-01-06,公民,2025-01-20,予以公开,\n1,某局,2025-01-07,公民,2025-01-21,予以公开,否\n2,某局,,,,,否\n3,某局,,,,,否\n4,某局,,公民,,,否\n5,别局,,,,,否\n第1页 共1页')])
  expect(others.others.map(({ at, kind }) => `${at} ${kind}`)).toEqual(['2 heading', '3 note', '5 number', '6 number', '9 note'])
  expect(others.requests.map(({ at }) => at)).toEqual([4, 7, 8])
})
