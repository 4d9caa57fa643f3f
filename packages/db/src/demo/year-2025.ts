import type { CellId } from '@nianbao/report'
import { extend } from '../commands/extend.ts'
import { remind } from '../commands/remind.ts'
import { withdraw } from '../commands/withdraw.ts'
import { type Filing, filingOf, type Writing } from './filing.ts'
import { bringOut, datesOn, handIn, live, pass, prepare, usualDates } from './lives.ts'
import { figuresOf } from './figures-of.ts'
import { openings, type Story } from './openings.ts'
import { placeOf, placesOfDemo } from './places.ts'
import { prose } from './prose.ts'
import type { Stage } from './stage.ts'

const days = ['05', '06', '07', '08', '09', '12', '13', '14', '15', '16', '19', '20', '21', '22', '23', '26', '27'].map((day) => `2026-01-${day}`)

const undisputed = Object.fromEntries(['reconsideration', 'litigationDirect'].flatMap((row) => ['upheld', 'total'].map((column) => [`disputes.${row}.${column}`, '0'])))

/** The draft of 城东街道 calls itself a town and keeps the name of a place far away: it was copied. */
const copied = '2025年，本镇坚持把政府信息公开作为联系群众的日常工作，以政务公开助推宁波基层治理，便民服务中心公开专区全年接待查阅群众320人次，发布信息66条。'

