import { describe, expect, test } from 'vitest'
import type { Finding, RuleId } from './index.ts'
import { said } from './zero-report.ts'

describe('TX-FEE', () => {
  test.each([
    ['本年度未收取信息处理费。', true], ['无收费情况。', true], ['发出收费通知3件，收取处理费120元。', true], ['未收取任何费用。', true],
    ['无其他需要报告的事项。', false], ['行政事业性收费目录已公开。', false],
  ])('%s', (text, good) => {
    expect(said({ narrative: { otherMatters: [text] } }).map(({ rule }) => rule).filter((rule) => rule === 'TX-FEE')).toEqual(good ? [] : ['TX-FEE'])
  })

  test('before 2021 there was no such fee to tell of', () => {
    expect([2020, 2021].map((year) => said({ year, narrative: { otherMatters: ['无。'] } }).some(({ rule }) => rule === 'TX-FEE'))).toEqual([false, true])
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
    ...['全年办结政府信息公开申请13件。', '全年答复政府信息公开申请13件。', '全年处理政府信息公开申请13件。', '共受理依申请13件。', '依申请公开共13件。', '新增政府信息公开申请13件。', '（二）依申请公开。申请量为13件。', '申请共计13件。', '受理数13件。', '1月至12月收到政府信息公开申请13件。', '截至12月底收到政府信息公开申请13件。'].map((text): [string, string[]] => [text, ['13']]),
    ...['依申请公开0件。', '没有群众申请公开政府信息。'].map((text): [string, string[]] => [text, ['0']]),
    ...['全年办结政府信息公开申请11件。', '依申请公开共12件。', '申请量为10件。', '指导乡镇办理政府信息公开申请23件。', '协助办理兄弟单位政府信息公开申请15件。', '2025年1至6月收到政府信息公开申请4件，7至12月收到6件。', '1月收到政府信息公开申请3件。', '局机关收到政府信息公开申请4件，下属单位收到6件。', '受理法律援助申请86件，申请量为86件。', '通过政府门户网站共办理并答复信息公开申请3件、纸质申请8件。'].map((text): [string, string[]] => [text, []]),
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
    ['政府信息公开行政复议2件，均维持。', ['warning 0≠1']],
    ['政府信息公开行政诉讼3件，结果均获维持。', []],
    ['政府信息公开行政复议案件均维持原决定。', ['warning 0≠1']],
    ['办理行政复议案件86件，行政应诉案件12件。', []],
    ['发生政府信息公开行政复议2件，全年办理行政复议案件86件。', []],
    ['信息公开行政复议2件，其中维持1件、尚未审结1件。', []],
    ['政府信息公开未经复议直接起诉1件，复议后起诉2件。', []],
    ['做好政府信息公开行政复议、行政诉讼应诉工作，未及时答复引发行政复议的情况得到改善。', []],
    ['加强信息公开，行政复议案件86件。', []],
    ['收到信息公开申请3件，行政复议1件。', ['warning 1≠2']],
    ['政府信息公开行政诉讼较上年增加1件。', []],
    ['政府信息公开行政复议结果维持1件。', []],
    ['未发生政府信息公开行政复议败诉案件。', []],
    ['全年无政府信息公开行政复议被撤销情况。', []],
    ['无因政府信息公开被复议纠错或诉讼败诉情况，全年行政复议2件。', []],
    ['2024年政府信息公开行政复议5件，2025年2件。', []],
    ['2025年政府信息公开行政复议5件。', ['warning 5≠2']],
  ])('%s', (text, expected) => {
    const findings = said({ cells: cases, narrative: { overview: [text] } }).filter(({ rule }) => rule === 'TX-REV')
    expect(findings.map(({ severity, expected: table, found }) => `${severity} ${found}≠${table}`)).toEqual(expected)
  })
})
