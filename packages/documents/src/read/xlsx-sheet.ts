import { TooLarge, Unreadable } from '@nianbao/report'
import { largestGrid, mostCharacters } from '../bounds.ts'
import type { Book } from './xlsx-book.ts'
import { conditions } from './xlsx-conditions.ts'
import type { Figure } from './xlsx-conditions.ts'
import { shownNumber } from './xlsx-number.ts'
import { columnOf, mostMerges, rangeOf } from './xlsx-range.ts'
import type { Merge } from './xlsx-range.ts'
import { richText, writtenIn } from './xlsx-rich-text.ts'
import type { RichRun } from './xlsx-rich-text.ts'
import { seenNumber } from './xlsx-seen.ts'
import { sightOf } from './xlsx-sight.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A sheet as its cells are written; rows and columns from 0. Cells without text are told only where they have a border. */
export interface Sheet {
  rows: Map<number, SheetRow>
  merges: Merge[]
  hiddenRows: Set<number>
  hiddenColumns: [from: number, to: number][]
}

export interface SheetRow {
  texts: Map<number, string>
  bordered: Set<number>
  /** What is struck out, where anything is. */
  struck: Map<number, string>
  /** Set at the right edge. */
  atRight: Set<number>
  /** A figure is left out because nobody sees it, or nobody can tell whether it is seen. */
  doubted: Set<number>
}

/** What is left of the bounds that all sheets share. */
export interface SheetBudget {
  cells: number
  characters: number
}

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/