/** The agencies' reports of 2025, each left in another state on 28 January 2026. */
const stories: Record<string, (filing: Filing, stage: Stage) => Promise<void>> = {
  // A draft with one error of arithmetic (carried out 1, but all were processed) and a warning (no word on the fee).
  'YL-SFJ': async (filing) => {
    await filing.write('2026-01-26 15:10', { cells: { 'requests.carriedOut.naturalPerson': '1' }, prose: { otherMatters: ['无其他需要报告的事项。'] } })
  },
  // Waits for its signatory.
  'YL-JYJ': async (filing) => {
    await filing.write('2026-01-22 10:00')
    await filing.ask('2026-01-27 17:20')
  },
  // Submitted yesterday, nobody has looked at it.
  'YL-GAJ': async (filing) => {
    await filing.write('2026-01-21 09:30')
    await filing.ask('2026-01-27 10:10')
    await filing.submit('2026-01-27 15:45')
  },
  // Under review, with one thread open, one answered, one settled and one among the reviewers.
  'YL-CZJ': async (filing) => {
    await filing.write('2026-01-15 14:00')
    await filing.ask('2026-01-22 09:00')
    await filing.submit('2026-01-22 11:30')
    await filing.review('2026-01-23 09:10')
    await filing.comment('2026-01-23 09:40', { kind: 'cell', cell: 'disclosure.normativeDocuments.inForce' }, '县司法局清理目录中贵局现行有效文件为18件，这里是19件，请核对。')
    const answered = await filing.comment('2026-01-23 09:55', { kind: 'section', section: 'problems' }, '上年提出的“绩效信息公开偏少”改得怎样，建议补充具体数字。')
    const settled = await filing.comment('2026-01-23 10:05', { kind: 'cell', cell: 'requests.partlyGranted.commercialEnterprise' }, '企业申请部分公开1件，是否已送达区分处理的答复书？')
    await filing.comment('2026-01-23 10:20', { kind: 'report' }, '表格与去年衔接没有问题，重点看规范性文件件数。', true)
    await filing.answer('2026-01-26 16:00', answered, '已核，全年公开绩效自评31个项目，拟在第五部分补入。')
    await filing.answer('2026-01-26 16:10', settled, '已于2025年11月送达，文号可查。')
    await filing.settle('2026-01-27 09:00', settled)
  },
  // Returned with two sections open; the filer has begun to mend.
  'YL-ZRJ': async (filing) => {
    await filing.write('2026-01-12 09:00')
    await filing.ask('2026-01-16 10:00')
    await filing.submit('2026-01-16 17:00')
    await filing.review('2026-01-19 09:00')
    await filing.comment('2026-01-19 09:30', { kind: 'cell', cell: 'disclosure.fees.amountWanYuan' }, '收费金额与财政口径相差较大，请核对单位是否为万元。')
    await filing.giveBack('2026-01-20 10:00', '收费金额请与县财政局对账；第五部分“同一项目被反复申请”请写出已采取的措施。', ['disclosure', 'problems'])
    await filing.mend('2026-01-27 11:00', { cells: { 'disclosure.fees.amountWanYuan': '1894.2255' } })
  },
  // Returned once, answered, submitted again: on time by its first submission.
  'YL-NYJ': async (filing) => {
    await filing.write('2026-01-08 10:00')
    await filing.ask('2026-01-12 09:00')
    await filing.submit('2026-01-12 16:20')
    await filing.review('2026-01-14 09:00')
    const thread = await filing.comment('2026-01-14 09:20', { kind: 'section', section: 'problems' }, '改进措施与上年相近，请写出今年新做的事。')
    await filing.giveBack('2026-01-14 09:30', '第五部分请充实。', ['problems'])
    await filing.mend('2026-01-26 10:00', { prose: { problems: ['存在的主要问题：补贴公示停留在网站，老年农户知晓率低；村级信息员轮换快，公示照片留存不全。', '改进情况：在217个村同步张贴补贴明细，由驻村干部当面解释；开发公示留痕小程序，已在43个村试用，计划2026年上半年覆盖全县。'] } })
    await filing.answer('2026-01-26 10:30', thread, '已补充小程序试点和覆盖计划。')
    await filing.ask('2026-01-26 14:00')
    await filing.submit('2026-01-27 09:50')
  },
  // Approved and cleared; its signatory may publish.
  'YL-SJJ': async (filing) => {
    await filing.write('2026-01-13 15:00')
    await filing.ask('2026-01-19 09:00')
    await filing.submit('2026-01-19 15:00')
    await filing.review('2026-01-21 10:00')
    await filing.approve('2026-01-26 11:00')
    await filing.clear('2026-01-27 10:00')
  },
  'YL-RSJ': (filing) => live(filing, datesOn('YL-RSJ', ['2026-01-12', '2026-01-14', '2026-01-21'])),
  // Published, then found wrong: the correction is under way and the first edition still public.
  'YL-WJJ': async (filing) => {
    await live(filing, datesOn('YL-WJJ', ['2026-01-09', '2026-01-13', '2026-01-19']))
    await filing.correct('2026-01-27 14:30', '行政处罚件数漏计乡镇卫生监督协管移送的案件，应为74件。')
    await filing.mend('2026-01-27 14:50', { cells: { 'disclosure.penalties.decisions': '74' } })
  },
  // A township before its local date; returned, and public before the Spring Festival. Nothing was asked of it in the year.
  'YL-SQZ': async (filing) => {
    await filing.write('2026-01-20 16:50')
    await filing.ask('2026-01-20 17:05')
    await filing.submit('2026-01-20 17:42')
    await filing.review('2026-01-21 09:00')
    await filing.giveBack('2026-01-22 10:00', '第五部分与上年相近，请结合今年工作改写。', ['problems'])
    await filing.mend('2026-01-23 15:00', { prose: { problems: ['存在的主要问题：涉农补贴的公开分散在多个栏目，村民反映不好找；新任村干部对公开时限不熟悉。', '改进情况：设“一卡通”专栏，按村、按户汇总公开；1月上旬完成新任村干部培训，村级公开栏由镇纪检办按月抽查。'] } })
    await filing.ask('2026-01-24 09:00')
    await filing.submit('2026-01-24 10:15')
    await filing.review('2026-01-26 09:00')
    await filing.approve('2026-01-27 09:30')
    await filing.clear('2026-01-27 10:00')
    await filing.publish('2026-01-27 11:00')
  },
  // Late by the townships' local date, returned, and submitted again late.
  'YL-LXZ': async (filing) => {
    await filing.write('2026-01-21 20:10')
    await filing.ask('2026-01-22 08:30')
    await filing.submit('2026-01-22 09:05')
    await filing.review('2026-01-23 14:00')
    await filing.giveBack('2026-01-23 14:30', '总体情况请补充监督保障的具体做法。', ['overview'])
    await filing.ask('2026-01-26 15:00')
    await filing.submit('2026-01-27 16:30')
  },
  // Begun with the text of a township's report, and left: past its local date.
  'YL-CDJ': async (filing, stage) => {
    await filing.mend('2026-01-19 11:00', { cells: { 'disclosure.licences.decisions': '58' }, prose: { overview: [copied] } })
    await reminded(filing, stage, '2026-01-21 09:00')
  },
  // A chain of three, between 复核 and 签发.
  'YL-ZJJ': async (filing) => {
    await prepare(filing, { write: '2026-01-19 10:20', ask: '2026-01-26 09:40' })
    await filing.check('2026-01-27 10:10')
  },
  // A chain of three under review, one thread open and one among the reviewers.
  'YL-SPJ': async (filing) => {
    await handIn(filing, { write: '2026-01-12 15:10', ask: '2026-01-22 09:00', submit: '2026-01-22 15:10' })
    await filing.review('2026-01-26 09:00')
    await filing.comment('2026-01-26 09:40', { kind: 'cell', cell: 'disclosure.licences.decisions' }, '许可决定数与政务服务平台办件库相差较大，请核对是否含告知承诺件。')
    await filing.comment('2026-01-26 10:20', { kind: 'report' }, '办件库口径去年也核过一次，找县数据局要底数。', true)
  },
  // Sent back inside the bureau: a draft again.
  'YL-WLJ': async (filing) => {
    await prepare(filing, { write: '2026-01-20 10:20', ask: '2026-01-26 09:40' })
    await filing.sendBack('2026-01-27 10:10', '送戏下乡场次与年终总结不一致，核实后再报我签。')
  },
  // Returned as a whole.
  'YL-ZFJ': async (filing) => {
    // One more carried in than 2024 carried out, and section five is last year's but for a word.
    const one = oneMore('YL-ZFJ')
    const again = prose('YL-ZFJ', 2024, figuresOf('YL-ZFJ', 2024)).problems.map((text) => text.replace(/。$/, '，长期坚持。'))
    await handIn(filing, { write: '2026-01-13 10:20', ask: '2026-01-20 09:40', submit: '2026-01-20 16:05' }, { cells: one, prose: { overview: prose('YL-ZFJ', 2025, { ...figuresOf('YL-ZFJ', 2025), ...one }).overview, problems: again } })
    await filing.review('2026-01-22 10:00')
    await filing.comment('2026-01-22 10:20', { kind: 'report' }, '正文与去年结构雷同，表二处罚数又未含乡镇综合执法队，请整体修改。')
    await filing.giveBack('2026-01-22 10:30', '请按审核意见整体修改后重新报送。', ['overview', 'disclosure', 'problems'])
  },
  // Its section one is that of 人社局 with other figures: the reviewer is shown how much of it.
  'YL-YBJ': (filing) => handIn(filing, { write: '2026-01-20 15:10', ask: '2026-01-27 08:50', submit: '2026-01-27 11:25' }, { prose: textOf('YL-RSJ', 'YL-YBJ') }),
  // Says nothing of the fee, and nothing of why: the reviewer will see it.
  'YL-XFJ': (filing) => handIn(filing, { write: '2026-01-16 10:20', ask: '2026-01-27 09:40', submit: '2026-01-27 16:05' }, { prose: { otherMatters: ['无其他需要报告的事项。'] } }),
  // Approved, and 保密审查 still to come.
  'YL-GZJ': (filing) => pass(filing, datesOn('YL-GZJ', ['2026-01-09', '2026-01-20', '2026-01-27'])),
  'YL-DSJ': async (filing) => {
    await pass(filing, datesOn('YL-DSJ', ['2026-01-08', '2026-01-19', '2026-01-23']))
    await filing.clear('2026-01-26 10:00')
  },
  // Half typed.
  'YL-FJQ': (filing) => filing.mend('2026-01-26 15:10', { cells: { 'requests.receivedNew.naturalPerson': '2', 'disclosure.normativeDocuments.inForce': '/' } }),
  'YL-KFQ': (filing) => prepare(filing, { write: '2026-01-22 10:20', ask: '2026-01-27 09:40' }),
  // Nobody has begun.
  'YL-SHJ': async () => {},
  'YL-TIJ': async () => {},
  // Public, and about to be taken down: a second person has to confirm.
  'YL-MZJ': async (filing, { until, staff, who }) => {
    await live(filing, datesOn('YL-MZJ', ['2026-01-08', '2026-01-15', '2026-01-20']))
    await until('2026-01-28 09:40')
    await withdraw(staff, who('he.jianguo'), { reportId: await filing.id(), reason: '第一部分救助事例疑似可识别个人，先行撤下核实。' })
  },
  // The text counts three requests that the table does not: answered with a note.
  'YL-JTJ': async (filing) => {
    const dates = datesOn('YL-JTJ', ['2026-01-08', '2026-01-14', '2026-01-19'])
    const figures = figuresOf('YL-JTJ', 2025)
    const [received, before, done] = ['receivedNew', 'carriedIn', 'totalProcessed'].map((row) => Number(figures[`requests.${row}.total`])) as [number, number, number]
    const told = received + before + done + 3
    const overview = prose('YL-JTJ', 2025, figures).overview.map((text, i) => (i === 2 ? `（二）依申请公开。全年收到政府信息公开申请${told}件，含县信访局转办件，均已答复或转告。未发生政府信息公开行政复议和行政诉讼。` : text))
    await live(filing, dates, { cells: undisputed, prose: { overview }, answers: {
      [`TX-REQ|overview|${told}|${received},${before},${done}`]: '正文件数含县信访局转办件，表三只计本机关收到的申请。',
    } })
  },
  // 准予延期, and still writing.
  'YL-LWZ': async (filing, stage) => {
    await extended(filing, stage, '2026-01-16 15:00', '2026-01-30', '经办人住院，新任信息员1月19日到岗。')
    await filing.mend('2026-01-27 15:10', { cells: { 'disclosure.licences.decisions': '34' } })
  },
  // 准予延期, and on time by it.
  'YL-MWX': async (filing, stage) => {
    await extended(filing, stage, '2026-01-19 10:00', '2026-01-27', '山区道路中断，纸质台账未能送达。')
    await live(filing, datesOn('YL-MWX', ['2026-01-21', '2026-01-23', '2026-01-27']))
  },
  // Past the local date, reminded twice, not begun.
  'YL-ZYX': async (filing, stage) => {
    await reminded(filing, stage, '2026-01-21 09:00')
    await reminded(filing, stage, '2026-01-26 09:00')
  },
  // Reminded, then signed on paper and handed in late.
  'YL-CXJ': async (filing, stage) => {
    await filing.write('2026-01-19 10:20')
    await reminded(filing, stage, '2026-01-21 09:00')
    await filing.ask('2026-01-22 09:40')
    await filing.submitOnPaper('2026-01-22 16:05', { name: '郑家和', post: '街道办事处主任', date: '2026-01-22' })
  },
  // Under review, discussed among the reviewers alone.
  'YL-STX': async (filing) => {
    await handIn(filing, { write: '2026-01-12 10:20', ask: '2026-01-15 09:40', submit: '2026-01-15 16:05' })
    await filing.review('2026-01-19 09:00')
    await filing.comment('2026-01-19 09:20', { kind: 'report' }, '与石桥镇的信件混投，收件数要和石桥镇对一下。', true)
  },
  // 自审自发: the city's office reviews its own, by another person.
  'MZ-BGS': (filing) => handIn(filing, { write: '2026-01-15 10:20', ask: '2026-01-26 09:40', submit: '2026-01-26 16:05' }),
  // 报备: public before the office has finished its review.
  'MZ-STJ': async (filing) => {
    await handIn(filing, { write: '2026-01-13 10:20', ask: '2026-01-21 09:40', submit: '2026-01-21 16:05' })
    await bringOut(filing, { clear: '2026-01-22 10:00', publish: '2026-01-22 10:30' })
    await filing.review('2026-01-26 09:00')
  },
  // 统一公开: the neighbour's office publishes for all, the next one is on its desk.
  'QX-SFJ': (filing) => live(filing, datesOn('QX-SFJ', ['2026-01-09', '2026-01-15', '2026-01-22'])),
  'QX-JYJ': async (filing) => {
    await pass(filing, datesOn('QX-JYJ', ['2026-01-12', '2026-01-20', '2026-01-26']))
    await filing.clear('2026-01-27 10:00')
  },
  'QX-SQZ': (filing) => handIn(filing, { write: '2026-01-19 10:20', ask: '2026-01-27 09:40', submit: '2026-01-27 16:05' }),
}

