import type { Document } from '@nianbao/report'
import { isMhtml } from './is-mhtml.ts'

/** Reads a web page, be it by itself or saved in one file with its pictures; throws what their readers throw. */
export const readWebPage = async (bytes: Uint8Array): Promise<Document> => (isMhtml(bytes) ? (await import('./mhtml.ts')).readMhtml(bytes) : (await import('./html.ts')).readHtml(bytes))
