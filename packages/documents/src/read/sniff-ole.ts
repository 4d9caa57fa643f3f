import { Unreadable } from '@nianbao/report'
import type { DocumentKind } from './kind.ts'
import { oleStreams } from './ole.ts'
import type { OleStream } from './ole.ts'

/** What a compound file is, by the names of its streams. Throws Unreadable{ENCRYPTED, UNKNOWN_FORMAT, DAMAGED}. */
export function sniffOle(bytes: Uint8Array): DocumentKind {
  const streams = oleStreams(bytes)
  const find = (...names: string[]) => streams.find(({ name }) => names.includes(name.toLowerCase()))
  if (find('encryptedpackage', 'encryptioninfo')) throw new Unreadable('ENCRYPTED')
  const word = find('worddocument')
  if (word) {
    if (isLockedWord(word)) throw new Unreadable('ENCRYPTED')
    return find('wpscustomdata', 'wpscontent') ? 'wps' : 'doc'
  }
  const book = find('workbook', 'book')
  if (book) {
    if (isLockedBook(book)) throw new Unreadable('ENCRYPTED')
    return find('etextdata', 'etcustomdata') ? 'et' : 'xls'
  }
  // Microsoft Works, whose files bear the same ending as those of WPS.
  if (find('contents', 'matost', 'mm')) return 'wps'
  throw new Unreadable('UNKNOWN_FORMAT')
}

/** The bit fEncrypted of the file information block ([MS-DOC] 2.5.2). */
const isLockedWord = ({ head }: OleStream): boolean => head.length > 12 && ((head[10]! | (head[11]! << 8)) & 0x0100) !== 0

/** A record FILEPASS among the first of the book ([MS-XLS] 2.4.117): there it must stand, if at all. */
function isLockedBook({ head }: OleStream): boolean {
  for (let at = 0; at + 4 <= head.length; at += 4 + (head[at + 2]! | (head[at + 3]! << 8))) if ((head[at]! | (head[at + 1]! << 8)) === 0x2f) return true
  return false
}
