import type { Writing } from './filing.ts'
import { figuresOf, membersOf } from './figures-of.ts'
import { summed } from './figures.ts'
import { prose } from './prose.ts'

const joint = 'disputes.litigationAfterReconsideration'

/**
 * What the county's report of 2024 says: its members' sums, but that 县政府 and 县自然资源局 were sued together in one case,
 * which is counted once.
 */
export function county2024(members = membersOf('YL', 2024)): Writing {
  const sums = summed(members.map((code) => figuresOf(code, 2024)))
  const once = Object.fromEntries(['upheld', 'total'].map((column) => [`${joint}.${column}`, String(Number(sums[`${joint}.${column}`]) - 1)]))
  const cells = { ...sums, ...once }
  const { overview } = prose('YL', 2024, cells, members)
  return { cells, prose: { overview, otherMatters: ['本年度全县未收取信息处理费。', '县人民政府与县自然资源局为共同被告的行政诉讼1件，按1件计。'] } }
}

/** The same before that agency had filed, which is said. */
export function countyWithout(missing: string): Writing {
  const { cells, prose: texts } = county2024(membersOf('YL', 2024).filter((code) => code !== missing))
  return { cells, prose: { ...texts, otherMatters: [...texts!.otherMatters!, '截至2025年3月20日，县医疗保障局尚未报送，汇总数据不含该局。'] } }
}
