import { openYear } from '../commands/open-year.ts'
import type { Db } from '../client.ts'
import { deadline } from '../tables/deadline.ts'
import { type Filing, filingOf } from './filing.ts'
import type { Stage } from './stage.ts'

/** The agencies' reports of 2025, each left in another state on 28 January 2026. */
const stories: Record<string, (filing: Filing) => Promise<void>> = {
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
  'YL-RSJ': (filing) => published(filing, '2026-01-14', '2026-01-21'),
  // Published, then found wrong: the correction is under way and the first edition still public.
  'YL-WJJ': async (filing) => {
    await published(filing, '2026-01-13', '2026-01-19')
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
  // Begun and left: past its local date.
  'YL-CDJ': (filing) => filing.mend('2026-01-19 11:00', { cells: { 'disclosure.licences.decisions': '58' } }),
}

async function published(filing: Filing, submitted: string, day: string): Promise<void> {
  await filing.write(`${submitted} 09:00`)
  await filing.ask(`${submitted} 11:00`)
  await filing.submit(`${submitted} 15:30`)
  await filing.review(`${submitted} 16:30`)
  await filing.approve(`${day} 09:00`)
  await filing.clear(`${day} 09:40`)
  await filing.publish(`${day} 10:00`)
}

/** Plays the report year 2025 up to the morning of 28 January 2026. Townships and sub-districts have a local date, 20 January. */
export async function play2025(stage: Stage, owner: Db): Promise<void> {
  await owner.insert(deadline).values((['township', 'subDistrict'] as const).map((kind) => ({
    officeId: stage.place('YL-BGS'), year: 2025, kind, localAt: new Date('2026-01-20T16:00:00Z'), statutoryAt: new Date('2026-01-31T16:00:00Z'),
  })))
  await stage.at('2026-01-04 09:00')
  await openYear(stage.staff, stage.who('何建国'), { officeId: stage.place('YL-BGS'), year: 2025 })
  await stage.at('2026-01-06 09:00')
  await openYear(stage.staff, stage.who('秦岚'), { officeId: stage.place('MZ-BGS'), year: 2025 })
  for (const [code, story] of Object.entries(stories)) await story(await filingOf(stage, code, 2025))
}
