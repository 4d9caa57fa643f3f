import { packCells, formats, similarName } from '@nianbao/report'
import type { PastReport } from '@nianbao/report'
import type { PastAnswer, PastMatch, PastQuestion } from './task.ts'

/** A report of last year's folder, and the file it stands in. */
export interface PastFile {
  name: string
  sha256: string
  report: PastReport
}

const none = (match: PastMatch): PastAnswer => ({ match, from: null, report: null })
const plain = (name: string) => name.normalize('NFKC').replace(/\s/gu, '')
const saysTheSame = (a: PastReport, b: PastReport) => JSON.stringify(packCells(a.cells, formats[a.format])) === JSON.stringify(packCells(b.cells, formats[b.format]))

/**
 * Finds the report that an agency made on the year before: by the very name, else by the one similar name there is (司法局 for
 * 云岚县司法局). Where several could be meant it is none: a wrong comparison is worse than no comparison. The same report
 * in two files (Word and PDF) is one.
 */
export function lastYearOf(files: PastFile[]): (question: PastQuestion) => PastAnswer {
  const byYear = Map.groupBy(files, ({ report }) => report.year)
  const one = (candidates: PastFile[], match: PastMatch): PastAnswer => {
    const [first, ...more] = candidates
    if (!first || more.some(({ report }) => plain(report.agencyName) !== plain(first.report.agencyName) || !saysTheSame(report, first.report))) return none(first ? 'SEVERAL' : 'NONE')
    return { match, from: { name: first.name, sha256: first.sha256 }, report: first.report }
  }
  return ({ agency, year }) => {
    if (agency === null) return none('NO_NAME')
    if (year === null) return none('NO_YEAR')
    const before = byYear.get(year - 1) ?? []
    const same = before.filter(({ report }) => plain(report.agencyName) === plain(agency))
    return same.length > 0 ? one(same, 'same') : one(before.filter(({ report }) => similarName(report.agencyName, agency)), 'similar')
  }
}

/** The reports whose likeness of name proves too little: another agency claims the same report of last year, by its very name or as likely. */
export function contested<Claim extends { agency: string | null; past: PastAnswer | null }>(claims: Claim[]): Claim[] {
  const claimed = Map.groupBy(claims.filter(({ past }) => past?.from), ({ past }) => past!.from!.name)
  return [...claimed.values()].flatMap((rivals) => {
    const names = new Set(rivals.map(({ agency }) => plain(agency ?? '')))
    return names.size > 1 ? rivals.filter(({ past }) => past!.match === 'similar') : []
  })
}

/** The same agency and year in several files: each group with its files' names. */
export function sameReports<Report extends { name: string; agency: string | null; year: number | null }>(reports: Report[]): Report[][] {
  const groups = Map.groupBy(reports.filter(({ agency, year }) => agency !== null && year !== null), ({ agency, year }) => `${plain(agency!)} ${year}`)
  return [...groups.values()].filter((group) => group.length > 1)
}
