import { TooLarge, Unreadable } from '@nianbao/report'
import { largestGrid, mostCharacters, mostEntries } from '../bounds.ts'
import { writtenLine } from './written-line.ts'
import type { Look, WrittenLine } from './written-line.ts'
import { mostMerges } from './xlsx-range.ts'
import { checkRange, sheetRow } from './xlsx-sheet.ts'
import type { Sheet, SheetBudget } from './xlsx-sheet.ts'
import { formatParts } from './xlsx-format-parts.ts'
import { numberStyle, shownNumber } from './xlsx-number.ts'
import { seenNumber } from './xlsx-seen.ts'
import { sightOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'
import { readXmlFile } from './xml.ts'
import type { Attribute } from './xml.ts'

/** Names that Excel 2003 has for formats it does not write out. */
const named: Record<string, string> = { Fixed: '0.00', Standard: '#,##0.00', Percent: '0.00%', 'General Date': 'yyyy-mm-dd', 'Short Date': 'yyyy-mm-dd', 'Medium Date': 'yyyy-mm-dd', 'Long Date': 'yyyy年m月d日' }

interface Style extends Look {
  parent: string | null
  bordered: boolean
  format: string | null
  ink: Colour | null
  fill: Colour | null
}

const marks: Record<string, Partial<Look>> = { 'html:Sup': { raised: true }, 'html:Sub': { raised: true }, 'html:S': { struck: true }, 'html:Del': { struck: true }, 'html:Strike': { struck: true } }

/** #FFFFFF → FFFFFF. */
const hex = (colour: string | undefined): Colour | null => (colour?.startsWith('#') ? colour.slice(1).toUpperCase() : null)

/**
 * Reads what Excel 2003 wrote as XML in one file ("XML 表格", which reporting systems still give out as .xls): the visible sheets in
 * their order. Throws Unreadable{DAMAGED, ENTITIES, TOO_MANY_CELLS}, TooLarge{characters}.
 */
export function readExcel2003(bytes: Uint8Array, budget: SheetBudget): { name: string; sheet: Sheet }[] {
  const sheets: { name: string; sheet: Sheet; hidden: boolean; noughts: [row: number, column: number][] }[] = []
  const styles = new Map<string, Style>()
  let style: Style | null = null
  const at = { row: -1, column: -1, rowEnd: -1, listed: -1 }
  let cell: { style: string; across: number; down: number; line: WrittenLine; type: string; length: number } | null = null
  let rowStyle = ''
  let hidden = 0
  /** How deep inside the text of a cell; 0 is outside. */
  let inData = 0
  let inComment = false
  let isHiddenWord = false
  const looks: Look[] = []

  const styleOf = (id: string): Style | undefined => {
    const found = styles.get(id)
    const parent = found?.parent ? styles.get(found.parent) : undefined
    return found && { ...found, bordered: found.bordered || (parent?.bordered ?? false), format: found.format ?? parent?.format ?? null, ink: found.ink ?? parent?.ink ?? null, fill: found.fill ?? parent?.fill ?? null }
  }
  const number = (attribute: Attribute, name: string): number => {
    const value = Number(attribute(name))
    return Number.isInteger(value) && value > 0 ? value : 0
  }
  const shown = (words: string, type: string, format: string | null): string => {
    if (type === 'Boolean') return words.trim() === '1' ? 'TRUE' : 'FALSE'
    if (type === 'DateTime') return words.trim().slice(0, 10)
    const value = Number(words)
    return type !== 'Number' || words.trim() === '' || Number.isNaN(value) ? words : shownNumber(value, numberStyle(0, format === null ? undefined : (named[format] ?? format)))
  }
  const seen = (whole: string, value: number, own: Style | undefined): { text: string; doubted: boolean } => {
    const looks = { shows: own?.format ? formatParts(named[own.format] ?? own.format) : null, ink: own?.ink ?? null, fill: own?.fill ?? null }
    if (!Number.isNaN(value)) return seenNumber(value, whole, looks)
    const sight = /\d/.test(whole) && !/\p{Script=Han}/u.test(whole) ? sightOf(looks.ink, looks.fill) : 'seen'
    return { text: sight === 'unseen' ? '' : whole, doubted: sight !== 'seen' }
  }
  const closeCell = () => {
    const { sheet, noughts } = sheets.at(-1)!
    const { line, type, across, down, style: id } = cell!
    const own = styleOf(id)
    const written = line.written()
    const whole = shown(written.text, type, own?.format ?? null).replace(/\r\n?/g, '\n').trim()
    const { text, doubted } = seen(whole, type === 'Number' && written.text.trim() !== '' ? Number(written.text) : Number.NaN, own)
    if ((whole !== '' || written.struck !== '' || own?.bordered) && --budget.cells < 0) throw new Unreadable('TOO_MANY_CELLS')
    if (whole !== '' || written.struck !== '') sheetRow(sheet, at.row).texts.set(at.column, text)
    if (type === 'Number' && text === '0') noughts.push([at.row, at.column])
    if (doubted) sheetRow(sheet, at.row).doubted.add(at.column)
    if (written.struck !== '') sheetRow(sheet, at.row).struck.set(at.column, shown(written.struck, type, own?.format ?? null))
    budget.characters -= whole.length + written.struck.length
    if (budget.characters < 0) throw new TooLarge(mostCharacters)
    if (own?.bordered) sheetRow(sheet, at.row).bordered.add(at.column)
    if (across + down > 0 && (sheet.merges.push({ top: at.row, left: at.column, bottom: at.row + down, right: at.column + across }) > mostMerges || (across + 1) * (down + 1) > largestGrid)) throw new Unreadable('TOO_MANY_CELLS')
    at.column += across
    cell = null
  }

  readXmlFile(bytes, {
    open: (name, attribute) => {
      if (inData > 0) {
        inData++
        looks.push({ ...looks.at(-1)!, ...marks[name] })
        return
      }
      switch (name) {
        case 'ss:Style': {
          style = { parent: attribute('Parent') ?? null, bordered: false, format: null, raised: false, struck: false, ink: null, fill: null }
          styles.set(attribute('ID') ?? '', style)
          break
        }
        case 'ss:Font': if (style) Object.assign(style, { struck: attribute('StrikeThrough') === '1', ink: hex(attribute('Color')) }); break
        case 'ss:Interior': if (style && attribute('Pattern') === 'Solid') style.fill = hex(attribute('Color')); break
        case 'ss:Border': if (style && (attribute('LineStyle') ?? 'None') !== 'None') style.bordered = true; break
        case 'ss:NumberFormat': if (style) style.format = attribute('Format') ?? null; break
        case 'ss:Worksheet': {
          if (sheets.length === mostEntries) throw new Unreadable('BOMB')
          sheets.push({ name: attribute('Name') ?? `Sheet${sheets.length + 1}`, sheet: { rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: [] }, hidden: false, noughts: [] })
          Object.assign(at, { row: -1, column: -1, rowEnd: -1, listed: -1 })
          break
        }
        case 'ss:Column': {
          const from = (number(attribute, 'Index') || at.listed + 2) - 1
          at.listed = from + number(attribute, 'Span')
          if (attribute('Hidden') === '1' && (sheets.at(-1)?.sheet.hiddenColumns.push([from, at.listed]) ?? 0) > mostMerges) throw new Unreadable('TOO_MANY_CELLS')
          break
        }
        case 'ss:Row': {
          at.row = (number(attribute, 'Index') || at.rowEnd + 2) - 1
          at.rowEnd = at.row + number(attribute, 'Span')
          at.column = -1
          rowStyle = attribute('StyleID') ?? ''
          if (attribute('Hidden') !== '1' || sheets.length === 0) break
          hidden += at.rowEnd - at.row + 1
          if (hidden > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
          for (let row = at.row; row <= at.rowEnd; row++) sheets.at(-1)!.sheet.hiddenRows.add(row)
          break
        }
        case 'ss:Cell': {
          if (sheets.length === 0) break
          at.column = (number(attribute, 'Index') || at.column + 2) - 1
          cell = { style: attribute('StyleID') ?? rowStyle, across: number(attribute, 'MergeAcross'), down: number(attribute, 'MergeDown'), line: writtenLine(), type: 'String', length: 0 }
          break
        }
        case 'ss:Comment': inComment = true; break
        case 'ss:Data': {
          if (!cell || inComment) break
          cell.type = attribute('Type') ?? 'String'
          inData = 1
          looks.push({ raised: false, struck: styleOf(cell.style)?.struck ?? false })
          break
        }
        // Said behind the cells.
        case 'xl:DoNotDisplayZeros': for (const [row, column] of sheets.at(-1)?.noughts ?? []) sheetRow(sheets.at(-1)!.sheet, row).doubted.add(column); break
        case 'xl:Visible': isHiddenWord = true; break
      }
    },
    text: (words) => {
      if (isHiddenWord && /hidden/i.test(words) && sheets.length > 0) sheets.at(-1)!.hidden = true
      if (!cell || inData === 0) return
      cell.length += words.length
      if (cell.length > mostCharacters) throw new TooLarge(mostCharacters)
      cell.line.say(words, looks.at(-1)!)
    },
    close: (name) => {
      isHiddenWord = false
      if (inData > 0) {
        inData--
        looks.pop()
      } else if (name === 'ss:Comment') inComment = false
      else if (name === 'ss:Style') style = null
      else if (name === 'ss:Cell' && cell) closeCell()
    },
  })
  for (const { sheet } of sheets) checkRange(sheet)
  return sheets.filter(({ hidden }) => !hidden)
}