/** Reads one sheet. Only cells that say something or are framed count; a sheet on which they stand further apart than a grid may be large is refused. Throws Unreadable{TOO_MANY_CELLS}, TooLarge{characters}. */
export function readSheet(zip: Zip, part: string, book: Book, budget: SheetBudget): Sheet {
  const sheet: Sheet = { rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: [] }
  const at = { row: -1, column: -1 }
  let cell: { type: string; style: number; value: string; own: ReturnType<typeof richText> } | null = null
  let inValue = false
  let showsNoughts = true
  const figures: Figure[] = []
  const given = conditions(book.styles.conditional)

  const spend = () => {
    if (--budget.cells < 0) throw new Unreadable('TOO_MANY_CELLS')
  }
  const numberOf = ({ type, value }: { type: string; value: string }): number | null => {
    const number = type === 'n' && value.trim() !== '' ? Number(value) : Number.NaN
    return Number.isNaN(number) ? null : number
  }
  const shown = ({ type, value, own }: NonNullable<typeof cell>): RichRun[] => {
    if (type === 'inlineStr') return own.runs
    if (type === 's') return book.strings[Number(value)] ?? []
    return [{ words: worked(type, value), look: null }]
  }
  const worked = (type: string, value: string): string => {
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : value.trim() === '' ? '' : 'FALSE'
    if (type === 'e') return errors.test(value) ? value : '#ERROR'
    return type === 'd' ? value.trim() : value
  }
  const closeCell = () => {
    const style = book.styles.cells[cell!.style]
    const looks = { shows: style?.shows ?? null, ink: style?.ink ?? null, fill: style?.fill ?? null }
    const { struck = false } = style ?? {}
    const number = numberOf(cell!)
    const whole = number === null ? '' : shownNumber(number, style?.number ?? { kind: 'number', decimals: null }, book.since1904)
    const seen = number === null ? null : seenNumber(number, whole, looks, showsNoughts)
    // Words may be white on a ground that a table's style or a condition gives them; figures are not read on such a chance.
    const isSaid = (words: string) => words.trim() === '' || (looks.fill === null && /\p{Script=Han}/u.test(words))
    const hidesText = seen === null && looks.shows?.(null).as === 'nothing'
    const sight = (run: RichRun) => (isSaid(run.words) ? 'seen' : hidesText ? 'unseen' : sightOf(run.look ? (run.ink ?? null) : looks.ink, looks.fill))
    const runs = seen ? [{ words: seen.text, look: null, sight: 'seen' }] : shown(cell!).map((run) => ({ ...run, sight: sight(run) }))
    const written = writtenIn(runs.filter(({ sight }) => sight !== 'unseen'), struck)
    const text = written.text.replace(/\r\n?/g, '\n').trim()
    if (text !== '' || written.struck !== '') {
      spend()
      budget.characters -= text.length + written.struck.length
      if (budget.characters < 0) throw new TooLarge(mostCharacters)
      sheetRow(sheet, at.row).texts.set(at.column, text)
    }
    if (seen?.doubted || runs.some(({ words, sight }) => /\d/.test(words) && (sight === 'doubtful' || (sight === 'unseen' && text === '')))) {
      if (text === '' && written.struck === '') spend()
      sheetRow(sheet, at.row).texts.set(at.column, text)
      sheetRow(sheet, at.row).doubted.add(at.column)
    }
    if (text !== '' && style?.atRight) sheetRow(sheet, at.row).atRight.add(at.column)
    if (/\d/.test(text) && (seen || !/\p{Script=Han}/u.test(text))) figures.push({ row: at.row, column: at.column, value: number, text, looks })
    if (written.struck !== '') sheetRow(sheet, at.row).struck.set(at.column, written.struck)
    if (style?.bordered) {
      if (text === '') spend()
      sheetRow(sheet, at.row).bordered.add(at.column)
    }
  }

  readXml(zip, part, {
    open: (name, attribute) => {
      switch (name) {
        case 'x:row': {
          at.row = indexOf(attribute('r'), at.row + 1)
          at.column = -1
          if (isOn(attribute('hidden')) || isNothing(attribute('ht'))) sheet.hiddenRows.add(at.row)
          break
        }
        case 'x:c': {
          at.column = columnOf(attribute('r')) ?? at.column + 1
          cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '', own: richText() }
          break
        }
        case 'x:v': inValue = true; break
        case 'x:col': if (isOn(attribute('hidden')) || isNothing(attribute('width'))) sheet.hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]); break
        case 'x:mergeCell': {
          const merge = rangeOf(attribute('ref') ?? '')
          if (merge && (sheet.merges.push(merge) > mostMerges || (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > largestGrid)) throw new Unreadable('TOO_MANY_CELLS')
          break
        }
        case 'x:sheetView': showsNoughts = !/^(?:0|false)$/.test(attribute('showZeros') ?? ''); break
        default:
          if (cell) cell.own.open(name, attribute)
          else given.open(name, attribute)
      }
    },
    text: (text) => {
      if (!cell) return given.text(text)
      if (!inValue) return cell.own.text(text)
      cell.value += text
      if (cell.value.length > mostCharacters) throw new TooLarge(mostCharacters)
    },
    close: (name) => {
      if (name === 'x:v') inValue = false
      if (!cell) return given.close(name)
      cell.own.close(name)
      if (name !== 'x:c') return
      closeCell()
      cell = null
    },
  })
  for (const figure of figures) {
    const seen = given.seen(figure, showsNoughts)
    if (!seen) continue
    sheetRow(sheet, figure.row).texts.set(figure.column, seen.text)
    if (seen.doubted) sheetRow(sheet, figure.row).doubted.add(figure.column)
  }
  checkRange(sheet)
  return sheet
}

/** A row of the sheet, made where it is not there yet. */
export function sheetRow(sheet: Sheet, index: number): SheetRow {
  const row = sheet.rows.get(index) ?? { texts: new Map<number, string>(), bordered: new Set<number>(), struck: new Map<number, string>(), atRight: new Set<number>(), doubted: new Set<number>() }
  sheet.rows.set(index, row)
  return row
}

/** Throws Unreadable{TOO_MANY_CELLS} where texts stand further apart than a grid may be large. */
export function checkRange(sheet: Sheet): void {
  if (extentOf(sheet) > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
}

/** Places between the outermost texts. */
function extentOf({ rows }: Sheet): number {
  const told = [...rows].filter(([, { texts }]) => texts.size > 0)
  if (told.length === 0) return 0
  const [indexes, columns] = [told.map(([index]) => index), told.flatMap(([, { texts }]) => [...texts.keys()])]
  const extent = (all: number[]) => all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b)) + 1
  return extent(indexes) * extent(columns)
}

/** Drawn together to no height or width, a row or column is as hidden as one that is folded. */
const isNothing = (size: string | undefined): boolean => size !== undefined && size.trim() !== '' && Number(size) === 0

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

function indexOf(written: string | undefined, next: number): number {
  const row = Number(written)
  return Number.isInteger(row) && row > 0 ? row - 1 : next
}
