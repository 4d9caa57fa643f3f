import { guarded } from '@nianbao/documents'
import type { Label } from '@nianbao/report'
import { listColumns } from './list-columns.ts'
import type { Language } from './words.ts'
import type { CheckedReport, PlacedFinding, UnreadCode } from './task.ts'

export type ListLine = Record<(typeof listColumns)[number], string | number | string[] | null>

type About = Pick<CheckedReport, 'agency' | 'year' | 'title'>

export const findingLine = (file: string, { agency, year, title }: About, finding: PlacedFinding, language: Language): ListLine => ({
  file, agency, year, title, rule: finding.rule, severity: finding.severity, scope: finding.scope, section: finding.section, cells: finding.cells, place: finding.place,
  message_zh: finding.message.zh, message_en: finding.message.en, expected: finding.expected, found: finding.found, difference: finding.difference, clause: finding.clause[language], mend: finding.mend[language],
})

const bare: ListLine = {
  file: '', agency: null, year: null, title: null, rule: '', severity: '', scope: 'source', section: null, cells: [], place: '',
  message_zh: '', message_en: '', expected: null, found: null, difference: null, clause: null, mend: null,
}

export const unreadLine = (file: string, code: UnreadCode, { zh, en }: Label): ListLine => ({ ...bare, file, rule: code, severity: 'unreadable', message_zh: zh, message_en: en })

/** A remark about the folder rather than the report. */
export const remarkLine = (file: string, { agency, year, title }: About, rule: string, { zh, en }: Label): ListLine => ({ ...bare, file, agency, year, title, rule, severity: 'notice', message_zh: zh, message_en: en })

export const csvHead = `\ufeff${listColumns.join(',')}\r\n`

/** A line of the list as CSV (RFC 4180), guarded against being taken for a formula. */
export const csvLine = (line: ListLine): string => `${listColumns.map((column) => csvField(line[column])).join(',')}\r\n`

function csvField(content: string | number | string[] | null): string {
  if (typeof content === 'number') return String(content)
  const text = guarded(Array.isArray(content) ? content.join(' ') : (content ?? ''))
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of the list as JSON: the cells a list, what is not there null. */
export const jsonLine = (line: ListLine): string => `${JSON.stringify(line)}\n`
