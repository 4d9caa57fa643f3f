import { describe, expect, test } from 'vitest'
import type { DocumentMark } from '../recognise/marks.ts'
import { check } from './index.ts'
import type { Checkable, Finding, RuleId } from './index.ts'
import { brief, zeroReport } from './zero-report.ts'

/** What one rule says of the report with these texts and facts, the rule switched on. */
function says(rule: RuleId, { narrative, ...more }: Partial<Omit<Checkable, 'narrative'>> & { narrative?: Partial<Checkable['narrative']> }): Finding[] {
  const report = zeroReport()
  return check({ ...report, ...more, narrative: { ...report.narrative, ...narrative }, severities: { 'F-PERIOD': 'notice', 'F-CONTACT': 'notice', 'F-DATE': 'notice', 'F-LEN': 'notice' } }).filter((finding) => finding.rule === rule)
}
const title = '云岚县司法局2025年政府信息公开工作年度报告'
const document = (more: Partial<NonNullable<Checkable['document']>>) => ({ format: '2021' as const, title, agency: '云岚县司法局', year: 2025, marks: [], ...more })

describe('F-ASPECT', () => {
  const five = ['（一）主动公开。公开信息300条。', '（二）依申请公开。未收到申请。', '（三）政府信息管理。落实三审三校。', '（四）政府信息公开平台建设。维护门户网站。', '（五）监督保障。开展培训2次。']
  test.each([
    ['all five', five, []],
    ['headings in other words', ['主动政府信息公开情况', '依申请公开', '政务信息管理', '政府网站和新媒体建设情况', '强化监督检查，落实考核。'], []],
    ['a platform that is only used', [...five.slice(0, 3), '通过微信公众号平台发布信息。', five[4]!], ['平台建设']],
    ['resources managed by standards', [...five.slice(0, 2), '推进政府信息资源规范化、标准化管理。', ...five.slice(3)], []],
    ['information published by number', ['全年共发布信息59条。', ...five.slice(1)], []],
    ['channels made better', [...five.slice(0, 3), '优化公开渠道，提升服务效能。', five[4]!], []],
    ['new media', [...five.slice(0, 3), '发挥政务新媒体作用。', five[4]!], []],
    ['a website kept running', [...five.slice(0, 3), '做好网站运维。', five[4]!], []],
    ['a platform behind a comma', [...five.slice(0, 3), '信息管理规范，在浙江政务服务网平台上发布。', five[4]!], ['平台建设']],
    ['other people trained', [...five.slice(0, 4), '培训水利技术人员20人。'], ['监督保障']],
    ['three of the five', five.slice(0, 3), ['平台建设、监督保障']],
    ['nothing', [], ['主动公开、依申请公开、政府信息管理、平台建设、监督保障']],
  ])('%s', (_, overview, lacking) => {
    expect(says('F-ASPECT', { narrative: { overview } }).map(({ message }) => message.zh)).toEqual(lacking.map((each) => `总体情况缺“${each}”`))
  })
  test.each([['government', 1], ['township', 1], ['subDistrict', 0], ['department', 0]] as const)('assessment, evaluation and accountability are asked of a %s: %i', (agencyKind, count) => {
    expect(says('F-ASPECT', { agencyKind, narrative: { overview: five } }).map(({ message }) => message.zh)).toEqual(count ? ['总体情况缺“工作考核、社会评议、责任追究”'] : [])
  })
  test('nobody asks prose of the own-level sheet', () => {
    const sheet = { agencyKind: 'ownLevel' as const, narrative: { overview: ['县人民政府本级数据，随县人民政府报告汇总。'], problems: [] } }
    expect([...says('F-ASPECT', sheet), ...says('F-S5', sheet)]).toEqual([])
  })
  test('a section not begun is asked about when signing, not while typing', () => {
    expect(says('F-ASPECT', { moment: 'typing', narrative: { overview: [] } })).toEqual([])
  })
})

