import type { Document } from '@nianbao/report'
import { Unreadable } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters } from '../bounds.ts'
import { packageSaysDraft } from './draft-mark.ts'
import { readBook } from './xlsx-book.ts'
import { sheetBlocks } from './xlsx-blocks.ts'
import { seenCells } from './xlsx-grid.ts'
import { readSheet } from './xlsx-sheet.ts'
import { openZip } from './zip.ts'

/**
 * Reads an xlsx: the visible sheets in their order, each as paragraphs and tables at `Sheet!C7`; hidden sheets, rows and columns
 * are not read. Numbers keep their decimals whatever the column shows. Throws Unreadable{DAMAGED, BOMB, ENCRYPTED, ENTITIES, TOO_MANY_CELLS, EMPTY}, TooLarge{characters}.
 */
export function readXlsx(bytes: Uint8Array): Document {
  const zip = openZip(bytes)
  const book = readBook(zip)
  const budget = { cells: mostCells, characters: mostCharacters, area: largestGrid }
  const blocks = book.sheets.flatMap(({ name, part }) => sheetBlocks(name, seenCells(readSheet(zip, part, book, budget)), budget))
  if (blocks.length === 0) throw new Unreadable('EMPTY')
  return { paragraphs: 'whole', blocks, ...(packageSaysDraft(zip) && { draft: true }) }
}
