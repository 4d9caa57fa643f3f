import { openYear } from '../commands/open-year.ts'
import { filingOf } from './filing.ts'
import type { Stage } from './stage.ts'

/** When each agency submitted and published its report of 2024; one was late, the health bureau's was returned once. */
const days: Record<string, [submitted: string, published: string]> = {
  'YL-SFJ': ['2025-01-15', '2025-01-20'],
  'YL-JYJ': ['2025-01-16', '2025-01-21'],
  'YL-GAJ': ['2025-01-17', '2025-01-22'],
  'YL-CZJ': ['2025-01-13', '2025-01-17'],
  'YL-ZRJ': ['2025-02-05', '2025-02-10'],
  'YL-NYJ': ['2025-01-20', '2025-01-24'],
  'YL-SJJ': ['2025-01-21', '2025-01-24'],
  'YL-RSJ': ['2025-01-14', '2025-01-20'],
  'YL-WJJ': ['2025-01-22', '2025-01-27'],
  'YL-SQZ': ['2025-01-16', '2025-01-22'],
  'YL-LXZ': ['2025-01-23', '2025-01-26'],
  'YL-BGS': ['2025-01-24', '2025-01-27'],
}

/** Plays the report year 2024: opened in January 2025, nearly all published by the end of the month. */
export async function play2024(stage: Stage): Promise<void> {
  await stage.at('2025-01-03 09:00')
  await openYear(stage.staff, stage.who('何建国'), { officeId: stage.place('YL-BGS'), year: 2024 })
  for (const [code, [submitted, published]] of Object.entries(days)) {
    const filing = await filingOf(stage, code, 2024)
    await filing.write('2025-01-10 10:20')
    await filing.ask(`${submitted} 09:40`)
    await filing.submit(`${submitted} 16:05`)
    await filing.review(`${submitted} 17:10`)
    if (code === 'YL-WJJ') await returnedOnce(filing)
    await filing.approve(`${published} 09:15`)
    await filing.clear(`${published} 10:00`)
    await filing.publish(`${published} 10:30`)
  }
}

async function returnedOnce(filing: Awaited<ReturnType<typeof filingOf>>): Promise<void> {
  await filing.giveBack('2025-01-23 09:30', '第五部分请写明上年问题的整改情况。', ['problems'])
  await filing.mend('2025-01-24 11:00', { prose: { problems: ['存在的主要问题：卫生院公开内容不均衡，个别栏目长期未更新。', '改进情况：制定卫生院公开基本目录，列出23项必须公开的内容；对上年反映的链接失效问题已全部修复。'] } })
  await filing.ask('2025-01-24 14:00')
  await filing.submit('2025-01-24 16:40')
  await filing.review('2025-01-26 09:00')
}
