import { recogniseText } from '@nianbao/report'
import { abandonCorrection } from '../commands/abandon-correction.ts'
import { backfill } from '../commands/backfill.ts'
import { confirmWithdrawal } from '../commands/confirm-withdrawal.ts'
import { correct } from '../commands/correct.ts'
import { recall } from '../commands/recall.ts'
import { unapprove } from '../commands/unapprove.ts'
import { withdraw } from '../commands/withdraw.ts'
import { sha256 } from '../content.ts'
import { city2024, county2024, countyWithout } from './county-2024.ts'
import { documentOf } from './document.ts'
import { type Filing, filingOf } from './filing.ts'
import { figuresOf } from './figures-of.ts'
import { bringOut, correctIt, datesOn, handIn, live, pass, prepare, rightly, usualDates } from './lives.ts'
import { openings, type Story } from './openings.ts'
import { placeOf, placesOfDemo } from './places.ts'
import { prose } from './prose.ts'
import type { Stage } from './stage.ts'

/** Until the Spring Festival, which begins on the 28th. */
const days = ['06', '07', '08', '09', '10', '13', '14', '15', '16', '17', '20', '21', '22', '23', '24', '26', '27'].map((day) => `2025-01-${day}`)

/** Where the days are those of a story. */
const dated: Record<string, [begun: string, submitted: string, published: string]> = {
  'YL-SFJ': ['2025-01-10', '2025-01-15', '2025-01-20'],
  'YL-JYJ': ['2025-01-10', '2025-01-16', '2025-01-21'],
  'YL-GAJ': ['2025-01-10', '2025-01-17', '2025-01-22'],
  'YL-CZJ': ['2025-01-10', '2025-01-13', '2025-01-17'],
  'YL-ZRJ': ['2025-01-10', '2025-02-05', '2025-02-10'],
  'YL-NYJ': ['2025-01-10', '2025-01-20', '2025-01-24'],
  'YL-SJJ': ['2025-01-10', '2025-01-21', '2025-01-24'],
  'YL-LXZ': ['2025-01-10', '2025-01-16', '2025-01-26'],
  'YL-CDJ': ['2025-01-10', '2025-01-17', '2025-01-23'],
  'YL-BGS': ['2025-01-10', '2025-01-24', '2025-01-27'],
  'QX': ['2025-03-10', '2025-03-18', '2025-03-25'],
  'MZ': ['2025-03-24', '2025-03-27', '2025-03-28'],
}

const usual = (code: string) => (dated[code] ? datesOn(code, dated[code]) : usualDates(code, days))

const lapsed = '年内制发的《2024年文化惠民消费季活动细则》有效期至2024年12月31日，期满自动失效，未计入现行有效。'

