import { TooLarge, Unreadable } from '@nianbao/report'
import { mostCells, mostCharacters } from '../bounds.ts'
import { mainPart, relationshipsOf } from './package.ts'
import { richText } from './xlsx-rich-text.ts'
import type { RichRun } from './xlsx-rich-text.ts'
import { readStyles } from './xlsx-styles.ts'
import type { Styles } from './xlsx-styles.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** What the sheets of a workbook share. */
export interface Book {
  /** In the workbook's order, those that are shown. */
  sheets: { name: string; part: string }[]
  strings: RichRun[][]
  styles: Styles
  since1904: boolean
}

/** Reads workbook, shared strings and styles. Throws Unreadable{DAMAGED, TOO_MANY_CELLS, …}. */
export function readBook(zip: Zip): Book {
  const main = mainPart(zip, 'xl/workbook.xml')
  const related = relationshipsOf(zip, main)
  const part = (type: string) => related.find((relationship) => relationship.type === type && zip.has(relationship.part))?.part
  const sheets: Book['sheets'] = []
  let since1904 = false
  readXml(zip, main, {
    open: (name, attribute) => {
      if (name === 'x:workbookPr') since1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
      // A hidden sheet holds lists for choosing from, or last year; whoever sent the file does not see it and does not mean it.
      if (name !== 'x:sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      const sheet = related.find(({ id, type }) => id === attribute('id') && type === 'worksheet')
      if (sheet && zip.has(sheet.part)) sheets.push({ name: attribute('name') ?? `Sheet${sheets.length + 1}`, part: sheet.part })
    },
  })
  return { sheets, strings: readStrings(zip, part('sharedStrings')), styles: readStyles(zip, part('styles')), since1904 }
}

function readStrings(zip: Zip, part: string | undefined): RichRun[][] {
  const strings: RichRun[][] = []
  let characters = 0
  let one = richText()
  if (part) readXml(zip, part, {
    open: (name, attribute) => {
      if (name === 'x:si') {
        one = richText()
        if (strings.push(one.runs) > mostCells) throw new Unreadable('TOO_MANY_CELLS')
      } else if (strings.length > 0) one.open(name, attribute)
    },
    text: (text) => {
      characters += text.length
      if (characters > mostCharacters) throw new TooLarge(mostCharacters)
      one.text(text)
    },
    close: (name) => one.close(name),
  })
  return strings
}
