import type { Label } from '@nianbao/report'
import { batchWords } from './batch-words.ts'
import type { FoundFile } from './find-files.ts'
import { sameReports } from './last-year.ts'
import type { PastFile } from './last-year.ts'
import type { CheckedReport, Outcome } from './task.ts'

type Checked = Outcome<CheckedReport>

/** So many other files are named in a remark. */
const mostNamed = 3

export interface Remark {
  index: number
  rule: 'SAME-REPORT' | 'NO-PAST' | 'ALTERED'
  words: Label
  /** A group is told once to people; the list has a line for each of its files. */
  isTold: boolean
}

/** What is to be said of a file beside its findings: another file of the same agency and year, no report of last year, a content that is not the one of the hash it states. */
export function remarksOf(files: FoundFile[], results: Checked[], compared: boolean): Remark[] {
  const reports = results.flatMap((result, index) => ('given' in result ? [{ index, name: files[index]!.name, ...result.given }] : []))
  const same = sameReports(reports).flatMap((group) => group.map((report): Remark => {
    const others = group.filter(({ index }) => index !== report.index).map(({ name }) => name)
    return { index: report.index, rule: 'SAME-REPORT', isTold: report === group[0], words: batchWords.same(report.agency!, report.year!, `${others.slice(0, mostNamed).join(' | ')}${others.length > mostNamed ? ` … (${others.length})` : ''}`) }
  }))
  const alone = !compared ? [] : reports.flatMap(({ index, past }): Remark[] =>
    (past && past.match !== 'same' && past.match !== 'similar' ? [{ index, rule: 'NO-PAST', isTold: true, words: batchWords.noPast[past.match] }] : []))
  const altered = reports.filter((report) => report.altered).map(({ index }): Remark => ({ index, rule: 'ALTERED', isTold: true, words: batchWords.altered() }))
  return [...altered, ...same, ...alone].sort((a, b) => a.index - b.index)
}

/** How many reports have last year's, and how many of these are nobody's. */
export function pastSummary(results: Checked[], pasts: PastFile[]): Label {
  const used = new Set(results.flatMap((result) => ('given' in result ? (result.given.past?.from?.name ?? []) : [])))
  const given = results.filter((result) => 'given' in result)
  const compared = given.filter((result) => result.given.past?.from).length
  return batchWords.past(compared, given.length - compared, pasts.filter(({ name }) => !used.has(name)).length)
}
