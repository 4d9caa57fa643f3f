import { check, checkableOf, rules } from '@nianbao/report'
import type { Document, Finding, PastReport, Recognised, RuleId } from '@nianbao/report'
import { gazetteer } from '@nianbao/report/places'
import type { CheckedReport, PastAnswer, PastRecord } from './task.ts'

/** Everything the rules say about a report that was read, those in `only` alone where it names any: they speak then even where they are off by default. */
export function checkReport({ altered }: Pick<Document, 'altered'>, report: Recognised, only: RuleId[], past: PastAnswer | null): CheckedReport {
  const findings = check({
    ...checkableOf(report),
    places: gazetteer,
    ...(past?.report && { past: [past.report] }),
    severities: only.length === 0 ? {} : Object.fromEntries(rules.map(({ id, severity }) => [id, only.includes(id) ? severity : 'off'])),
  })
  return {
    agency: report.agency,
    year: report.year,
    title: report.title,
    gaps: Object.values(report.cells).filter((cell) => cell.how === 'gap').length,
    altered: altered ?? false,
    findings: findings.map((finding) => ({ ...finding, place: placeOf(report, finding) })),
    past: past && { ...past, report: null },
  }
}

/** Where the cells stand in the document, else where the section begins; empty where neither is known. */
function placeOf({ cells, sections }: Recognised, { cells: ids, section }: Finding): string {
  const places = ids.flatMap((id) => cells[id]?.source || [])
  return places.length > 0 ? [...new Set(places)].join(' ') : (sections.find(({ id }) => id === section)?.source ?? '')
}

/** A report as the rules of the year after it need it. */
export function pastOf(report: Recognised): PastRecord {
  if (report.agency === null || report.year === null) return { report: null }
  const { narrative } = checkableOf(report)
  const cells = Object.fromEntries(Object.entries(report.cells).map(([id, { value, raw, kind }]) => [id, { value, raw, kind }]))
  const past: PastReport = { agencyName: report.agency, year: report.year, format: report.format, cells, narrative }
  return { report: past }
}
