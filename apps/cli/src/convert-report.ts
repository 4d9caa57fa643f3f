import { checkableOf, draftMark, tableIds } from '@nianbao/report'
import type { CellValue, Document, Recognised } from '@nianbao/report'
import { writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from '@nianbao/documents/write'
import type { Edition } from '@nianbao/documents/write'
import type { Converted, FileKind } from './task.ts'

const writers: Record<FileKind, (edition: Edition) => Promise<Uint8Array>> = { docx: writeDocx, pdf: writePdf, xlsx: writeXlsx, csv: writeCsv, json: writeJson, html: writeHtml }

const blank: CellValue = { value: null, raw: '', kind: 'blank' }

/** Below this a filer is asked to look. */
const sureFrom = 0.9

/** Writes a report that was read in the official form. A cell that could not be told is left blank and named; the draft mark is kept, or put there where `draft` asks for it. Throws MissingGlyph. */
export async function convertReport({ document, report, to, draft }: { document: Document; report: Recognised; to: FileKind; draft: boolean }): Promise<Converted> {
  const { narrative } = checkableOf(report)
  const cells = Object.entries(report.cells)
  const edition: Edition = {
    agency: { name: report.agency ?? '', code: null }, year: report.year ?? 0, format: report.format, title: report.title ?? '',
    preamble: report.preamble, narrative, closing: report.closing,
    cells: Object.fromEntries(cells.map(([id, { value, raw, kind, how }]) => [id, how === 'gap' ? blank : { value, raw, kind }])),
    draft: draft || bearsDraftMark(document), edition: null, publishedAt: null, number: null, hash: null, reason: null,
  }
  return {
    bytes: await writers[to](edition),
    gaps: cells.filter(([, { how }]) => how === 'gap').map(([id]) => id),
    unsure: cells.filter(([, { how, confidence }]) => how !== 'gap' && confidence < sureFrom).map(([id]) => id),
    leftOut: report.sections.filter(({ id }) => tableIds.some((table) => table === id)).reduce((sum, { blocks }) => sum + blocks.length, 0),
  }
}

const bearsDraftMark = ({ blocks }: Document): boolean => blocks.some((block) => block.type === 'paragraph' && block.text.includes(draftMark))
