import { type CellKind, type CellValue, formats, type StatedCell, type StatedReport, type TableId } from '@nianbao/report'
import { type Edition, statusOf } from './edition.ts'

/** A report as JSON, version 1; described field by field in docs/report.schema.json. */
export interface ReportJson extends StatedReport {
  schema: 'nianbao-report/1'
  cells: (StatedCell & { table: TableId; row: string; column: string; label: string; kind: CellKind })[]
}

/** Writes an edition as JSON, every text exactly as it stands in the record (UTF-8, no BOM). */
export async function writeJson(edition: Edition): Promise<Uint8Array> {
  const { agency, year, format, title, preamble, narrative, closing, cells, publishedAt } = edition
  const form = formats[format]
  const status = statusOf(edition)
  const facts = status === 'published'
    ? { edition: edition.edition, publishedAt: publishedAt!.toISOString(), number: edition.number, hash: edition.hash, reason: edition.reason, source: null }
    : { edition: null, publishedAt: null, number: null, hash: null, reason: null, source: edition.source ?? null }
  const json: ReportJson = {
    schema: 'nianbao-report/1', status, agency: { name: agency.name, code: agency.code }, year, format, ...facts,
    title, preamble,
    sections: form.sections.map(({ id, heading }) => ({ id, heading: heading.zh, blocks: id === 'overview' || id === 'problems' || id === 'otherMatters' ? narrative[id] : [] })),
    closing,
    cells: form.cells.map(({ id, table, row, column, label }) => {
      const { value, raw, kind }: CellValue = cells[id] ?? { value: null, raw: '', kind: 'blank' }
      return { id, table, row, column, label: label.zh, value, raw, kind }
    }),
  }
  return new TextEncoder().encode(`${JSON.stringify(json, null, 2)}\n`)
}