/** What went otherwise than usual in the reports of 2024. */
const stories: Record<string, (filing: Filing, stage: Stage) => Promise<void>> = {
  // Returned once, a section only.
  'YL-WJJ': async (filing) => {
    await handIn(filing, datesOn('YL-WJJ', ['2025-01-10', '2025-01-22', '2025-01-22']))
    await filing.review('2025-01-22 17:10')
    await filing.giveBack('2025-01-23 09:30', '第五部分请写明上年问题的整改情况。', ['problems'])
    await filing.mend('2025-01-24 11:00', { prose: { problems: ['存在的主要问题：卫生院公开内容不均衡，个别栏目长期未更新。', '改进情况：制定卫生院公开基本目录，列出23项必须公开的内容；对上年反映的公开栏与网站不一致问题已全部核对改正。'] } })
    await filing.ask('2025-01-24 14:00')
    await filing.submit('2025-01-24 16:40')
    await filing.review('2025-01-26 09:00')
    await filing.approve('2025-01-27 09:15')
    await bringOut(filing, { clear: '2025-01-27 10:00', publish: '2025-01-27 10:30' })
  },
  // A township before the Spring Festival, whose mayor has no account: signed on paper at the last hour of the local date, returned, on time all the same.
  'YL-SQZ': async (filing) => {
    await filing.bring('2025-01-20 16:50', { prose: { problems: ['村级公开栏更新慢，外出务工村民看不到。', '下一步落实专人更新，公示期延长到一个月，并发到村民微信群。'] } })
    await filing.ask('2025-01-20 17:05')
    await filing.submitOnPaper('2025-01-20 17:42', { name: '卢振山', post: '镇长', date: '2025-01-20' })
    await filing.review('2025-01-21 09:00')
    await filing.giveBack('2025-01-22 10:00', '第五部分与上年相同，请写明今年的问题和整改。', ['problems'])
    await filing.mend('2025-01-23 15:00', { prose: { problems: prose('YL-SQZ', 2024, figuresOf('YL-SQZ', 2024)).problems } })
    await filing.ask('2025-01-24 09:00')
    await filing.submitOnPaper('2025-01-24 10:15', { name: '卢振山', post: '镇长', date: '2025-01-24' })
    await filing.review('2025-01-26 09:00')
    await filing.approve('2025-01-27 09:30')
    await bringOut(filing, { clear: '2025-01-27 10:00', publish: '2025-01-27 11:00' })
    await filing.post('2025-01-27 15:00')
  },
  'YL-CXJ': async (filing) => {
    await prepare(filing, { write: '2025-01-14 10:20', ask: '2025-01-16 09:40' })
    await filing.submitOnPaper('2025-01-17 16:05', { name: '郑家和', post: '街道办事处主任', date: '2025-01-16' })
    await filing.review('2025-01-20 09:00')
    await filing.approve('2025-01-22 09:15')
    await bringOut(filing, { clear: '2025-01-22 10:00', publish: '2025-01-22 10:30' })
  },
  // Somebody's name and address stood in section one: taken down within the morning, a corrected edition in the afternoon.
  'YL-RSJ': withdrawn,
  // One document was for the year alone: less is in force than was issued, and both rules that ask are answered.
  'YL-WLJ': (filing) => live(filing, usual('YL-WLJ'), { answers: {
    'T2-FORCE|normativeDocuments|3,0,2': lapsed, 'YOY-FORCE|normativeDocuments|0,3,0,2': lapsed,
  } }),
  // With the former 乡村振兴局's five, 17 + 2 - 3 = 16: one lapsed.
  'YL-NYJ': (filing) => live(filing, usual('YL-NYJ'), { answers: { 'YOY-FORCE|normativeDocuments|17,2,3,15': '1件有效期届满自动失效，未计入本年废止。' } }),
  // Recalled within the hour, and submitted again the next day.
  'YL-LYJ': async (filing, { until, staff }) => {
    await handIn(filing, datesOn('YL-LYJ', ['2025-01-08', '2025-01-13', '2025-01-13']))
    await until('2025-01-13 16:30')
    await recall(staff, filing.person('filer'), { reportId: await filing.id(), reason: '发现古树名木株数写错，撤回修改。' })
    await filing.mend('2025-01-13 17:20', {})
    await filing.ask('2025-01-14 08:50')
    await filing.submit('2025-01-14 11:25')
    await filing.review('2025-01-14 14:30')
    await filing.approve('2025-01-17 14:40')
    await bringOut(filing, { clear: '2025-01-17 15:05', publish: '2025-01-17 15:30' })
  },
  // Approved, looked at once more, approved again.
  'YL-GXJ': async (filing, { until, staff }) => {
    const dates = datesOn('YL-GXJ', ['2025-01-07', '2025-01-14', '2025-01-17'])
    await pass(filing, dates)
    await until('2025-01-17 16:20')
    await unapprove(staff, filing.reviewer, { reportId: await filing.id(), reason: '补贴批次与县财政局公开数不一致，核对后再定。' })
    await filing.approve('2025-01-20 09:15')
    await bringOut(filing, { clear: '2025-01-20 10:00', publish: '2025-01-20 10:30' })
  },
  // A correction begun and given up: the first figures were right.
  'YL-SWJ': async (filing, { until, staff }) => {
    await live(filing, usual('YL-SWJ'))
    await until('2025-02-18 09:30')
    await correct(staff, filing.person('filer'), { reportId: await filing.id(), reason: '疑似漏计再生资源回收备案。' })
    await until('2025-02-19 10:10')
    await abandonCorrection(staff, filing.person('filer'), { reportId: await filing.id(), reason: '经核对，回收备案不属于行政许可，原数无误。' })
  },
  'YL-MZJ': async (filing) => {
    const right = rightly('YL-MZJ', 2024)
    const more = Number(right.cells['disclosure.licences.decisions']) + 12
    await live(filing, usual('YL-MZJ'), { cells: { 'disclosure.licences.decisions': String(more) } })
    await correctIt(filing, '行政许可决定误将12件备案计入，予以更正。', right, ['2025-02-20', '2025-02-21', '2025-02-24'])
  },
  // Approved in January and forgotten: never made public.
  'YL-SHJ': (filing) => pass(filing, usual('YL-SHJ')),
  // Returned for the whole of it, and never heard of again.
  'YL-FJQ': async (filing) => {
    await handIn(filing, datesOn('YL-FJQ', ['2025-01-09', '2025-01-17', '2025-01-17']))
    await filing.review('2025-01-20 09:00')
    await filing.comment('2025-01-20 09:30', { kind: 'report' }, '总体情况与景区门户网站公布的数字差别较大，请全面核对后重报。')
    await filing.giveBack('2025-01-20 10:00', '请对照景区门户网站全面核对。', ['overview', 'disclosure'])
  },
  // Filed in April, after the county's report was signed without it.
  'YL-YBJ': (filing) => live(filing, datesOn('YL-YBJ', ['2025-04-07', '2025-04-08', '2025-04-10'])),
  'YL-BJ': (filing) => pass(filing, usualDates('YL-BJ', days)),
  'YL': async (filing) => {
    await live(filing, datesOn('YL', ['2025-03-11', '2025-03-20', '2025-03-27']), countyWithout('YL-YBJ'))
    await correctIt(filing, '县医疗保障局于2025年4月8日补报，汇总数据相应更正。', county2024(), ['2025-04-14', '2025-04-15', '2025-04-16'])
  },
  // Signed in March; the county's correction of April is told to it since.
  'MZ': (filing) => live(filing, usual('MZ'), city2024()),
}

