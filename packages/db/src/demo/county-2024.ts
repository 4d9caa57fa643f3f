import type { CellId } from '@nianbao/report'
import type { Writing } from './filing.ts'
import { figuresOf, membersOf } from './figures-of.ts'
import { summed } from './figures.ts'
import { prose } from './prose.ts'

const joint = 'disputes.litigationAfterReconsideration'

/** The members' sums, but that 县政府 and 县自然资源局 were sued together in one case, which is counted once. */
function sumsOf(members: readonly string[]): Record<CellId, string> {
  const sums = summed(members.map((code) => figuresOf(code, 2024)))
  const once = Object.fromEntries(['upheld', 'total'].map((column) => [`${joint}.${column}`, String(Number(sums[`${joint}.${column}`]) - 1)]))
  return { ...sums, ...once }
}

/** Less is in force than last year's stock and the year's changes make: two documents lapsed, and a new bureau brought one. */
function stock(government: string, cells: Record<CellId, string>, more = ''): Record<string, string> {
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) => cells[`disclosure.normativeDocuments.${column}`])
  const before = figuresOf(government, 2023)['disclosure.normativeDocuments.inForce']
  return { [`YOY-FORCE|normativeDocuments|${before},${issued},${repealed},${inForce}`]: `本年期满自动失效2件，未计入废止；新组建的县数据局承接原有文件1件。${more}` }
}

/** What the county's report of 2024 says, and how the warnings about its sums are answered. */
export function county2024(): Writing {
  return county(membersOf('YL', 2024), [], { 'AG-MISS|云岭风景区管理委员会': '该管委会报告退回修改后未再报送，已按其首次报送的数据计入。' })
}

/** The same before that agency had filed, which is said. */
export function countyWithout(missing: string): Writing {
  return county(membersOf('YL', 2024).filter((code) => code !== missing), ['截至2025年3月20日，县医疗保障局尚未报送，汇总数据不含该局。'], {
    'AG-MISS|云岚县医疗保障局,云岭风景区管理委员会': '县医疗保障局尚未报送，已在第六部分说明；风景区管委会按其首次报送的数据计入。',
  }, '县医疗保障局现行有效的文件待其报送后计入。')
}

function county(members: string[], told: readonly string[], missing: Record<string, string>, more?: string): Writing {
  const cells = sumsOf(members)
  const { overview } = prose('YL', 2024, cells, members)
  const upheld = Number(cells[`${joint}.upheld`])
  return {
    cells,
    prose: { overview, otherMatters: ['本年度全县未收取信息处理费。', '县人民政府与县自然资源局为共同被告的行政诉讼1件，按1件计。', ...told] },
    answers: { ...missing, ...stock('YL', cells, more), [`AG-SUM|${joint}.upheld|${upheld},${upheld + 1}`]: '县人民政府与县自然资源局为共同被告，按1件计。' },
  }
}

/** What the city's report of 2024 says: it took the county's missing bureau in by hand, so that the county's correction in April changes nothing in it. */
export function city2024(): Writing {
  const cells = sumsOf(membersOf('MZ', 2024))
  return { cells, prose: { otherMatters: ['本年度全市未收取信息处理费。', '云岚县医疗保障局的统计数已由其先行提供，计入全市汇总。'] }, answers: stock('MZ', cells) }
}
