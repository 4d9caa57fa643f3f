import { check, checkableOf, recogniseText } from '@nianbao/report'

/** One report as JSON, in the shape that `nianbao parse` promises: values as read, the fee a string, a blank null. */
export function parse(text: string): object {
  const report = recogniseText(text)
  return {
    format: report.format,
    title: report.title,
    agency: report.agency,
    year: report.year,
    date: report.date,
    sections: report.sections.map(({ id, heading, blocks }) => ({ id, heading, blocks })),
    cells: Object.fromEntries(Object.entries(report.cells).map(([id, { value, raw, kind, confidence, source }]) => [id, { value, raw, kind, confidence, source }])),
    findings: check(checkableOf(report)).map(({ rule, severity, scope, cells, message }) => ({ rule, severity, scope, cells, message })),
  }
}
