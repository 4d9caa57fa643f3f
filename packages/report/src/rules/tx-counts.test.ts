import { describe, expect, test } from 'vitest'
import type { RuleId } from './index.ts'
import { said } from './zero-report.ts'
import type { Change } from './zero-report.ts'

/** 10 new, 2 carried in, 11 processed (6 granted, 3 partly, 1 refused, 1 other), 1 carried out; 3 documents issued, 1 repealed, 12 in force; 9 licences, 4 penalties. */
const cells: Change['cells'] = {
  ...Object.fromEntries(['naturalPerson', 'total'].flatMap((column) => Object.entries({ receivedNew: 10, carriedIn: 2, granted: 6, partlyGranted: 3, refusedThirdParty: 1, otherMisc: 1, totalProcessed: 11, carriedOut: 1 }).map(([row, value]) => [`requests.${row}.${column}`, value]))),
  'disclosure.normativeDocuments.issued': 3, 'disclosure.normativeDocuments.repealed': 1, 'disclosure.normativeDocuments.inForce': 12,
  'disclosure.licences.decisions': 9, 'disclosure.penalties.decisions': 4,
}

/** What one rule finds in an overview. */
const foundBy = (rule: RuleId, text: string, more: Change = {}) =>
  said({ cells, ...more, narrative: { overview: [text], ...more.narrative } }).filter((each) => each.rule === rule).map(({ found }) => found)

describe('TX-CLOSED', () => {
  test.each([
    ['全年共收到政府信息公开申请10件，已全部办结。', ['1']],
    ['收到依申请公开12件，均已答复。', ['1']],
    ['2025年新收政府信息公开申请10件，均在法定期限内答复。', ['1']],
    ['依申请公开按期办结率100%。', ['1']],
    ['共受理申请10件。均已按时办结。', ['1']],
    ['信息公开申请答复率达到百分之百。', ['1']],
    ['办理政府信息公开申请11件，均已答复。', []],
    ['收到依申请公开10件，已办结9件，结转1件，其余均已答复。', []],
    ['办理人大代表建议12件、政协提案5件，均已办结，满意率100%。', []],
    ['收到政府信息公开申请10件。12345热线工单130件，全部办结。', []],
    ['规范依申请公开流程，确保所有申请全部按时答复。', []],
    ['依申请公开的答复未全部办结。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-CLOSED', text)).toEqual(expected))

  test('nothing carried out is all closed', () => {
    expect(foundBy('TX-CLOSED', '全年共收到政府信息公开申请10件，已全部办结。', { cells: { ...cells, 'requests.carriedOut.naturalPerson': 0, 'requests.carriedOut.total': 0 } })).toEqual([])
  })
})

describe('TX-PARTS', () => {
  test.each([
    ['全年共收到政府信息公开申请10件，其中网络申请7件、信函申请3件。', []],
    ['全年共收到政府信息公开申请10件，其中网络申请7件、信函申请5件。', ['12']],
    ['全年共收到政府信息公开申请10件，其中网络申请7件。', []],
    ['全年共收到政府信息公开申请10件，网络、信函分别为7件、2件。', ['9']],
    ['全年共收到政府信息公开申请十件（网络申请八件、当面申请四件）。', ['12']],
    ['全年收到政府信息公开申请10件，其中网络申请6件、信函申请4件，自然人申请10件。', []],
    ['全县共收到政府信息公开申请10件，其中县本级3、部门5。', []],
    ['政府信息公开申请予以公开6件，部分公开3件，不予公开1件。', []],
    ['政府信息公开申请予以公开7件，部分公开3件。', ['7']],
    ['政府信息公开申请予以公开及部分公开9件。', []],
    ['政府信息公开申请予以公开及部分公开8件。', ['8']],
    ['办结的申请中，2件不予公开，1件其他处理。', ['2']],
    ['办结申请11件，无法提供2件。', ['2']],
    ['申请答复中，不予公开1件。主动公开信息6件予以公开7件。', ['7']],
    ['依申请公开较上年不予公开增加3件。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-PARTS', text)).toEqual(expected))
})

