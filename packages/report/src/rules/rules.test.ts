import { describe, expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import type { CellId } from '../format/index.ts'
import type { DocumentMark } from '../recognise/marks.ts'
import { blocks, check, ruleIds, rules } from './index.ts'
import type { Checkable, Finding, RuleId } from './index.ts'
import { cellsWith } from './table3/true-table.ts'

type Change = Partial<Omit<Checkable, 'cells' | 'narrative'>> & { cells?: Record<CellId, number | string>; narrative?: Partial<Checkable['narrative']> }

/** A report of 云岚县司法局 in which all figures are 0 and nothing is amiss, with changes. */
const report = ({ cells = {}, narrative = {}, ...more }: Change): Checkable => ({
  agencyName: '云岚县司法局', agencyKind: 'department', year: 2025, title: '云岚县司法局2025年政府信息公开工作年度报告', preamble: [], moment: 'signing',
  ...more,
  cells: cellsWith(Object.entries(cells)),
  narrative: { overview: ['一年来，各项工作有序开展。'], problems: [], otherMatters: ['本年度未收取信息处理费。'], ...narrative },
})

const said = (change: Change): Finding[] => check(report(change))
const brief = (findings: readonly Finding[]) => findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message.zh}`)

test('a report of zeros with a sentence on fees raises nothing', () => {
  expect(said({})).toEqual([])
})

test('every rule of the list has its function', () => {
  expect(Object.keys(rules)).toEqual([...ruleIds])
})

describe('one slip in table three is one message, with the line in the rule’s words and the root', () => {
  const table = { 'requests.receivedNew.naturalPerson': 6, 'requests.receivedNew.total': 6, 'requests.granted.naturalPerson': 4, 'requests.granted.total': 4, 'requests.otherMisc.naturalPerson': 2, 'requests.otherMisc.total': 2, 'requests.totalProcessed.naturalPerson': 6, 'requests.totalProcessed.total': 6 }
  const one = (cells: Record<CellId, number>) => {
    const findings = said({ cells: { ...table, ...cells } })
    expect(findings).toHaveLength(1)
    const [{ message, mend, expected, found, difference, cells: named, key }] = findings as [Finding]
    return { zh: message.zh, en: message.en, mend: mend.zh, expected, found, difference, named, key }
  }

  test('T3-BAL', () => expect(one({ 'requests.carriedOut.naturalPerson': 1 })).toMatchInlineSnapshot(`
    {
      "difference": "1",
      "en": "Table 3, column Natural persons: 6+0=6 received and carried in, but 6+1=7 processed and carried out (difference 1); the figure at fault is most likely IV. Carried over to next year · Natural persons: should be 0, is 1; this also upsets the total of row IV. Carried over to next year",
      "expected": "0",
      "found": "1",
      "key": "T3-BAL|naturalPerson|requests.carriedOut.naturalPerson=1",
      "mend": "请核对“四、结转下年度继续办理 · 自然人”，如确系误填，改为0后本处勾稽关系即成立",
      "named": [
        "requests.carriedOut.naturalPerson",
      ],
      "zh": "表三“自然人”列勾稽不平：本年新收6＋上年结转0＝6，办理结果总计6＋结转下年度1＝7，相差1件；问题应在“四、结转下年度继续办理 · 自然人”：应为0，填报为1；“四、结转下年度继续办理”行总计不符也由此引起",
    }
  `))
  test('T3-SUM', () => expect(one({ 'requests.totalProcessed.naturalPerson': 5 })).toMatchInlineSnapshot(`
    {
      "difference": "1",
      "en": "Table 3, column Natural persons: (VII) total should be 6, is 5; this also upsets the total of row (VII) Total and the balance of column Natural persons",
      "expected": "6",
      "found": "5",
      "key": "T3-SUM|naturalPerson|requests.totalProcessed.naturalPerson=5",
      "mend": "请核对“（七）总计 · 自然人”，如确系误填，改为6后本处勾稽关系即成立",
      "named": [
        "requests.totalProcessed.naturalPerson",
      ],
      "zh": "表三“自然人”列（七）总计应为6，填报为5；“（七）总计”行总计、“自然人”列勾稽关系不符也由此引起",
    }
  `))
  test('T3-COL', () => expect(one({ 'requests.otherMisc.total': 20 })).toMatchInlineSnapshot(`
    {
      "difference": "18",
      "en": "Table 3, row (VI) Other handling / 3. Other: total should be 2, is 20; this also upsets (VII) total of column Total",
      "expected": "2",
      "found": "20",
      "key": "T3-COL|otherMisc|requests.otherMisc.total=20",
      "mend": "请核对“（六）其他处理 / 3.其他 · 总计”，如确系误填，改为2后本处勾稽关系即成立",
      "named": [
        "requests.otherMisc.total",
      ],
      "zh": "表三“（六）其他处理 / 3.其他”行总计应为2，填报为20；“总计”列（七）总计不符也由此引起",
    }
  `))
  test('T3-COL for an inner cell', () => expect(one({ 'requests.granted.otherOrg': 9 })).toMatchInlineSnapshot(`
    {
      "difference": "9",
      "en": "Table 3, row (I) Granted in full: total should be 13, is 4; the figure at fault is most likely (I) Granted in full · Others: should be 0, is 9; this also upsets (VII) total of column Others",
      "expected": "0",
      "found": "9",
      "key": "T3-COL|granted|requests.granted.otherOrg=9",
      "mend": "请核对“（一）予以公开 · 其他”，如确系误填，改为0后本处勾稽关系即成立",
      "named": [
        "requests.granted.otherOrg",
      ],
      "zh": "表三“（一）予以公开”行总计应为13，填报为4；问题应在“（一）予以公开 · 其他”：应为0，填报为9；“其他”列（七）总计不符也由此引起",
    }
  `))
  test('T3-BAL without one root', () => expect(one({ 'requests.carriedIn.naturalPerson': 3, 'requests.carriedIn.total': 3 })).toMatchInlineSnapshot(`
    {
      "difference": "3",
      "en": "Table 3, column Natural persons: 6+3=9 received and carried in, but 6+0=6 processed and carried out (difference 3)",
      "expected": "9",
      "found": "6",
      "key": "T3-BAL|naturalPerson|requests.receivedNew.naturalPerson=6,requests.carriedIn.naturalPerson=3,requests.totalProcessed.naturalPerson=6,requests.carriedOut.naturalPerson=0",
      "mend": "请核对以下各格，其中一格或几格有误：“一、本年新收政府信息公开申请数量 · 自然人”（应为3）、“二、上年结转政府信息公开申请数量 · 自然人”（应为0）、“（七）总计 · 自然人”、“四、结转下年度继续办理 · 自然人”（应为3）",
      "named": [
        "requests.receivedNew.naturalPerson",
        "requests.carriedIn.naturalPerson",
        "requests.totalProcessed.naturalPerson",
        "requests.carriedOut.naturalPerson",
      ],
      "zh": "表三“自然人”列勾稽不平：本年新收6＋上年结转3＝9，办理结果总计6＋结转下年度0＝6，相差3件",
    }
  `))
})

describe('T4-SUM', () => {
  test('names the five cells of the block, with what each would have to be', () => {
    const [finding] = said({ cells: { 'disputes.litigationDirect.upheld': 1, 'disputes.litigationDirect.total': 3 } }) as [Finding]
    expect(finding.cells).toHaveLength(5)
    expect({ ...finding, cells: undefined }).toMatchInlineSnapshot(`
      {
        "cells": undefined,
        "clause": "国办公开办函〔2021〕30号 年度报告格式 第四部分各项“总计”；《条例》第五十条第（三）项（待核对）",
        "difference": "2",
        "expected": "1",
        "found": "3",
        "key": "T4-SUM|disputes.litigationDirect.upheld=1,disputes.litigationDirect.corrected=0,disputes.litigationDirect.otherOutcome=0,disputes.litigationDirect.pending=0,disputes.litigationDirect.total=3",
        "mend": {
          "en": "One of the five cells of Administrative litigation / Direct litigation without reconsideration is wrong: Upheld should be 3, or Corrected should be 2, or Other outcome should be 2, or Pending should be 2, or Total should be 1",
          "zh": "“行政诉讼 / 未经复议直接起诉”五格中有一格有误，请核对：“结果维持”应为3，或“结果纠正”应为2，或“其他结果”应为2，或“尚未审结”应为2，或“总计”应为1",
        },
        "message": {
          "en": "Table 4, Administrative litigation / Direct litigation without reconsideration: total should be 1, is 3",
          "zh": "表四“行政诉讼 / 未经复议直接起诉”总计应为1，填报为3",
        },
        "rule": "T4-SUM",
        "scope": "report",
        "section": "disputes",
        "severity": "error",
      }
    `)
  })
  test.each([
    ['a full and true block', { upheld: 1, pending: 2, total: 3 }, 0],
    ['one too many', { upheld: 1, pending: 2, total: 4 }, 1],
    ['a blank that may hold the rest', { upheld: 1, pending: '', total: 4 }, 0],
    ['a blank total', { upheld: 1, total: '/' }, 0],
    ['outcomes that exceed the total whatever the blank holds', { upheld: 5, pending: '', total: 4 }, 1],
  ])('%s', (_, block, count) => {
    const cells = Object.fromEntries(Object.entries(block).map(([column, value]) => [`disputes.reconsideration.${column}`, value]))
    expect(said({ cells, moment: 'typing' }).filter(({ rule }) => rule === 'T4-SUM')).toHaveLength(count)
  })
})

describe('numbers', () => {
  test.each([
    ['12o', ['“表二 行政处罚 · 本年处理决定数量”应为非负整数，现为“12o”']],
    ['-3', ['“表二 行政处罚 · 本年处理决定数量”应为非负整数，现为“-3”']],
    ['1.5', ['“表二 行政处罚 · 本年处理决定数量”应为非负整数，现为“1.5”']],
    ['１２', []],
    ['1,204', []],
    ['', []],
    ['/', []],
  ])('NUM-INT of %j while typing', (raw, messages) => {
    expect(said({ cells: { 'disclosure.penalties.decisions': raw }, moment: 'typing' }).map(({ message }) => message.zh)).toEqual(messages)
  })

  test.each([['18.8710', 0], ['0', 0], ['11398889.123456', 0], ['0.1234567', 1], ['-1', 1], ['3万元', 1], ['', 0]])('NUM-FEE of %j', (raw, count) => {
    expect(said({ cells: { 'disclosure.fees.amountWanYuan': raw }, moment: 'typing' })).toHaveLength(count)
  })

  test('NUM-BLANK groups all blanks and dashes when a signature is asked for, and is silent while typing', () => {
    const cells = { 'requests.granted.otherOrg': '', 'requests.granted.total': '/', 'disputes.reconsideration.pending': '—' }
    expect(said({ cells, moment: 'typing' })).toEqual([])
    const [finding, ...others] = said({ cells })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'NUM-BLANK', severity: 'error', cells: Object.keys(cells), message: { zh: '“表三 （一）予以公开 · 其他”等3格为空，如无请填0' } })
    expect(said({ cells: { 'requests.granted.otherOrg': '' } })[0]!.message.zh).toBe('“表三 （一）予以公开 · 其他”为空，如无请填0')
  })

  test('an untouched report asks for its 200 cells in one finding', () => {
    const blank = Object.fromEntries(format2021.cells.map(({ id }) => [id, '']))
    expect(said({ cells: blank }).map(({ cells }) => cells.length)).toEqual([200])
  })
})

describe('T2-FORCE', () => {
  test.each([
    [5, 1, 4, []],
    [5, 0, 4, ['warning T2-FORCE 行政规范性文件：现行有效4件小于制发5件减废止0件']],
    [0, 3, 0, []],
    [5, 0, '', []],
  ])('issued %s, repealed %s, in force %s', (issued, repealed, inForce, messages) => {
    const row = 'disclosure.normativeDocuments'
    expect(brief(said({ cells: { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce }, moment: 'typing' }))).toEqual(messages)
  })
})

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
    expect(findings.some(blocks)).toBe(false)
  })

  test('F-OLDLABEL and F-HEADNUM are notices, one for each place', () => {
    expect(brief(withMarks(
      mark('label-old', { section: 'disclosure', row: 'normativeDocuments' }, '规范性文件', '行政规范性文件'),
      mark('heading-number', { section: 'overview' }, '1、总体情况', '一、总体情况'),
      mark('residue', {}, '[bookmark: _GoBack]', ''),
    ))).toMatchInlineSnapshot(`
      [
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

describe('TX-FEE', () => {
  test.each([
    ['本年度未收取信息处理费。', true], ['无收费情况。', true], ['发出收费通知3件，收取处理费120元。', true], ['未收取任何费用。', true],
    ['无其他需要报告的事项。', false], ['行政事业性收费目录已公开。', false],
  ])('%s', (text, good) => {
    expect(said({ narrative: { otherMatters: [text] } }).map(({ rule }) => rule)).toEqual(good ? [] : ['TX-FEE'])
  })

  test('an empty section six is asked about when signing, not while typing', () => {
    expect(said({ narrative: { otherMatters: [] }, moment: 'typing' })).toEqual([])
    expect(said({ narrative: { otherMatters: [] } }).map(({ rule }) => rule)).toEqual(['TX-FEE'])
  })
})

/** 10 new, 2 carried in, 11 processed, 1 carried out; all natural persons. */
const twelve = Object.fromEntries(['naturalPerson', 'total'].flatMap((column) => [['receivedNew', 10], ['carriedIn', 2], ['granted', 11], ['totalProcessed', 11], ['carriedOut', 1]].map(([row, value]) => [`requests.${row}.${column}`, value as number])))

describe('TX-REQ', () => {
  const rule: RuleId = 'TX-REQ'
  test.each([
    ['全年共收到政府信息公开申请10件。', []],
    ['全年收到政府信息公开申请12件，其中网络申请7件、信函申请5件。', []],
    ['本年度共办理依申请公开11件。', []],
    ['本年度共办理依申请公开十一件（含上年结转2件）。', []],
    ['全年共收到政府信息公开申请13件。', ['13']],
    ['全年收到公民提出的政府信息公开申请，共计9件。', ['9']],
    ['（二）依申请公开。全年共收到申请９件。', ['9']],
    ['共收到8件政府信息公开申请。', ['8']],
    ['全年共收到政府信息公开申请二十三件。', ['23']],
    ['本年度未收到公民、法人和其他组织提出的政府信息公开申请。', ['0']],
    ['本年度未收到信函申请，未收到法人提出的政府信息公开申请。', []],
    ['全年受理法律援助申请86件，行政复议申请23件。', []],
    ['2024年收到政府信息公开申请7件。', []],
    ['全县共收到政府信息公开申请10件，其中县本级1件、部门6件、乡镇3件。', []],
    ['办理上年结转政府信息公开申请2件。', []],
    ['政府信息公开申请较上年增加3件。', []],
    ['对无正当理由的政府信息公开申请依法答复，未按依申请公开规定收费1件。', []],
  ])('%s', (text, found) => {
    expect(said({ cells: twelve, narrative: { overview: [text] } }).filter((each) => each.rule === rule).map((each) => each.found)).toEqual(found)
  })

  test('"none received" agrees with no new request, even when some were carried in', () => {
    const cells = { 'requests.carriedIn.naturalPerson': 1, 'requests.carriedIn.total': 1, 'requests.granted.naturalPerson': 1, 'requests.granted.total': 1, 'requests.totalProcessed.naturalPerson': 1, 'requests.totalProcessed.total': 1 }
    expect(said({ cells, narrative: { overview: ['全年未收到政府信息公开申请。'] } })).toEqual([])
  })

  test('is silent while the table has not all three figures', () => {
    expect(said({ cells: { ...twelve, 'requests.carriedIn.total': '' }, moment: 'typing', narrative: { overview: ['共收到政府信息公开申请99件。'] } })).toEqual([])
  })

  test('tells the three meanings', () => {
    const [finding] = said({ cells: twelve, narrative: { overview: ['全年共收到政府信息公开申请13件。'] } }) as [Finding]
    expect(finding).toMatchObject({ expected: '10 / 12 / 11', found: '13', difference: '1', message: { zh: '总体情况称受理申请13件（“全年共收到政府信息公开申请13件”），表三为新收10、结转2、办结11', en: 'Section one says 13 applications ("全年共收到政府信息公开申请13件"); table 3 has 10 new, 2 carried in, 11 processed' } })
  })
})

describe('TX-REV', () => {
  /** Two reconsiderations (one upheld, one pending), one direct lawsuit, two after reconsideration. */
  const cases = { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.pending': 1, 'disputes.reconsideration.total': 2, 'disputes.litigationDirect.upheld': 1, 'disputes.litigationDirect.total': 1, 'disputes.litigationAfterReconsideration.upheld': 2, 'disputes.litigationAfterReconsideration.total': 2 }
  test.each([
    ['全年发生政府信息公开行政复议2件、行政诉讼3件。', []],
    ['全年发生政府信息公开行政复议3件、行政诉讼3件。', ['warning 3≠2']],
    ['本年度没有发生政府信息公开行政复议，3起行政诉讼情况。', ['warning 0≠2']],
    ['本年度未发生政府信息公开行政复议、行政诉讼。', ['warning 0≠2', 'warning 0≠3']],
    ['政府信息公开行政复议、行政诉讼共5件。', []],
    ['政府信息公开行政复议、行政诉讼分别为2件、4件。', ['warning 4≠3']],
    ['政府信息公开行政复议和行政诉讼均为0件。', ['warning 0≠2', 'warning 0≠3']],
    ['因政府信息公开引发行政复议1件。', ['notice 1≠2']],
    ['政府信息公开行政复议2件，均维持。', []],
    ['政府信息公开行政复议案件均维持原决定。', ['warning 0≠1']],
    ['办理行政复议案件86件，行政应诉案件12件。', []],
    ['发生政府信息公开行政复议2件，全年办理行政复议案件86件。', []],
    ['信息公开行政复议2件，其中维持1件、尚未审结1件。', []],
    ['政府信息公开未经复议直接起诉1件，复议后起诉2件。', []],
    ['做好政府信息公开行政复议、行政诉讼应诉工作，未及时答复引发行政复议的情况得到改善。', []],
    ['政府信息公开行政诉讼较上年增加1件。', []],
    ['政府信息公开行政复议结果维持1件。', []],
  ])('%s', (text, expected) => {
    const findings = said({ cells: cases, narrative: { overview: [text] } }).filter(({ rule }) => rule === 'TX-REV')
    expect(findings.map(({ severity, expected: table, found }) => `${severity} ${found}≠${table}`)).toEqual(expected)
  })
})

test('a finding’s key stays while nothing changes and goes with the values', () => {
  const key = (value: number) => said({ cells: { 'disclosure.normativeDocuments.issued': value } })[0]!.key
  expect(key(3)).toBe(key(3))
  expect(key(3)).not.toBe(key(4))
})

test('errors come first, then by place', () => {
  const order = said({ cells: { 'disputes.reconsideration.total': 1, 'requests.granted.total': 2, 'disclosure.normativeDocuments.issued': 3, 'disclosure.penalties.decisions': 'x' }, narrative: { otherMatters: ['无。'] } })
  expect(order.map(({ rule }) => rule)).toEqual(['NUM-INT', 'T3-COL', 'T4-SUM', 'T2-FORCE', 'TX-FEE'])
})