/** Not yet the time: the offices and the governments file last. */
const later = ['YL', 'YL-BGS', 'YL-BJ', 'QX', 'QX-BGS', 'MZ']

/** One request of a person counted as carried in instead of as new: the table still balances. */
function oneMore(code: string): Record<CellId, string> {
  const figures = figuresOf(code, 2025)
  const by = (row: string, difference: number) => ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, String(Number(figures[`requests.${row}.${column}`]) + difference)])
  return Object.fromEntries([...by('carriedIn', 1), ...by('receivedNew', -1)])
}

/** One agency's section one under another's name and with its figures. */
function textOf(other: string, code: string): Writing['prose'] {
  const { overview } = prose(other, 2025, figuresOf(code, 2025))
  return { overview: overview.map((text) => text.replaceAll(placeOf(other).name, placeOf(code).name)) }
}

async function extended(filing: Filing, { until, staff, who }: Stage, moment: string, lastDay: string, reason: string): Promise<void> {
  await until(moment)
  await extend(staff, who('he.jianguo'), { reportId: await filing.id(), at: new Date(`${lastDay}T16:00:00Z`), reason })
}

async function reminded(filing: Filing, { until, staff, who, place }: Stage, moment: string): Promise<void> {
  await until(moment)
  await remind(staff, who('he.jianguo'), { officeId: place('YL-BGS'), year: 2025, reportIds: [await filing.id()] })
}

/** The report year 2025 up to the morning of 28 January 2026: each report is left in the state that its agency has brought it to. */
export function stories2025(stage: Stage): Story[] {
  const filers = placesOfDemo.filter(({ code, to }) => to === undefined && !later.includes(code)).map(({ code }) => code)
  return [
    ...openings(stage, 2025, ['2026-01-02', '2026-01-04', '2026-01-04']),
    ...filers.map((code) => () => {
      const filing = filingOf(stage, code, 2025)
      return (stories[code] ?? ((one) => live(one, usualDates(code, days))))(filing, stage)
    }),
  ]
}
