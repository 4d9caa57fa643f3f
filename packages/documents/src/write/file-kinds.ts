import { draftMark } from '@nianbao/report'
import { writeCsv } from './csv.ts'
import { writeDocx } from './docx.ts'
import type { Edition } from './edition.ts'
import { writeHtml } from './html.ts'
import { writeJson } from './json.ts'
import { writePdf } from './pdf.ts'
import { printable } from './printable.ts'
import { writeXlsx } from './xlsx.ts'

export type FileKind = 'docx' | 'pdf' | 'xlsx' | 'csv' | 'json' | 'html'

/** Every file that an edition can be had as, by its extension: its media type and what writes it. */
export const fileKinds: Record<FileKind, { mediaType: string; write: (edition: Edition) => Promise<Uint8Array> }> = {
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: writeDocx },
  pdf: { mediaType: 'application/pdf', write: writePdf },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  json: { mediaType: 'application/json', write: writeJson },
  html: { mediaType: 'text/html; charset=utf-8', write: writeHtml },
}

// What no file system takes in a name, or what leads out of its folder.
const unnameable = /[\\/:*?"<>|\s]+/gu

/** A name to save the file under, which any file system takes: agency, year and, where it is none to be passed on, the draft mark. */
export function fileName({ agency, year, draft, edition }: Edition, kind: FileKind): string {
  const name = [...printable(agency.name ?? '').replaceAll(unnameable, '').replace(/^\.+/u, '')].slice(0, 60).join('')
  const more = draft ? `（${draftMark.replaceAll(' ', '')}）` : (edition ?? 1) > 1 ? `（更正${edition! - 1}）` : ''
  return `${name}${year === null ? '' : `${year}年`}政府信息公开工作年度报告${more}.${kind}`
}
