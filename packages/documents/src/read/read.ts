import type { Document } from '@nianbao/report'
import type { DocumentKind } from './kind.ts'
import { isLegacy } from './kind.ts'

/** Where LibreOffice is, if anywhere, and what ends the reading early. */
export interface ReadingMeans {
  office: string | null
  signal?: AbortSignal
  /** Whoever ends this process ends its whole group: a program started here stays in it. */
  grouped?: boolean
  /** Where files may be written, made when needed and removed; left out it is one of the system's. */
  folder?: string
}

/** Reads the bytes as what they are. Only the reader that is needed is loaded: each brings its library, and a child reads one file. */
export async function readAs(kind: DocumentKind, bytes: Uint8Array, means: ReadingMeans): Promise<Document> {
  if (isLegacy(kind)) return (await import('./legacy.ts')).readLegacy(bytes, kind, means)
  switch (kind) {
    case 'docx': return (await import('./word.ts')).readWord(bytes)
    case 'xlsx': return (await import('./xlsx.ts')).readWorkbook(bytes)
    case 'html': return (await import('./web-page.ts')).readWebPage(bytes)
    case 'pdf': return (await import('./pdf.ts')).readPdf(bytes)
    case 'json': return (await import('./json.ts')).readJson(bytes)
    case 'csv': return (await import('./csv.ts')).readCsv(bytes)
    case 'text': return (await import('./text.ts')).readText(bytes)
  }
}
