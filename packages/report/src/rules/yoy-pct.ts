import type { CellId } from '../format/index.ts'
import { growthTold } from '../narrative/growth-told.ts'
import type { GrowthSubject } from '../narrative/growth-told.ts'
import { countLastYear } from './last-year.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

/** For each subject the counts it may mean, each a sum of cells: requests have their three meanings. */
const meanings: Record<GrowthSubject, CellId[][]> = {
  requests: [['requests.receivedNew.total'], ['requests.receivedNew.total', 'requests.carriedIn.total'], ['requests.totalProcessed.total']],
  granted: [['requests.granted.total']],
  partlyGranted: [['requests.partlyGranted.total']],
  reconsideration: [['disputes.reconsideration.total']],
  litigation: [['disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total']],
  licences: [['disclosure.licences.decisions']],
  penalties: [['disclosure.penalties.decisions']],
  coercions: [['disclosure.coercions.decisions']],
  documents: [['disclosure.normativeDocuments.issued'], ['disclosure.normativeDocuments.inForce']],
}

/** The growth of a sum of cells in percent; null where a figure is missing or last year's is 0. */
function growthOf(reading: Reading, cells: readonly CellId[]): number | null {
  const sum = (counts: (number | null)[]) => (counts.includes(null) ? null : counts.reduce<number>((all, count) => all + (count ?? 0), 0))
  const now = sum(cells.map((id) => countIn(reading, id)))
  const before = sum(cells.map((id) => countLastYear(reading, id)))
  return now === null || before === null || before === 0 ? null : ((now - before) / before) * 100
}

/**
 * YOY-PCT, warning. A growth rate in the text (同比增长p%) is that of a count which its words may mean, rounded to the decimals
 * that the text writes; half a unit more or less is rounding. Growth of what the tables do not count is left alone.
 */
export const yoyPct: Rule = {
  id: 'YOY-PCT',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条；国办公开办函〔2021〕30号 年度报告格式 第一、三部分（数据应一致）', en: 'Regulation on Disclosure (Decree 711), art. 50; General Office disclosure letter 2021-30, report form, sections 1 and 3 (figures shall agree)' },
  title: { zh: '同比增幅', en: 'Growth in the text' },
  condition: { zh: '正文所称同比增减幅度与本年、上年数据的计算结果一致', en: 'A growth rate in the text is what this and last year’s figures give' },
  needs: 'past',
  says(reading) {
    const seen = new Set<string>()
    return (['overview', 'problems', 'otherMatters'] as const).flatMap((section) => reading.narrative[section].flatMap((text) => growthTold(text, reading.year === null ? null : reading.year - 1)).flatMap(({ subject, percent, decimals, quote }): Finding[] => {
      const rates = meanings[subject].flatMap((cells) => {
        const rate = growthOf(reading, cells)
        return rate === null ? [] : [{ cells, rate }]
      })
      const half = 0.5 * 10 ** -decimals + 1e-9
      const nearest = rates.toSorted((a, b) => Math.abs(a.rate - percent) - Math.abs(b.rate - percent))[0]
      if (!nearest || Math.abs(nearest.rate - percent) <= half) return []
      const data = nearest.rate.toFixed(Math.max(decimals, 1))
      const key = `YOY-PCT|${section}|${subject}|${percent}|${data}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{
        key,
        ...by(yoyPct),
        cells: nearest.cells,
        section,
        message: { zh: `文中同比${percent}%（“${quote}”）与数据计算结果${data}%不符`, en: `Growth of ${percent}% in the text ("${quote}"), the data give ${data}%` },
        mend: { zh: '请按本年和上年报告数据重新计算', en: 'Work it out again from this and last year’s figures' },
        expected: `${data}%`,
        found: `${percent}%`,
        difference: null,
      }]
    }))
  },
}
