import type { Document } from '../document/model.ts'
import { TooLarge, Unreadable } from '../refusals.ts'
import { longestText, mostLines } from './bounds.ts'
import { withRows } from './cells-alone.ts'
import { onceEach } from './once-each.ts'
import { withTabs } from './with-tabs.ts'

/** A bare text as a document of lines, or throws what makes it unreadable before any work is spent on it: TooLarge, EMPTY, BINARY. */
export function documentOfText(text: string): Document {
  if (text.length > longestText) throw new TooLarge(longestText)
  if (text.trim().replace(/[\ufeff\u200b]/g, '') === '') throw new Unreadable('EMPTY')
  if (isBinary(text)) throw new Unreadable('BINARY')
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\v\u2028\u2029]/)
  if (lines.length > mostLines) throw new TooLarge(mostLines)
  return { paragraphs: 'lines', blocks: onceEach(withRows(withTabs(lines))).map((line, index) => ({ type: 'paragraph', text: line, place: `L${index + 1}` })) }
}

function isBinary(text: string): boolean {
  // Old Word files copied as text end each cell with a bell.
  const odd = (text.match(/(?!\s)\p{Cc}|\ufffd/gu) ?? []).filter((character) => character !== '\u0007').length
  return text.includes('\u0000') || odd > text.length / 50
}
