import { describe, expect, test } from 'vitest'
import type { DocumentMark } from '../recognise/marks.ts'
import { isBlocking } from './index.ts'
import type { Checkable } from './index.ts'
import { brief, said } from './zero-report.ts'

describe('the rules about the document', () => {
  const mark = (kind: DocumentMark['kind'], where: Partial<DocumentMark['where']>, written: string, official: string, source = 'L9'): DocumentMark =>
    ({ kind, where: { section: null, row: null, column: null, ...where }, written, official, source })
  const withMarks = (...marks: DocumentMark[]) => said({ document: { format: '2021', title: '云岚县司法局2025年政府信息公开工作年度报告', agency: '云岚县司法局', year: 2025, marks } })

  test('F-LABEL: error when missing or overwritten, warning when different, notice when cut; one notice for one writing', () => {
    const findings = withMarks(
      mark('label-missing', { section: 'requests', row: 'carriedIn' }, '', '二、上年结转政府信息公开申请数量'),
      mark('label-overwritten', { section: 'requests', row: 'granted' }, '0', '（一）予以公开'),
      mark('label-different', { section: 'disclosure', row: 'licences' }, '许可', '行政许可'),
      mark('label-cut', { section: 'disputes', column: 'upheld' }, '结果', '结果维持', 'L55'),
      mark('label-cut', { section: 'disputes', column: 'corrected' }, '结果', '结果纠正', 'L56'),
    )
    expect(brief(findings)).toMatchInlineSnapshot(`
      [
        "error F-LABEL 表三第2行名称缺失，应为“二、上年结转政府信息公开申请数量”（L9）",
        "error F-LABEL 表三第3行名称被“0”覆盖，应为“（一）予以公开”（L9）",
        "warning F-LABEL 表二第3行名称与规范不一致：“许可”，应为“行政许可”（L9）",
        "notice F-LABEL 表四表头名称不完整：“结果”，应为“结果维持、结果纠正”（L55、L56）",
      ]
    `)
    expect(findings.some(isBlocking)).toBe(false)
  })

  test('F-OLDLABEL and F-HEADNUM are notices, one for each place', () => {
    expect(brief(withMarks(
      mark('label-old', { section: 'disclosure', row: 'normativeDocuments' }, '规范性文件', '行政规范性文件'),
      mark('heading-number', { section: 'overview' }, '1、总体情况', '一、总体情况'),
      mark('residue', {}, '[bookmark: _GoBack]', ''),
    ))).toMatchInlineSnapshot(`
      [
        "warning F-RESID 存在转换残留“[bookmark: _GoBack]”（L9）",
        "notice F-HEADNUM 标题序号不规范：“1、总体情况”，应为“一、总体情况”（L9）",
        "notice F-OLDLABEL 表二使用非标准项目名称“规范性文件”，规范名称为“行政规范性文件”（L9）",
      ]
    `)
  })

  test('without a document the rules about documents are silent', () => {
    expect(said({ title: null })).toEqual([])
  })

  const title = (written: string | null, agencyName: string | null, agencyKind: Checkable['agencyKind'] = 'department') =>
    said({ agencyName, agencyKind, document: { format: '2021', title: written, agency: null, year: 2025, marks: [] } }).map(({ rule }) => rule)

  test.each([
    ['云岚县司法局2025年政府信息公开工作年度报告', '云岚县司法局', 'department', true],
    ['2025年云岚县司法局政府信息公开工作年度报告', '云岚县司法局', 'department', true],
    ['云岚县司法局\n2025年政府信息公开工作 年度报告', '云岚县司法局', 'department', true],
    ['明州市云岚县司法局2025年政府信息公开工作年度报告', '云岚县司法局', 'department', true],
    ['司法局2025年政府信息公开工作年度报告', '云岚县司法局', 'department', false],
    ['云岚县司法局2024年政府信息公开工作年度报告', '云岚县司法局', 'department', false],
    ['云岚县司法局2025年政府信息公开年度报告', '云岚县司法局', 'department', false],
    ['云岚县财政局2025年政府信息公开工作年度报告', '云岚县司法局', 'department', false],
    [null, '云岚县司法局', 'department', false],
    ['石桥镇人民政府2025年政府信息公开工作年度报告', '云岚县石桥镇人民政府', 'township', true],
    ['石桥镇2025年政府信息公开工作年度报告', '云岚县石桥镇人民政府', 'township', true],
    ['云岚县2025年政府信息公开工作年度报告', '云岚县人民政府', 'government', true],
    ['云岚县2025年政府信息公开工作年度报告', '云岚县人民政府办公室', 'office', false],
    ['城关街道2025年政府信息公开工作年度报告', '云岚县城关街道办事处', 'subDistrict', true],
    ['东风区司法局2025年政府信息公开工作年度报告', null, null, true],
    ['2025年上海市某局政府信息公开工作年度报告', null, null, true],
    ['城市管理局2025年政府信息公开工作年度报告', null, null, false],
    ['司法局2025年政府信息公开工作年度报告', null, null, false],
  ] as const)('F-TITLE of %j for %s (%s)', (written, name, kind, good) => {
    expect(title(written, name, kind)).toEqual(good ? [] : ['F-TITLE'])
  })
})

test('a report keeps to its own form, whatever form the document had that was read into it', () => {
  const document = { format: '2019' as const, title: null, agency: null, year: 2025, marks: [] }
  const rulesOf = (change: Parameters<typeof said>[0]) => said({ document, ...change }).map(({ rule }) => rule)
  expect(rulesOf({})).toContain('NUM-BLANK')
  expect(rulesOf({ format: '2021' })).not.toContain('NUM-BLANK')
  expect(rulesOf({ format: '2021', cells: { 'requests.receivedNew.total': 1 } })).toEqual(expect.arrayContaining([expect.stringMatching(/^T3-/)]))
})
