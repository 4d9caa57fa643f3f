import { Unreadable } from '@nianbao/report'
import type { DocumentKind } from './kind.ts'
import { openZip } from './zip.ts'

/** Main parts by their content type; a template or a file with macros is read like the rest, and its macros are never looked at. */
const contentTypes: [RegExp, DocumentKind][] = [
  [/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/i, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/i, 'xlsx'],
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
]

/** What a zip is, by the content types it declares; never by the names in it. Throws Unreadable{UNKNOWN_FORMAT, ENCRYPTED, DAMAGED, BOMB}. */
export function sniffZip(bytes: Uint8Array): DocumentKind {
  const zip = openZip(bytes)
  const types = zip.text('[Content_Types].xml')
  if (types !== null) {
    // An entity could hide a type here as anywhere.
    if (/<!DOCTYPE/i.test(types)) throw new Unreadable('ENTITIES')
    const found = contentTypes.find(([type]) => type.test(types))
    if (found) return found[1]
    throw new Unreadable('UNKNOWN_FORMAT')
  }
  const openDocument = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?:-template)?\s*$/.exec(zip.text('mimetype') ?? '')
  if (!openDocument) throw new Unreadable('UNKNOWN_FORMAT')
  if (/encryption-data/.test(zip.text('META-INF/manifest.xml') ?? '')) throw new Unreadable('ENCRYPTED')
  return openDocument[1] === 'text' ? 'odt' : 'ods'
}
