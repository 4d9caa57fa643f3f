import { checkableOf, tableIds } from '@nianbao/report'
import type { CellValue, Document, Recognised, SourceFile } from '@nianbao/report'
import { writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from '@nianbao/documents/write'
import type { Edition } from '@nianbao/documents/write'
import type { Converted, FileKind } from './task.ts'

const writers: Record<FileKind, (edition: Edition) => Promise<Uint8Array>> = { docx: writeDocx, pdf: writePdf, xlsx: writeXlsx, csv: writeCsv, json: writeJson, html: writeHtml }

const blank: CellValue = { value: null, raw: '', kind: 'blank' }

/** Below this a filer is asked to look. */
const sureFrom = 0.9

/** What is to be written as what, and the file it was read from. */
interface Conversion {
  document: Document
  report: Recognised
  source: SourceFile
  to: FileKind
  draft: boolean
}

/**
 * Writes a report that was read in the official form. A cell that could not be told is left blank and named; the draft mark is kept, or put there
 * where `draft` asks for it. Only a file that states itself which edition it is, by the hash of what it says, stays a published one. Throws MissingGlyph.
 */
export async function convertReport({ document, report, source, to, draft }: Conversion): Promise<Converted> {
  const { narrative } = checkableOf(report)
  const cells = Object.entries(report.cells)
  const edition: Edition = {
    ...standingOf(document, source, draft),
    agency: { name: report.agency || null, code: document.stated?.agency.code ?? null }, year: report.year, format: report.format, title: report.title ?? '',
    preamble: report.preamble, narrative, closing: report.closing,
    cells: Object.fromEntries(cells.map(([id, { value, raw, kind, how }]) => [id, how === 'gap' ? blank : { value, raw, kind }])),
  }
  return {
    bytes: await writers[to](edition),
    untold: [...(edition.agency.name === null ? ['agency' as const] : []), ...(edition.year === null ? ['year' as const] : [])],
    gaps: cells.filter(([, { how }]) => how === 'gap').map(([id]) => id),
    unsure: cells.filter(([, { how, confidence }]) => how !== 'gap' && confidence < sureFrom).map(([id]) => id),
    leftOut: report.sections.filter(({ id }) => tableIds.some((table) => table === id)).reduce((sum, { blocks }) => sum + blocks.length, 0),
    altered: document.altered ?? false,
  }
}

/** Published, draft or neither, with what belongs to that. */
function standingOf({ stated, draft: marked, altered }: Document, source: SourceFile, draft: boolean): Pick<Edition, 'draft' | 'edition' | 'publishedAt' | 'number' | 'hash' | 'reason' | 'source'> {
  if (stated?.status === 'published' && !draft && !altered) {
    const { edition, publishedAt, number, hash, reason } = stated
    return { draft: false, edition, publishedAt: publishedAt === null ? null : new Date(publishedAt), number, hash, reason, source: null }
  }
  return { draft: draft || marked === true, edition: null, publishedAt: null, number: null, hash: null, reason: null, source: stated?.source ?? source }
}
