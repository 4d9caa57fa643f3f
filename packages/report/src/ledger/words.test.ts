import { describe, expect, it, test } from 'vitest'
import { format2019, format2021 } from '../format/index.ts'
import { applicantOf } from './applicant-words.ts'
import { recogniseColumns } from './columns.ts'
import { dayOf } from './day.ts'
import { isPending, resultOf } from './result-words.ts'

const columnsOf = (...rows: string[][]) => {
  const { header, of } = recogniseColumns({ name: 'x', rows, from1904: false })
  return { header: header && (header.top === header.bottom ? header.top : `${header.top}–${header.bottom}`), of: Object.fromEntries(Object.entries(of).map(([field, { column, sure }]) => [field, column === null ? null : `${column}${sure ? '' : '?'}`]).filter(([field]) => field !== 'organisation')) }
}

describe('the columns of a ledger', () => {
  it('are found by their headers, under a title and in any order', () => {
    expect(columnsOf(['云岚县司法局2025年度依申请公开台账'], ['序号', '答复日期', '处理结果', '收到日期', '申请人类型', '申请内容'])).toEqual({ header: 1, of: { received: '3', closed: '1', applicant: '4', result: '2', detail: null, number: null } })
    expect(columnsOf(['编号', '申请人身份', '受理日期', '办结日期', '办理结果', '不予公开理由'])).toEqual({ header: 0, of: { received: '2', closed: '3', applicant: '1', result: '4', detail: '5', number: '0' } })
    expect(columnsOf(['申请时间', ' 办结 时间 ', '答复类型', '申请人 类别'])).toEqual({ header: 0, of: { received: '0', closed: '1', applicant: '3', result: '2', detail: null, number: null } })
  })

  it('take the day that counts, not the one by which something is due', () => {
    expect(columnsOf(['申请日期', '收到日期', '应答复日期', '答复期限', '延期答复日期', '答复日期', '申请人类型', '答复类型']).of).toMatchObject({ received: '1', closed: '5' })
  })

  it('stand under headers of two rows, drawn together or written among commas', () => {
    const rows = [['编号', '收到日期', '申请人信息', '', '办理情况', ''], ['', '', '姓名', '类型', '答复日期', '处理结果'], ['1', '2025-01-06', '赵', '自然人', '2025-01-20', '予以公开']]
    const merges = [{ top: 0, bottom: 1, left: 0, right: 0 }, { top: 0, bottom: 1, left: 1, right: 1 }, { top: 0, bottom: 0, left: 2, right: 3 }, { top: 0, bottom: 0, left: 4, right: 5 }]
    for (const drawn of [merges, []]) {
      const { header, of } = recogniseColumns({ name: 'x', rows, merges: drawn, from1904: false })
      expect(header).toEqual({ top: 0, bottom: 1, labels: [['编号'], ['收到日期'], ['申请人信息', '姓名'], ['申请人信息', '类型'], ['办理情况', '答复日期'], ['办理情况', '处理结果']] })
      expect(Object.values(of).map(({ column }) => column)).toEqual([1, 4, 3, null, 5, null, 0])
    }
    // What is drawn together beside or over requests draws none of them into the header.
    for (const merge of [{ top: 0, bottom: 2, left: 3, right: 3 }, { top: 0, bottom: 0, left: 1, right: 2 }]) {
      const lines = [['收到日期', '处理结果', '', '2025年'], ['', '办理中', '无', '', '某'], ['2025-01-06', '予以公开', '', '']]
      expect(recogniseColumns({ name: 'x', rows: lines.with(1, merge.left === 3 ? ['2025-01-07', '办理中'] : lines[1]!), merges: [merge], from1904: false }, 0).header).toMatchObject({ top: 0, bottom: 0 })
    }
    expect(columnsOf(['台账', '', ''], ['收到日期', '申请人类型', '处理结果'], ['2025-01-06', '自然人', '予以公开']).header).toBe(1)
  })

  it('are known whatever is written around their names, and half of it in the group over them', () => {
    expect(columnsOf(['*收到\n日期（必填）', '申请人类型（请选择：公民、法人）', '答复日期（年/月/日）', '办理结果（下拉选择）']).of).toMatchObject({ received: '0', applicant: '1', closed: '2', result: '3' })
    expect(columnsOf(['收件', '', '申请人信息', '', '答复情况', ''], ['日期', '渠道', '证件类型', '类型', '日期', '结果'], ['2025-01-06', '网络', '身份证', '公民', '2025-01-20', '予以公开']).of).toMatchObject({ received: '0', applicant: '3', closed: '4', result: '5' })
    expect(columnsOf(['收到日期', '申请人类型', '答复日期（应）', '结果类型']).of).toMatchObject({ closed: null, result: '3' })
  })

  it('are told apart by what stands in them where their headers do not', () => {
    const rows = (...results: string[][]) => columnsOf(['收到日期', '申请人类型', '答复日期', '答复方式', '答复类型'], ...results.map((result) => ['2025-01-06', '公民', '2025-01-20', ...result])).of.result
    expect([rows(['邮寄', '予以公开']), rows(['予以公开', '邮寄']), rows(['邮寄', '纸质']), rows(['部分公开', '予以公开'])]).toEqual(['4', '3', '3?', '3?'])
  })

  it('of reasons are taken where their words are few or known, and not where everybody words them anew', () => {
    const free = (reason: (at: number) => string, count: number) => {
      const { of, freeText } = recogniseColumns({ name: 'x', rows: [['收到日期', '不予公开理由'], ...Array.from({ length: count }, (_, at) => ['2025-01-06', reason(at)])], from1904: false })
      return [of.detail.column, freeText]
    }
    expect(free((at) => `涉及第${at}号第三方`, 3_000)).toEqual([null, 1])
    expect(free((at) => `涉及第${at}号第三方`, 12)).toEqual([1, null])
    expect(free((at) => ['国家秘密', '个人隐私', '商业秘密'][at % 3]!, 3_000)).toEqual([1, null])
  })

  it('are unsure where two say the same, and are not there where none does', () => {
    expect(columnsOf(['受理日期', '登记日期', '申请人类型', '答复日期', '答复情况', '办理情况']).of).toMatchObject({ received: '0?', result: '4?', closed: '3' })
    expect(columnsOf(['甲', '乙'], ['1', '2']).header).toBeNull()
  })
})

