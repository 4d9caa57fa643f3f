import type { Document } from '@nianbao/report'
import { Unreadable } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters } from '../bounds.ts'
import { packageSaysDraft } from './draft-mark.ts'
import { readExcel2003 } from './excel-2003.ts'
import { officeXmlOf } from './office-xml.ts'
import { isOurs } from './is-ours.ts'
import { readBook } from './xlsx-book.ts'
import { sheetBlocks } from './xlsx-blocks.ts'
import { seenCells } from './xlsx-grid.ts'
import { readSheet } from './xlsx-sheet.ts'
import type { Sheet, SheetBudget } from './xlsx-sheet.ts'
import { openZip } from './zip.ts'

/**
 * Reads an xlsx: the visible sheets in their order, each as paragraphs and tables at `Sheet!C7`; hidden sheets, rows and columns
 * are not read. Numbers keep their decimals whatever the column shows. Throws Unreadable{DAMAGED, BOMB, ENCRYPTED, ENTITIES, TOO_MANY_CELLS, EMPTY}, TooLarge{characters}.
 */
export function readXlsx(bytes: Uint8Array): Document {
  const zip = openZip(bytes)
  const document = documentOf((budget) => {
    const book = readBook(zip)
    return book.sheets.map(({ name, part }) => ({ name, sheet: readSheet(zip, part, book, budget) }))
  })
  return { ...document, ...(isOurs(zip) && { apart: true }), ...(packageSaysDraft(zip) && { draft: true }) }
}

/** Reads an xlsx or what Excel 2003 wrote as XML in one file. Throws the same. */
export const readWorkbook = (bytes: Uint8Array): Document => (officeXmlOf(bytes) === 'excel-2003' ? documentOf((budget) => readExcel2003(bytes, budget)) : readXlsx(bytes))

function documentOf(read: (budget: SheetBudget) => { name: string; sheet: Sheet }[]): Document {
  const budget = { cells: mostCells, characters: mostCharacters, area: largestGrid }
  const blocks = read(budget).flatMap(({ name, sheet }) => sheetBlocks(name, seenCells(sheet), budget))
  if (blocks.length === 0) throw new Unreadable('EMPTY')
  return { paragraphs: 'whole', blocks }
}
