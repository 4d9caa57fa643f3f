import { draftMark, formats, type CellValue } from '@nianbao/report'
import type { Edition } from './edition.ts'
import { guarded } from './guarded.ts'
import { printable } from './printable.ts'

/** The columns of the table, in order. */
export const csvColumns = ['agency_code', 'agency', 'year', 'format', 'edition', 'table', 'row', 'column', 'label', 'value', 'raw', 'kind'] as const

/**
 * Writes the figures of an edition as CSV (UTF-8 with BOM, RFC 4180), one cell of the form a line, so that the files of many
 * agencies can be put one below the other: `value` is the number (decimal point, no separators) or empty, `raw` what was
 * written, `edition` the draft mark where it is none. Texts that a spreadsheet would take for a formula begin with an apostrophe.
 */
export async function writeCsv(edition: Edition): Promise<Uint8Array> {
  const { agency, year, format, draft, cells } = edition
  const number = draft ? draftMark : (edition.edition ?? '')
  const lines = formats[format].cells.map(({ id, table, row, column, label }) => {
    const { value, raw, kind }: CellValue = cells[id] ?? { value: null, raw: '', kind: 'blank' }
    return [agency.code, agency.name, year, format, number, table, row, column, label.zh, value, raw, kind]
  })
  return new TextEncoder().encode(`\uFEFF${[csvColumns, ...lines].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`)
}

function field(content: string | number | null): string {
  // A number is a number to every reader, and no formula; a text that looks like one may be.
  const text = typeof content === 'number' ? String(content) : guarded(printable(content ?? ''))
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