test('every wording of the form itself is understood, with its number and without, alone and under its group', () => {
  for (const row of format2021.tables.requests.rows.filter(({ path, derived }) => path.length > 1 && !derived)) {
    const plain = row.label.zh.replace(/^(?:（.）|\d\.)/u, '')
    for (const word of [row.label.zh, plain, ...row.aliases, ` ${plain} `, row.group ? `${row.group.zh}-${row.label.zh}` : plain, row.group ? `${row.group.zh.slice(3)}（${plain}）` : plain]) {
      expect([word, resultOf(word, format2021)]).toEqual([word, { to: row.id, sure: true }])
    }
  }
  for (const column of format2021.tables.requests.columns.filter(({ derived }) => !derived)) {
    for (const word of [column.label.zh, column.group ? `${column.group.zh}-${column.label.zh}` : column.label.zh]) expect([word, applicantOf(word)]).toEqual([word, { to: column.id, sure: true }])
  }
})

test.each([
  ['同意公开', 'granted'], ['部分公开', 'partlyGranted'], ['信息不存在', 'unavailableNotHeld'], ['不属于本行政机关公开', 'unavailableNotHeld'], ['属于已主动公开范围', 'granted'], ['涉及商业秘密', 'refusedThirdParty'],
  ['不予公开（过程性信息）', 'refusedProcessInfo'], ['其他处理－逾期不补正', 'otherNotCorrected'], ['其他－逾期不缴费', 'otherFeeUnpaid'], ['申请人撤回', 'otherMisc'], ['不予处理：重复申请', 'notProcessedRepeat'], ['国家秘密', 'refusedStateSecret'], ['其他处理-其他', 'otherMisc'], ['三、本年度办理结果－（五）不予处理－2.重复申请', 'notProcessedRepeat'],
])('the result %s is surely %s', (word, to) => expect(resultOf(word, format2021)).toEqual({ to, sure: true }))

