import { type CellKind, type CellValue, formats, type FormatId, type SectionId, type TableId } from '@nianbao/report'
import type { Edition } from './edition.ts'

/** A report as JSON, version 1; described field by field in docs/report.schema.json. */
export interface ReportJson {
  schema: 'nianbao-report/1'
  status: 'published' | 'draft'
  agency: { name: string; code: string | null }
  year: number
  format: FormatId
  edition: number | null
  publishedAt: string | null
  number: string | null
  hash: string | null
  reason: string | null
  title: string
  preamble: string[]
  sections: { id: SectionId; heading: string; blocks: string[] }[]
  closing: string[]
  cells: { id: string; table: TableId; row: string; column: string; label: string; value: number | string | null; raw: string; kind: CellKind }[]
}

/** Writes an edition as JSON, every text exactly as it stands in the record (UTF-8, no BOM). */
export async function writeJson(edition: Edition): Promise<Uint8Array> {
  const { agency, year, format, title, preamble, narrative, closing, cells, draft, publishedAt, number, hash, reason } = edition
  const form = formats[format]
  const json: ReportJson = {
    schema: 'nianbao-report/1', status: draft ? 'draft' : 'published',
    agency: { name: agency.name, code: agency.code }, year, format,
    edition: edition.edition, publishedAt: publishedAt?.toISOString() ?? null, number, hash, reason,
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