describe('F-S5', () => {
  const long = '政府信息公开工作人员业务能力仍需加强，个别栏目更新不及时，政策解读的形式比较单一，与群众的期待还有差距。'
  test.each([
    [[long, '下一步，将加强业务培训，丰富政策解读形式，及时更新栏目，完善政府信息公开工作机制。'], []],
    [[long, '为此，把公开栏目归到一处，逐条落实到人，每季度由办公室核对一遍，结果在单位内公布。'], []],
    [['一是政策文件库检索体验不佳；二是公开效果缺少评估办法，乡镇之间还不平衡。', '下一步改进措施：改进分词和排序，同时试行阅读量和满意度两项评估，按评估结果调整栏目，完成一项销号一项。'], []],
    [[long, '针对上述情况，本局于六月和九月组织两轮专题培训，编印操作手册，建立栏目更新登记制度。'], []],
    [[long + long], ['改进措施缺失']],
    [['下一步，我局将进一步加强业务培训。'.repeat(6)], ['问题缺失']],
    [['存在更新不及时的问题，下一步将加强培训。'], ['仅20字']],
    [['无。'], ['问题缺失、改进措施缺失、仅2字']],
    [[], ['问题缺失、改进措施缺失、仅0字']],
  ])('%j', (problems, lacking) => {
    expect(says('F-S5', { narrative: { problems } }).map(({ message }) => message.zh)).toEqual(lacking.map((each) => `第五部分问题或改进措施不完整：${each}`))
  })
})

describe('what an office may switch on', () => {
  test.each([
    ['本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。', 0], ['数据统计期限为2025年1月1日—12月31日。', 0], ['统计期限为２０２５年１月１日至１２月３１日', 0],
    ['统计期限从2025年1月1日起，至12月31日止。', 0], ['统计期限2025.1.1—2025.12.31。', 0], ['自2025年1月1日始，至2025年12月31日止。', 0], ['统计期限2024.1.1—2024.12.31。', 1], ['2025年11月1日至12月31日。', 1],
    ['统计期限为2024年1月1日至2024年12月31日。', 1], ['现将2025年情况报告如下。', 1],
  ])('F-PERIOD of “%s”', (preamble, count) => { expect(says('F-PERIOD', { preamble: [preamble] })).toHaveLength(count) })

  test.each([
    ['联系电话：0000-4021205，电子版可在门户网站查阅下载。', null], ['联系电话：0000-4021205。', '未提供查阅下载地址'], ['本报告可登录www.example.test下载。', '未提供联系方式'], ['特此报告。', '未提供联系方式和查阅下载地址'],
  ])('F-CONTACT of “%s”', (preamble, message) => { expect(says('F-CONTACT', { preamble: [preamble] }).map((each) => each.message.zh)).toEqual(message ? [message] : []) })

  test.each([
    [['云岚县司法局', '2026年1月22日'], null], [['2026-01-01'], null], [['二〇二六年一月二十二日'], null], [['云岚县司法局'], '未注明日期'], [[], '未注明日期'],
    [['云岚县司法局 2026年1月20日'], null], [['（2026年1月20日印发）'], null], [['（2025年1月20日印发）'], '落款日期2025-01-20早于2026-01-01，统计期尚未结束'], [['统计期限为2026年1月1日至2026年12月31日'], '未注明日期'],
    [['2025年12月31日'], '落款日期2025-12-31早于2026-01-01，统计期尚未结束'],
  ])('F-DATE of %j', (closing, message) => { expect(says('F-DATE', { closing }).map((each) => each.message.zh)).toEqual(message ? [message] : []) })

  test('F-DATE is silent where the closing lines are not known', () => { expect(says('F-DATE', {})).toEqual([]) })

  test.each([[1000, 0], [1001, 1]])('F-LEN of %i characters', (length, count) => {
    expect(says('F-LEN', { narrative: { overview: ['公'.repeat(length), ' \u3000 '] } })).toHaveLength(count)
  })
})