describe('TX-ADD', () => {
  test.each([
    ['共公开信息257条，其中政策信息2条，法定主动公开信息224条，基层政务公开信息31条。', []],
    ['共公开信息257条，其中政策信息2条，法定主动公开信息234条，基层政务公开信息31条。', ['267']],
    ['共公开信息257条，其中政策信息2条，法定主动公开信息24条。', []],
    ['共公开信息257条，政策、动态、公告分别为57条、100条、90条。', ['247']],
    ['共公开信息500条，其中网站300条、新媒体200条，图文类150条。', []],
    ['共公开信息100条，其中动态60余条、公告50条。', []],
    ['共公开信息100条，其中动态60条，阅读量3000条。', []],
    ['开展培训12场，其中线上9场、线下4场。', ['13']],
    ['发布信息100条（动态70条、公告40条）。', ['110']],
    ['发布信息83条，其中重点领域信息26条。公众号发布209条，文章共510篇。', []],
    ['收到信件22件，比上年（31件）减少。', []],
    ['新收政府信息公开申请18件，上年结转4件，其中自然人14件、法人或其他组织4件。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-ADD', text)).toEqual(expected))
})

describe('TX-DOC', () => {
  test.each([
    ['本年度制发行政规范性文件3件，废止1件，现行有效12件。', []],
    ['本年度制发行政规范性文件4件，废止1件，现行有效12件。', ['4']],
    ['行政规范性文件制定3件、废止2件、现行有效12件。', ['2']],
    ['现行有效规范性文件十三件。', ['13']],
    ['本年度未制定行政规范性文件。', ['0']],
    ['全年出台规范性文件三件。', []],
    ['合法性审查行政规范性文件86件，备案规范性文件23件。', []],
    ['公开规范性文件5件。', []],
    ['制定规范性文件3件，公开政策解读5件。', []],
    ['上年制定规范性文件7件。', []],
    ['修订《行政规范性文件管理办法》，印发方案9件。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-DOC', text)).toEqual(expected))
})

describe('TX-PERMIT', () => {
  test.each([
    ['作出行政许可决定9件、行政处罚决定4件。', []],
    ['公示行政许可8件。', ['8']],
    ['行政许可、行政处罚分别为9件、5件。', ['5']],
    ['行政许可和行政处罚共13件。', []],
    ['行政处罚案卷评查30件。', []],
    ['行政许可较上年增加2件。', []],
    ['公示行政许可事项120项。', []],
  ])('%s', (text, expected) => expect(foundBy('TX-PERMIT', text)).toEqual(expected))
})

describe('TX-FEE3', () => {
  const fees = (text: string) => foundBy('TX-FEE3', '我局公开信息3条。', { narrative: { overview: ['我局公开信息3条。'], otherMatters: [text] } })
  test.each([
    ['本年度发出信息处理费收费通知3件，通知收费总金额420元，实际收取420元。', []],
    ['本年度未收取信息处理费。', []],
    ['本年度发出收费通知0件，通知收费总金额0元，实际收取信息处理费0元。', []],
    ['依据《政府信息公开信息处理费管理办法》，未有收取信息处理费的情况。', []],
    ['本年度收取信息处理费420元。', ['本年度收取信息处理费420元']],
    ['发出信息处理费收费通知25件，通知总金额2950元，实际收取2950元，其中甲案420元、乙案290元、丙案1500元、丁案140元、戊案600元。', []],
    ['发出信息处理费收费通知25件，通知总金额2950元，实际收取2950元，其中甲案420元、乙案290元、丙案1500元、丁案140元、戊案700元。', ['3050']],
  ])('%s', (text, expected) => expect(fees(text)).toEqual(expected))
})
