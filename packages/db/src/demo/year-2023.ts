import { remind } from '../commands/remind.ts'
import { changeAgency } from '../registry/change-agency.ts'
import { recordSuccession } from '../registry/record-succession.ts'
import { setFlags } from '../registry/set-flags.ts'
import { type Filing, filingOf } from './filing.ts'
import { correctIt, datesOn, live, pass, rightly, usualDates } from './lives.ts'
import { openings, type Story } from './openings.ts'
import { placesOfDemo } from './places.ts'
import type { Stage } from './stage.ts'

const days = ['08', '09', '10', '11', '12', '15', '16', '17', '18', '19', '22', '23', '24', '25', '26', '29', '30', '31'].map((day) => `2024-01-${day}`)

/** What went otherwise than usual in the reports of 2023. */
const stories: Record<string, (filing: Filing, stage: Stage) => Promise<void>> = {
  // Never written, in spite of a reminder: a small bureau between two heads.
  'YL-TIJ': async (filing, { until, staff, who, place }) => {
    await until('2024-02-05 09:00')
    await remind(staff, who('he.jianguo'), { officeId: place('YL-BGS'), year: 2023, reportIds: [await filing.id()] })
  },
  // Late by the local date and by the law's.
  'YL-LWZ': (filing) => live(filing, datesOn('YL-LWZ', ['2024-01-29', '2024-02-06', '2024-02-08'])),
  // Corrected in February: the licences of a ferry station had been left out.
  'YL-JTJ': async (filing) => {
    const right = rightly('YL-JTJ', 2023)
    const less = Number(right.cells['disclosure.licences.decisions']) - 41
    await live(filing, usualDates('YL-JTJ', days), { cells: { 'disclosure.licences.decisions': String(less) } })
    await correctIt(filing, '行政许可决定漏计渡运管理站办理的41件，予以更正。', right, ['2024-02-26', '2024-02-27', '2024-02-28'])
  },
  // The own-level sheet is approved and never published by itself.
  'YL-BJ': (filing) => pass(filing, usualDates('YL-BJ', days)),
  // Governments gather what their members filed, in March.
  'YL': (filing) => live(filing, datesOn('YL', ['2024-03-12', '2024-03-20', '2024-03-27']), { prose: { otherMatters: ['本年度全县未收取信息处理费。', '截至2024年3月20日，县体育局尚未报送，汇总数据不含该局。'] } }),
  'QX': (filing) => live(filing, datesOn('QX', ['2024-03-11', '2024-03-19', '2024-03-26'])),
  'MZ': (filing) => live(filing, datesOn('MZ', ['2024-03-26', '2024-03-28', '2024-03-29'])),
}

/** The report year 2023: opened in January 2024, all but one published; then 乡村振兴局 goes into 农业农村局. */
export function stories2023(stage: Stage): Story[] {
  const filers = placesOfDemo.filter(({ code, from = '' }) => from < '2024' && code !== 'YL-KFQ').map(({ code }) => code)
  return [
    ...openings(stage, 2023, ['2024-01-02', '2024-01-03', '2024-01-04'], () => filesElsewhere(stage)),
    ...filers.map((code) => () => {
      const filing = filingOf(stage, code, 2023)
      return (stories[code] ?? ((one) => live(one, usualDates(code, days))))(filing, stage)
    }),
    () => merge(stage),
  ]
}

/** The development zone published on a site of its own that year: nothing is expected of it here. */
async function filesElsewhere({ until, staff, who, place }: Stage): Promise<void> {
  await until('2024-01-02 16:00')
  await setFlags(staff, who('he.jianguo'), { agencyId: place('YL-KFQ'), year: 2023, mustFile: false, countsInSum: true })
}

async function merge({ until, staff, who, place }: Stage): Promise<void> {
  await until('2024-03-28 09:00')
  const [from, to] = [place('YL-XZJ'), place('YL-NYJ')]
  await changeAgency(staff, who('he.jianguo'), { agencyId: from, validTo: '2024-03-28' })
  await recordSuccession(staff, who('he.jianguo'), { fromId: from, toId: to, happenedOn: '2024-03-28', kind: 'merged' })
}
