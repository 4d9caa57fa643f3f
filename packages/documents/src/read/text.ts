import type { Document } from '@nianbao/report'
import { TooLarge, Unreadable } from '@nianbao/report'
import { mostCharacters } from '../bounds.ts'
import { decode } from './decode.ts'

/** Plain text in UTF-8, UTF-16 with its mark or GB18030: a paragraph for each line, empty ones too, at `L1`, `L2`, …. Throws Unreadable{BINARY, EMPTY}, TooLarge{characters}. */
export function readText(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (text === null) throw new Unreadable('BINARY')
  if (text.length > mostCharacters) throw new TooLarge(mostCharacters)
  if (text.replace(/[\ufeff\u200b]/g, '').trim() === '') throw new Unreadable('EMPTY')
  if (isBinary(text)) throw new Unreadable('BINARY')
  const lines = text.replaceAll('\f', '').split(/\r\n|[\n\r\v\u2028\u2029]/)
  return { paragraphs: 'lines', blocks: lines.map((line, index) => ({ type: 'paragraph', text: line, place: `L${index + 1}` })) }
}

/** Control characters that no editor writes, a bell aside: old Word files copied as text end each cell with one. */
function isBinary(text: string): boolean {
  const odd = text.match(/(?![\s\u0007])\p{Cc}|\ufffd/gu)?.length ?? 0
  return text.includes('\u0000') || odd > text.length / 50
}
