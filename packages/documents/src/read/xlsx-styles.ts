import { numberStyle } from './xlsx-number.ts'
import type { NumberStyle } from './xlsx-number.ts'
import { formatParts } from './xlsx-format-parts.ts'
import { isOn } from './xlsx-rich-text.ts'
import { colourOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'
import type { Looks } from './xlsx-seen.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** The looks of a workbook: of its cells, and those that a condition gives to some. */
export interface Styles {
  cells: CellStyle[]
  conditional: Looks[]
}

/** Of a cell; `ink` of the text and `fill` behind it are null where nothing is said. */
export interface CellStyle extends Looks {
  number: NumberStyle
  bordered: boolean
  /** All that stands in the cell is struck out. */
  struck: boolean
  /** It stands at the right edge because somebody wanted it there. */
  atRight: boolean
}

/** Reads the styles of a workbook; without their part there are none. */
export function readStyles(zip: Zip, part: string | undefined): Styles {
  const codes = new Map<number, string>()
  const borders: boolean[] = []
  const fonts: { struck: boolean; ink: Colour | null }[] = []
  const fills: (Colour | null)[] = []
  let isFilled = false
  const styles: CellStyle[] = []
  const conditional: Looks[] = []
  let within = ''
  let isInk = false
  if (part) readXml(zip, part, {
    open: (name, attribute) => {
      switch (name) {
        case 'x:cellXfs': case 'x:borders': case 'x:numFmts': case 'x:fonts': case 'x:fills': case 'x:dxfs': within = name; break
        case 'x:dxf': if (within === 'x:dxfs') conditional.push({ shows: null, ink: null, fill: null }); break
        case 'x:numFmt':
          if (within === 'x:numFmts') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
          else if (conditional.length > 0) conditional.at(-1)!.shows = formatParts(attribute('formatCode') ?? '')
          break
        case 'x:font': isInk = true
          if (within === 'x:fonts') fonts.push({ struck: false, ink: null })
          break
        case 'x:strike': if (within === 'x:fonts' && fonts.length > 0) fonts.at(-1)!.struck = isOn(attribute('val')); break
        case 'x:color':
          if (within === 'x:fonts' && fonts.length > 0) fonts.at(-1)!.ink = colourOf(attribute)
          // A border has a colour too.
          if (within === 'x:dxfs' && isInk && conditional.length > 0) conditional.at(-1)!.ink = colourOf(attribute)
          break
        case 'x:fill': if (within === 'x:fills') fills.push(null); break
        case 'x:gradientFill': if (within === 'x:fills' && fills.length > 0) fills[fills.length - 1] = 'gradient'; break
        case 'x:patternFill': isFilled = attribute('patternType') === 'solid'; break
        case 'x:fgColor': if (within === 'x:fills' && fills.length > 0 && isFilled) fills[fills.length - 1] = colourOf(attribute); break
        // What a condition fills a cell with is its pattern's ground, even where that is solid.
        case 'x:bgColor': if (within === 'x:dxfs' && conditional.length > 0) conditional.at(-1)!.fill = colourOf(attribute); break
        case 'x:border': if (within === 'x:borders') borders.push(false); break
        case 'x:left': case 'x:right': case 'x:top': case 'x:bottom':
          if (within === 'x:borders' && borders.length > 0 && (attribute('style') ?? 'none') !== 'none') borders[borders.length - 1] = true
          break
        case 'x:alignment': if (within === 'x:cellXfs' && styles.length > 0) styles.at(-1)!.atRight = attribute('horizontal') === 'right'; break
        case 'x:xf': {
          if (within !== 'x:cellXfs') break
          const id = Number(attribute('numFmtId') ?? 0)
          const { struck, ink } = fonts[Number(attribute('fontId') ?? 0)] ?? { struck: false, ink: null }
          const code = codes.get(id)
          styles.push({ number: numberStyle(id, code), shows: code === undefined ? null : formatParts(code), bordered: borders[Number(attribute('borderId') ?? 0)] ?? false, struck, atRight: false, ink, fill: fills[Number(attribute('fillId') ?? 0)] ?? null })
          break
        }
      }
    },
    close: (name) => {
      if (name === within) within = ''
      if (name === 'x:font') isInk = false
    },
  })
  return { cells: styles, conditional }
}
