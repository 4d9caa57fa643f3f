import { draftMark, formats, type CellValue, type NarrativeId } from '@nianbao/report'
import type { Edition } from './edition.ts'
import { guarded } from './guarded.ts'
import { printable } from './printable.ts'

/** The columns of the table, in order. */
export const csvColumns = ['agency_code', 'agency', 'year', 'format', 'edition', 'table', 'row', 'column', 'label', 'value', 'raw', 'kind'] as const
export type CsvColumn = (typeof csvColumns)[number]

/** What stands in `table` where a line is a paragraph. */
export const csvText = 'text'

/** What stands in `row` where a line is a paragraph: which part of the report it belongs to. */
export type CsvPart = 'title' | 'preamble' | NarrativeId | 'closing'

/**
 * Writes an edition as CSV (UTF-8 with BOM, RFC 4180), one cell of the form a line, so that the files of many agencies can be put
 * one below the other: `value` is the number (decimal point, no separators) or empty, `raw` what was written, `edition` the draft
 * mark where it is none. Behind the figures the text of the report, one paragraph a line: `table` is text, `row` the part, `column`
 * the paragraph's number in it from 1, `kind` paragraph. Texts that a spreadsheet would take for a formula begin with an apostrophe.
 */
export async function writeCsv(edition: Edition): Promise<Uint8Array> {
  const { agency, year, format, draft, cells, title, preamble, narrative, closing } = edition
  const number = draft ? draftMark : (edition.edition ?? '')
  const about = [agency.code, agency.name, year, format, number]
  const figures = formats[format].cells.map(({ id, table, row, column, label }) => {
    const { value, raw, kind }: CellValue = cells[id] ?? { value: null, raw: '', kind: 'blank' }
    return [...about, table, row, column, label.zh, value, raw, kind]
  })
  const part = (name: CsvPart, label: string, texts: readonly string[]) => texts.map((text, at) => [...about, csvText, name, at + 1, label, null, text, 'paragraph'])
  const texts = [
    ...part('title', '标题', title === '' ? [] : [title]),
    ...part('preamble', '引言', preamble),
    ...formats[format].sections.flatMap(({ id, heading }) => (id === 'overview' || id === 'problems' || id === 'otherMatters' ? part(id, heading.zh, narrative[id]) : [])),
    ...part('closing', '落款', closing),
  ]
  return new TextEncoder().encode(`\uFEFF${[csvColumns, ...figures, ...texts].map((line) => `${line.map(field).join(',')}\r\n`).join('')}`)
}

function field(content: string | number | null): string {
  // A number is a number to every reader, and no formula; a text that looks like one may be.
  const text = typeof content === 'number' ? String(content) : guarded(printable(content ?? ''))
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
