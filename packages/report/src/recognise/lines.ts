import type { Document } from '../document/model.ts'
import { TooLarge, Unreadable } from '../refusals.ts'
import { longestText, mostLines } from './bounds.ts'
import { withLineEnds } from './line-ends.ts'
import { keyOf, withIdeographs } from './normalise.ts'
import { documentOfText } from './text-document.ts'
import { rowsOfTable } from './table-row.ts'
import type { Piece, TableRow } from './table-row.ts'

/** One line of the document, or one row of a table in it; `number` counts from 1 in reading order, `place` is the block's or the first cell's own. */
export interface Line {
  number: number
  /** Of a row: what its own cells say, a tab between two. */
  text: string
  key: string
  place: string
  row: TableRow | null
  /** Leads to another page. */
  link?: true
  /** Set at the right edge. */
  right?: true
}

const breaks = /\r\n|[\n\r\v\u2028\u2029]/

/** A document as lines and rows in reading order, radicals as the ideographs they stand for: fonts write them so, in a PDF and in what is copied out of one, and nobody means them. Throws Unreadable (EMPTY) where nothing is written, TooLarge where no report is so long. */
export function linesOfDocument(document: Document): Line[] {
  const pieces = document.blocks.flatMap((block, table) =>
    block.type === 'paragraph' && block.struck !== undefined && block.text === '' ? [] : block.type === 'paragraph' ? withIdeographs(block.text).split(breaks).flatMap(withLineEnds).map((text): Piece => ({ text, place: block.place, row: null, ...(block.link ? { link: true } : {}), ...(block.right ? { right: true } : {}) })) : rowsOfTable(block, table))
  let length = 0
  for (const { text } of pieces) length += text.length
  if (length > longestText) throw new TooLarge(longestText)
  if (pieces.length > mostLines) throw new TooLarge(mostLines)
  if (pieces.every(({ text }) => text.replace(/[\ufeff\u200b]/g, '').trim() === '')) throw new Unreadable('EMPTY')
  return pieces.map(({ text, place, row, link, right }, index) => {
    // Old Word files copied as text end each cell with a bell.
    const clean = text.replaceAll('\f', '').replaceAll('\u0007', '\t')
    if (row) for (const cell of row.cells) cell.line = index + 1
    return { number: index + 1, text: clean, key: keyOf(clean.length > 200 ? clean.slice(0, 200) : clean), place, row, ...(link ? { link } : {}), ...(right ? { right } : {}) }
  })
}

/** The lines of a bare text. */
export const linesOf = (text: string): Line[] => linesOfDocument(documentOfText(text))
