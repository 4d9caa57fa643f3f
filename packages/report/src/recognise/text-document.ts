import type { Document } from '../document/model.ts'
import { TooLarge, Unreadable } from '../refusals.ts'
import { longestText, mostLines } from './bounds.ts'

/** A bare text as a document of lines, or throws what makes it unreadable before any work is spent on it: TooLarge, EMPTY, BINARY. */
export function documentOfText(text: string): Document {
  if (text.length > longestText) throw new TooLarge(longestText)
  if (text.trim().replace(/[\ufeff\u200b]/g, '') === '') throw new Unreadable('EMPTY')
  if (isBinary(text)) throw new Unreadable('BINARY')
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\v\u2028\u2029]/)
  if (lines.length > mostLines) throw new TooLarge(mostLines)
  return { paragraphs: 'lines', blocks: lines.map((line, index) => ({ type: 'paragraph', text: line, place: `L${index + 1}` })) }
}

function isBinary(text: string): boolean {
  const odd = text.match(/(?![\s\u0007])\p{Cc}|\ufffd/gu)?.length ?? 0
  return text.includes('\u0000') || odd > text.length / 50
}
