import { TooLarge, Unreadable } from '@nianbao/report'
import { mostCells, mostCharacters } from '../bounds.ts'
import { mainPart, relationshipsOf } from './package.ts'
import { numberStyle } from './xlsx-number.ts'
import type { NumberStyle } from './xlsx-number.ts'
import { colourOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'
import { isOn, richText } from './xlsx-rich-text.ts'
import type { RichRun } from './xlsx-rich-text.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** What the sheets of a workbook share. */
export interface Book {
  /** In the workbook's order, those that are shown. */
  sheets: { name: string; part: string }[]
  strings: RichRun[][]
  styles: CellStyle[]
  since1904: boolean
}

export interface CellStyle {
  number: NumberStyle
  bordered: boolean
  /** All that stands in the cell is struck out. */
  struck: boolean
  /** It stands at the right edge because somebody wanted it there. */
  atRight: boolean
  /** Of the text, and behind it; null where nothing is said. */
  ink: Colour | null
  fill: Colour | null
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

function readStyles(zip: Zip, part: string | undefined): CellStyle[] {
  const codes = new Map<number, string>()
  const borders: boolean[] = []
  const fonts: { struck: boolean; ink: Colour | null }[] = []
  const fills: (Colour | null)[] = []
  let isFilled = false
  const styles: CellStyle[] = []
  let within = ''
  if (part) readXml(zip, part, {
    open: (name, attribute) => {
      switch (name) {
        case 'x:cellXfs': case 'x:borders': case 'x:numFmts': case 'x:fonts': case 'x:fills': within = name; break
        case 'x:numFmt': if (within === 'x:numFmts') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? ''); break
        case 'x:font': if (within === 'x:fonts') fonts.push({ struck: false, ink: null }); break
        case 'x:strike': if (within === 'x:fonts' && fonts.length > 0) fonts.at(-1)!.struck = isOn(attribute('val')); break
        case 'x:color': if (within === 'x:fonts' && fonts.length > 0) fonts.at(-1)!.ink = colourOf(attribute); break
        case 'x:fill': if (within === 'x:fills') fills.push(null); break
        case 'x:gradientFill': if (within === 'x:fills' && fills.length > 0) fills[fills.length - 1] = 'gradient'; break
        case 'x:patternFill': isFilled = attribute('patternType') === 'solid'; break
        case 'x:fgColor': if (within === 'x:fills' && fills.length > 0 && isFilled) fills[fills.length - 1] = colourOf(attribute); break
        case 'x:border': if (within === 'x:borders') borders.push(false); break
        case 'x:left': case 'x:right': case 'x:top': case 'x:bottom':
          if (within === 'x:borders' && borders.length > 0 && (attribute('style') ?? 'none') !== 'none') borders[borders.length - 1] = true
          break
        case 'x:alignment': if (within === 'x:cellXfs' && styles.length > 0) styles.at(-1)!.atRight = attribute('horizontal') === 'right'; break
        case 'x:xf': {
          if (within !== 'x:cellXfs') break
          const id = Number(attribute('numFmtId') ?? 0)
          const { struck, ink } = fonts[Number(attribute('fontId') ?? 0)] ?? { struck: false, ink: null }
          styles.push({ number: numberStyle(id, codes.get(id)), bordered: borders[Number(attribute('borderId') ?? 0)] ?? false, struck, atRight: false, ink, fill: fills[Number(attribute('fillId') ?? 0)] ?? null })
          break
        }
      }
    },
    close: (name) => {
      if (name === within) within = ''
    },
  })
  return styles
}