test.each([['不予公开', null], ['不同意公开', null], ['无法提供', null], ['已答复', null], ['告知向自然资源局申请', null], ['告知信息不存在', 'unavailableNotHeld'], ['涉第三方', 'refusedThirdParty'], ['答复予以公开', 'granted'], ['按信访件转办', 'notProcessedPetition'],
  ['不予公开-其他', null], ['无法提供-其他', null], ['不予处理－3.其他', null], ['不予公开-部分公开', null], ['不予公开 重复申请', null], ['其他处理-信息不存在', null], ['视为放弃', 'otherNotCorrected'], ['依申请公开', 'granted'], ['主动公开', 'granted'], ['公开', 'granted'], ['未公开', null],
  ['第三方不同意公开', 'refusedThirdParty'], ['申请内容不明确', 'unavailableUnclear'], ['其他处理', null], ['予以公开－国家秘密', 'refusedStateSecret']])('the result %s is for the person to decide', (word, to) => {
  expect(resultOf(word, format2021)).toEqual(to === null ? null : { to, sure: false })
})

test.each([['公民', 'naturalPerson', true], ['某某有限公司', 'commercialEnterprise', false], ['律师', 'legalServiceOrg', false], ['高校', 'researchInstitution', false], ['村委会', 'otherOrg', false], ['其他单位', 'otherOrg', false], ['法人或其他组织-其他', 'otherOrg', true]] as const)('the applicant %s is %s', (word, to, sure) => expect(applicantOf(word)).toEqual({ to, sure }))
test.each(['法人', '法人或其他组织', '法人或者其他组织', '其他组织', '法人或其他组织-自然人', '单位', ''])('the applicant %s may be more than one', (word) => expect(applicantOf(word)).toBeNull())

test('where the form has one row for 其他处理, what belongs under it goes there', () => {
  for (const word of ['逾期不补正', '未缴费', '撤回', '其他', '其他处理', '（六）其他处理']) expect(resultOf(word, format2019)).toEqual({ to: 'otherTotal', sure: true })
  expect(['办理中', '结转下年度', ' 未办结 '].map(isPending)).toEqual([true, true, true])
  expect(['予以公开', '', '其他'].map(isPending)).toEqual([false, false, false])
})

describe('a day', () => {
  it.each(['2025-01-05', '2025-1-5', '2025/1/5', '2025.01.05', '2025年1月5日', '2025 年 1 月 5 号', '20250105', '20250105093000', '2025-01-05 09:30:00', '2025/1/5 9:30', '２０２５－０１－０５', '45662', '45662.4', '2025-01-04T16:00:00Z', '2025-01-05 00:00:00.0', '2025.1.5.', '2025年1月5日（周日）', '2025年1月5日 星期日 下午3点', '2025/1/5 上午 9:30:12', '2025-01-05T00:30:00+08:00'])('is read from %s', (text) => expect(dayOf(text)).toBe('2025-01-05'))
  it('at the edge of the year is Shanghai’s', () => {
    expect([dayOf('2025-12-31T15:59:59Z'), dayOf('2025-12-31T16:00:00Z')]).toEqual(['2025-12-31', '2026-01-01'])
    expect(dayOf('44200', { from1904: true })).toBe('2025-01-05')
  })
  it.each(['', ' ', '-', '——', '/', '0'])('is not there in %j', (text) => expect(dayOf(text)).toBeNull())
  it.each(['2025-02-30', '2025-13-01', '1/5/2025', '25.1.5', '一月五日', '未答复', '2025', '2025年1月', '2025-01-05、2025-01-06', '2025-01-05 09:30、2025-01-06 09:30', '2025-01-05 09:30:00\n2025-01-06 09:30:00', '2025.1.5（1.10补正）', '2025年1月5日上午9时收到', '20250105、20250106', '123'])('cannot be told from %s', (text) => expect(dayOf(text)).toBeUndefined())
})
