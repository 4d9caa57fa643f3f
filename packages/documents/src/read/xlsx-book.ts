import { TooLarge, Unreadable } from '@nianbao/report'
import { mostCells, mostCharacters } from '../bounds.ts'
import { mainPart, relationshipsOf } from './package.ts'
import { numberStyle } from './xlsx-number.ts'
import type { NumberStyle } from './xlsx-number.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** What the sheets of a workbook share. */
export interface Book {
  /** In the workbook's order, those that are shown. */
  sheets: { name: string; part: string }[]
  strings: string[]
  styles: CellStyle[]
  since1904: boolean
}

export interface CellStyle {
  number: NumberStyle
  bordered: boolean
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

function readStrings(zip: Zip, part: string | undefined): string[] {
  const strings: string[] = []
  let characters = 0
  let phonetic = 0
  let inText = false
  if (part) readXml(zip, part, {
    open: (name) => {
      if (name === 'x:si' && strings.push('') > mostCells) throw new Unreadable('TOO_MANY_CELLS')
      if (name === 'x:rPh') phonetic++
      inText = name === 'x:t' && phonetic === 0 && strings.length > 0
    },
    text: (text) => {
      if (!inText) return
      characters += text.length
      if (characters > mostCharacters) throw new TooLarge(mostCharacters)
      strings[strings.length - 1] += text
    },
    close: (name) => {
      if (name === 'x:rPh') phonetic--
      inText = false
    },
  })
  return strings.map(unescaped)
}

/** Characters that XML cannot hold are written _xHHHH_; a line's end is one of them. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => (code.toUpperCase() === '000D' ? '' : String.fromCharCode(Number.parseInt(code, 16)))) : text

function readStyles(zip: Zip, part: string | undefined): CellStyle[] {
  const codes = new Map<number, string>()
  const borders: boolean[] = []
  const styles: CellStyle[] = []
  let within = ''
  if (part) readXml(zip, part, {
    open: (name, attribute) => {
      switch (name) {
        case 'x:cellXfs': case 'x:borders': case 'x:numFmts': within = name; break
        case 'x:numFmt': if (within === 'x:numFmts') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? ''); break
        case 'x:border': if (within === 'x:borders') borders.push(false); break
        case 'x:left': case 'x:right': case 'x:top': case 'x:bottom':
          if (within === 'x:borders' && borders.length > 0 && (attribute('style') ?? 'none') !== 'none') borders[borders.length - 1] = true
          break
        case 'x:xf': {
          if (within !== 'x:cellXfs') break
          const id = Number(attribute('numFmtId') ?? 0)
          styles.push({ number: numberStyle(id, codes.get(id)), bordered: borders[Number(attribute('borderId') ?? 0)] ?? false })
        }
      }
    },
    close: (name) => {
      if (name === within) within = ''
    },
  })
  return styles
}