describe('the rules about the document', () => {
  test.each([['2019', 2021, 1], ['2019', 2024, 1], ['2019', 2020, 0], ['2021', 2024, 0], ['2019', null, 0]] as const)('F-FMT: tables of %s on %s', (format, year, count) => {
    expect(says('F-FMT', { year, document: document({ format, year }) })).toHaveLength(count)
  })

  test('F-HEAD names each missing section and an order that is not the form’s', () => {
    const missing: DocumentMark = { kind: 'heading-missing', where: { section: 'problems', row: null, column: null }, written: '', official: '五、存在的主要问题及改进情况', source: 'L1' }
    const sections = (['overview', 'disclosure', 'disputes', 'requests', 'otherMatters'] as const).map((id, at) => ({ id, line: 10 * (at + 1) }))
    expect(brief(says('F-HEAD', { document: document({ marks: [missing], sections: [...sections].reverse() }) }))).toEqual([
      'error F-HEAD 各部分顺序与格式不一致：一、总体情况、二、主动公开政府信息情况、四、政府信息公开行政复议、行政诉讼情况、三、收到和处理政府信息公开申请情况、六、其他需要报告的事项',
      'error F-HEAD 缺少“五、存在的主要问题及改进情况”',
    ])
  })

  test('F-HEAD tells a heading in other words once, mildly, with both wordings, and not that it is missing', () => {
    const different: DocumentMark = { kind: 'heading-different', where: { section: 'overview', row: null, column: null }, written: '一、基本情况', official: '一、总体情况', source: 'P2' }
    expect(brief(says('F-HEAD', { document: document({ marks: [different] }) }))).toEqual(['notice F-HEAD 标题措辞与格式不一致：“一、基本情况”，应为“一、总体情况”（P2）'])
    expect(says('F-HEADNUM', { document: document({ marks: [different] }) })).toEqual([])
  })

  test('F-RESID tells what was left out of the reading: text struck out, and marks of notes', () => {
    const left = (kind: 'struck-out' | 'note-mark', written: string) => ({ kind, where: { section: null, row: null, column: null }, written, official: '', source: 'P7' })
    const found = says('F-RESID', { document: document({ marks: [left('struck-out', '旧文'.repeat(60)), left('note-mark', '500[1]')] }) })
    expect(brief(found)).toEqual(['warning F-RESID 数字旁有注号，只读入了数字“500[1]”（P7）', `warning F-RESID 原文件中已划去、未读入的文字“${'旧文'.repeat(30)}…”（P7）`])
    expect(new Set(found.map(({ key }) => key)).size).toBe(2)
  })
  test('F-RESID tells all residue in one finding', () => {
    const marks = ['[bookmark: _GoBack]', '—1—', '—2—', '—3—', '\ufffd', '单位:0万元'].map((written, at): DocumentMark => ({ kind: 'residue', where: { section: null, row: null, column: null }, written, official: '', source: `L${at}` }))
    expect(brief(says('F-RESID', { document: document({ marks }) }))).toEqual(['warning F-RESID 存在转换残留“[bookmark: _GoBack]”（L0）、“—1—”（L1）、“—2—”（L2）、“—3—”（L3）、“\ufffd”（L4）等6处'])
    expect(says('F-RESID', { document: document({}) })).toEqual([])
  })
})

describe('cases that the text passes over', () => {
  const cells = (requests: number) => ({
    'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 1,
    ...Object.fromEntries(['receivedNew', 'granted', 'totalProcessed'].flatMap((row) => ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, requests]))),
  })
  const told = (requests: number, overview: string, more: Partial<Checkable> = {}) => {
    const { narrative, ...report } = zeroReport({ cells: cells(requests) })
    return check({ ...report, ...more, narrative: { ...narrative, overview: [overview] } }).map(({ rule }) => rule).filter((rule) => rule === 'T4-NOREQ' || rule === 'TX-NOREV')
  }
  test.each([
    [3, '各项工作有序开展。', ['TX-NOREV']],
    [0, '各项工作有序开展。', ['T4-NOREQ']],
    [0, '因2023年的政府信息公开申请被申请行政复议1件，结果维持。', []],
    [3, '本年度政府信息公开行政复议1件。', []],
    [3, '（二）依申请公开。收到政府信息公开申请3件。发生行政复议1件。', []],
    [3, '全年办理行政复议案件86件。', ['TX-NOREV']],
  ])('%i requests, “%s”', (requests, overview, rules) => { expect(told(requests, overview)).toEqual(rules) })
  test('are passed over by no own-level sheet, which is figures alone', () => {
    for (const requests of [0, 3]) expect(told(requests, '县人民政府本级数据。', { agencyKind: 'ownLevel' })).toEqual([])
  })
})
