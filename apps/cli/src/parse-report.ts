import { check, checkableOf } from '@nianbao/report'
import type { CellValue, Finding, Recognised, RecognisedSection } from '@nianbao/report'
import { gazetteer } from '@nianbao/report/places'

/** What `nianbao parse` promises of one report: every paragraph, before, in and behind the sections; values as read, the fee a string, a blank null; `altered` where the file states by which hash it was published, and says something else. */
export interface Parsed extends Pick<Recognised, 'format' | 'title' | 'agency' | 'year' | 'date' | 'preamble' | 'closing'> {
  altered?: true
  sections: Omit<RecognisedSection, 'source' | 'line'>[]
  cells: Record<string, CellValue & { confidence: number; source: string }>
  findings: Pick<Finding, 'rule' | 'severity' | 'scope' | 'cells' | 'message'>[]
}

/** One report in the shape that `nianbao parse` prints. */
export function parseReport(report: Recognised, altered?: true): Parsed {
  return {
    format: report.format,
    title: report.title,
    agency: report.agency,
    year: report.year,
    date: report.date,
    ...(altered && { altered }),
    preamble: report.preamble,
    sections: report.sections.map(({ id, heading, blocks }) => ({ id, heading, blocks })),
    closing: report.closing,
    cells: Object.fromEntries(Object.entries(report.cells).map(([id, { value, raw, kind, confidence, source }]) => [id, { value, raw, kind, confidence, source }])),
    findings: check({ ...checkableOf(report), places: gazetteer }).map(({ rule, severity, scope, cells, message }) => ({ rule, severity, scope, cells, message })),
  }
}
