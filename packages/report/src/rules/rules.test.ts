import { describe, expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import type { CellId } from '../format/index.ts'
import { ruleIds, rules } from './index.ts'
import type { Finding } from './index.ts'
import { brief, said } from './zero-report.ts'

test('a report of zeros with a sentence on fees raises nothing', () => {
  expect(said({})).toEqual([])
})

test('every id of the list has its rule, each once and in order', () => {
  expect(rules.map(({ id }) => id)).toEqual([...ruleIds])
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
      "key": "T3-BAL|naturalPerson|requests.receivedNew.naturalPerson=6,requests.carriedIn.naturalPerson=3,requests.totalProcessed.naturalPerson=6,requests.carriedOut.naturalPerson=0,requests.receivedNew.total=6,requests.carriedIn.total=3,requests.carriedOut.total=0",
      "mend": "请核对以下各格，其中一格或几格有误：“一、本年新收政府信息公开申请数量 · 自然人”（应为3）、“二、上年结转政府信息公开申请数量 · 自然人”（应为0）、“（七）总计 · 自然人”、“四、结转下年度继续办理 · 自然人”（应为3）、“一、本年新收政府信息公开申请数量 · 总计”（应为3）、“二、上年结转政府信息公开申请数量 · 总计”（应为0）、“四、结转下年度继续办理 · 总计”（应为3）",
      "named": [
        "requests.receivedNew.naturalPerson",
        "requests.carriedIn.naturalPerson",
        "requests.totalProcessed.naturalPerson",
        "requests.carriedOut.naturalPerson",
        "requests.receivedNew.total",
        "requests.carriedIn.total",
        "requests.carriedOut.total",
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
        "clause": {
          "en": "General Office disclosure letter 2021-30, report form, section 4, the “totals”; Regulation on Disclosure (Decree 711), art. 50 item 3 (to be confirmed)",
          "zh": "国办公开办函〔2021〕30号 年度报告格式 第四部分各项“总计”；《条例》第五十条第（三）项（待核对）",
        },
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
    expect(said({ cells: { 'disclosure.fees.amountWanYuan': raw }, moment: 'typing' }).filter(({ rule }) => rule === 'NUM-FEE')).toHaveLength(count)
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

test('a finding’s key stays while nothing changes and goes with the values', () => {
  const key = (value: number) => said({ cells: { 'disclosure.normativeDocuments.issued': value } })[0]!.key
  expect(key(3)).toBe(key(3))
  expect(key(3)).not.toBe(key(4))
})

test('errors come first, then by place', () => {
  const order = said({ cells: { 'disputes.reconsideration.total': 1, 'requests.granted.total': 2, 'disclosure.normativeDocuments.issued': 3, 'disclosure.penalties.decisions': 'x' }, narrative: { otherMatters: ['无。'] } })
  expect(order.map(({ rule }) => rule)).toEqual(['NUM-INT', 'T3-COL', 'T4-SUM', 'T2-FORCE', 'TX-FEE', 'T4-NOREQ'])
})