async function withdrawn(filing: Filing, { until, staff, who }: Stage): Promise<void> {
  const plain = prose('YL-RSJ', 2024, figuresOf('YL-RSJ', 2024))
  const told = plain.overview.map((text, i) => (i === 2 ? `${text}如申请人赵某某（住云溪路七弄三号）申请公开的培训补贴名单，已按第三方意见处理。` : text))
  await live(filing, datesOn('YL-RSJ', ['2025-01-10', '2025-01-14', '2025-01-24']), { prose: { overview: told } })
  await until('2025-01-26 09:10')
  await withdraw(staff, who('he.jianguo'), { reportId: await filing.id(), reason: '该版本因含个人信息已撤下。' })
  await until('2025-01-26 09:16')
  await confirmWithdrawal(staff, who('zhou.wentao'), { reportId: await filing.id() })
  await filing.correct('2025-01-26 10:00', '删去第一部分中的个人信息，数据无变化。')
  await filing.mend('2025-01-26 10:20', { prose: { overview: plain.overview } })
  await filing.ask('2025-01-26 10:40')
  await filing.submit('2025-01-26 11:30')
  await filing.review('2025-01-26 14:00')
  await filing.approve('2025-01-26 14:30')
  await bringOut(filing, { clear: '2025-01-26 14:50', publish: '2025-01-26 15:02' })
}

/** The report year 2024: opened in January 2025, nearly all published by the end of the month. */
export function stories2024(stage: Stage): Story[] {
  const filers = placesOfDemo.filter(({ to }) => to === undefined).map(({ code }) => code)
  return [
    ...openings(stage, 2024, ['2025-01-02', '2025-01-03', '2025-01-06']),
    ...filers.map((code) => () => {
      const filing = filingOf(stage, code, 2024)
      return (stories[code] ?? ((one) => live(one, usual(code))))(filing, stage)
    }),
    () => bringOldReport(stage),
  ]
}

/** 补录: what the development zone published of 2023 on a site of its own, which has been closed since. */
async function bringOldReport({ until, staff, who, place }: Stage): Promise<void> {
  await until('2025-02-20 10:00')
  const cells = figuresOf('YL-KFQ', 2023)
  const text = documentOf(placeOf('YL-KFQ').name, 2023, cells, prose('YL-KFQ', 2023, cells))
  await backfill(staff, who('he.jianguo'), {
    agencyId: place('YL-KFQ'), year: 2023, recognised: recogniseText(text), source: { name: '开发区2023年度报告.txt', sha256: sha256(text), bytes: Buffer.byteLength(text) },
    publishedOn: '2024-01-29', address: 'https://kfq.yunlan.example/nb/2023.html', note: '开发区原网站已并入县政府网站，据其归档网页补录，经县政府办公室与开发区核对无误。', confirmMismatch: false,
  })
}
