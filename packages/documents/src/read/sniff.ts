import { TooLarge, Unreadable } from '@nianbao/report'
import { largestFile } from '../bounds.ts'
import { isOwnCsv } from './csv.ts'
import { decode } from './decode.ts'
import type { DocumentKind } from './kind.ts'
import { isMhtml } from './is-mhtml.ts'
import { officeXmlOf } from './office-xml.ts'
import { isOle } from './ole.ts'
import { sniffOle } from './sniff-ole.ts'
import { sniffZip } from './sniff-zip.ts'

/** Bytes that a web server or a mail program may have put before the mark of a PDF; readers look as far. */
const pdfMarkWithin = 1_024

/** Characters in which a page without a document type shows its first tag. */
const tagWithin = 2_000

const pageTag = /<(?:html|head|body|meta|title|table|div|p|span|center|article|section|style|h[1-6])\b[^<]*>/i

/** What the JSON of this house begins with. */
const ownJson = /^\s*\{\s*"schema"\s*:\s*"nianbao-report\//

/** Text that is written for a program, not for people. */
const foreignText = /^\s*(?:<\?xml|<svg|%!PS|\{"|MIME-Version:)/i

/** What a file is by its content; its name says nothing. Throws TooLarge{bytes} and Unreadable{EMPTY, UNKNOWN_FORMAT, PICTURE, ENCRYPTED, DAMAGED, BOMB}. */
export function sniff(bytes: Uint8Array): DocumentKind {
  if (bytes.length > largestFile) throw new TooLarge(largestFile)
  if (bytes.length === 0) throw new Unreadable('EMPTY')
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return sniffZip(bytes)
  if (isOle(bytes)) return sniffOle(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, pdfMarkWithin))
  if (head.includes('%PDF-')) return 'pdf'
  if (/^\s*\{\\rt/.test(head)) return 'rtf'
  if (isMhtml(bytes)) return 'html'
  const officeXml = officeXmlOf(bytes)
  if (officeXml) return officeXml === 'excel-2003' ? 'xlsx' : 'docx'
  if (begins(bytes, pictures)) throw new Unreadable('PICTURE')
  const text = begins(bytes, programs) ? null : decode(bytes)
  if (text === null || text.includes('\u0000')) {
    const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    if (!isMarked && isNoise(bytes)) throw new Unreadable('UNKNOWN_FORMAT')
    return 'text'
  }
  const start = text.replace(/^\ufeff/, '').slice(0, tagWithin)
  if (/^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html)\b/i.test(start)) return 'html'
  if (ownJson.test(start)) return 'json'
  if (isOwnCsv(start)) return 'csv'
  if (foreignText.test(start)) throw new Unreadable('UNKNOWN_FORMAT')
  return pageTag.test(start) ? 'html' : 'text'
}

/** Of the bytes of a text, however broken, few are control characters; of those of another format many are. */
function isNoise(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 100_000)
  const odd = sample.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0)
  return odd > sample.length / 20
}

const startsWith = (bytes: Uint8Array, mark: string): boolean => [...mark].every((char, i) => bytes[i] === char.charCodeAt(0))

/** How pictures begin; two letters are told from a word by a zero behind them. */
const pictures = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'BM', 'II*\u0000', 'MM\u0000*', 'RIFF']

/** How programs and archives begin, whose bytes could by chance be GB18030. */
const programs = ['MZ', '\u007fELF', 'Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'BZh', '\u00fd7zXZ', 'PK', 'ID3']

const begins = (bytes: Uint8Array, marks: string[]): boolean => marks.some((mark) => startsWith(bytes, mark) && (mark.length > 3 || /[^A-Z0-9]/i.test(mark) || bytes.includes(0)))
