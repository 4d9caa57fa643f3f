import { TooLarge, Unreadable } from '../refusals.ts'
import { keyOf } from './normalise.ts'

/** In characters. A yearly report has some ten thousand; forty times that is no report. */
export const longestText = 400_000

/** Written one cell to a line, with empty lines between, a report has some thousand. */
export const mostLines = 20_000

/** One line of the document; `number` counts from 1. */
export interface Line {
  number: number
  text: string
  key: string
}

/** Where a line stands, as people and programs cite it. */
export const placeOf = (line: Pick<Line, 'number'>): string => `L${line.number}`

/** Cuts a text into its lines, or throws what makes it unreadable before any work is spent on it: TooLarge, EMPTY, BINARY. */
export function linesOf(text: string): Line[] {
  if (text.length > longestText) throw new TooLarge(longestText)
  if (text.trim().replace(/[\ufeff\u200b]/g, '') === '') throw new Unreadable('EMPTY')
  // Old Word files copied as text end each cell with a bell.
  const marked = text.replaceAll('\u0007', '\t')
  if (isBinary(marked)) throw new Unreadable('BINARY')
  const lines = marked.replace(/^\ufeff/, '').split(/\r\n|[\n\r\v\u2028\u2029]/)
  if (lines.length > mostLines) throw new TooLarge(mostLines)
  return lines.map((line, index) => {
    const clean = line.replaceAll('\f', '')
    return { number: index + 1, text: clean, key: keyOf(clean.length > 200 ? clean.slice(0, 200) : clean) }
  })
}

function isBinary(text: string): boolean {
  const odd = text.match(/(?!\s)\p{Cc}|\ufffd/gu)?.length ?? 0
  return text.includes('\u0000') || odd > text.length / 50
}
