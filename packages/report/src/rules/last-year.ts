import type { CellId } from '../format/index.ts'
import type { Reading } from './reading.ts'
import type { PastReport } from './rule.ts'
import { countIn } from './values.ts'

/** The reports on the year before: of the same agency, or of all its legal predecessors. */
export const lastYear = ({ past = [], year }: Reading): readonly PastReport[] => past.filter((report) => year === null || report.year === year - 1)

/** Last year's count in that cell, the predecessors' added up; null where one of them has no number there or there is no report. */
export function countLastYear(reading: Reading, id: CellId): number | null {
  const counts = lastYear(reading).map((report) => countIn(report, id))
  return counts.length > 0 && counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + count, 0) : null
}

/** Last year's report as a sentence names it: its year, and with several predecessors their number. */
export function lastYearName(reading: Reading): { zh: string; en: string } {
  const reports = lastYear(reading)
  const year = reports[0]?.year ?? ''
  return reports.length > 1
    ? { zh: `${year}年${reports.length}个原单位报告合计`, en: `the ${year} reports of its ${reports.length} predecessors together` }
    : { zh: `${year}年报告`, en: `the ${year} report` }
}
