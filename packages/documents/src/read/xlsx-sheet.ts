import { TooLarge, Unreadable } from '@nianbao/report'
import { largestGrid, mostCharacters } from '../bounds.ts'
import type { Book } from './xlsx-book.ts'
import { shownNumber } from './xlsx-number.ts'
import { richText, writtenIn } from './xlsx-rich-text.ts'
import type { RichRun } from './xlsx-rich-text.ts'
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

export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** What is left of the bounds that all sheets share. */
export interface SheetBudget {
  cells: number
  characters: number
}

/** More than any form has; each is looked up for each cell. */
export const mostMerges = 4_000

const errors = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/

/** Reads one sheet. Only cells that say something or are framed count; a sheet on which they stand further apart than a grid may be large is refused. Throws Unreadable{TOO_MANY_CELLS}, TooLarge{characters}. */
export function readSheet(zip: Zip, part: string, book: Book, budget: SheetBudget): Sheet {
  const sheet: Sheet = { rows: new Map(), merges: [], hiddenRows: new Set(), hiddenColumns: [] }
  const at = { row: -1, column: -1 }
  let cell: { type: string; style: number; value: string; own: ReturnType<typeof richText> } | null = null
  let inValue = false

  const spend = () => {
    if (--budget.cells < 0) throw new Unreadable('TOO_MANY_CELLS')
  }
  const shown = ({ type, style, value, own }: NonNullable<typeof cell>): RichRun[] => {
    if (type === 'inlineStr') return own.runs
    if (type === 's') return book.strings[Number(value)] ?? []
    return [{ words: worked({ type, style, value }), look: null }]
  }
  const worked = ({ type, style, value }: { type: string; style: number; value: string }): string => {
    if (type === 'b') return value.trim() === '1' ? 'TRUE' : value.trim() === '' ? '' : 'FALSE'
    if (type === 'str') return value
    if (type === 'e') return errors.test(value) ? value : '#ERROR'
    if (type === 'd' || value.trim() === '') return value.trim()
    const number = Number(value)
    return Number.isNaN(number) ? value : shownNumber(number, book.styles[style]?.number ?? { kind: 'number', decimals: null }, book.since1904)
  }
  const closeCell = () => {
    const { struck = false, ink = null, fill = null } = book.styles[cell!.style] ?? {}
    // Words may be white on a ground that a table's style or a condition gives them; figures are not read on such a chance.
    const isSaid = (words: string) => words.trim() === '' || (fill === null && /\p{Script=Han}/u.test(words))
    const runs = shown(cell!).map((run) => ({ ...run, sight: isSaid(run.words) ? 'seen' : sightOf(run.look ? (run.ink ?? null) : ink, fill) }))
    const written = writtenIn(runs.filter(({ sight }) => sight !== 'unseen'), struck)
    const text = written.text.replace(/\r\n?/g, '\n').trim()
    if (text !== '' || written.struck !== '') {
      spend()
      budget.characters -= text.length + written.struck.length
      if (budget.characters < 0) throw new TooLarge(mostCharacters)
      sheetRow(sheet, at.row).texts.set(at.column, text)
    }
    if (runs.some(({ words, sight }) => /\d/.test(words) && (sight === 'doubtful' || (sight === 'unseen' && text === '')))) {
      if (text === '' && written.struck === '') spend()
      sheetRow(sheet, at.row).texts.set(at.column, text)
      sheetRow(sheet, at.row).doubted.add(at.column)
    }
    if (text !== '' && book.styles[cell!.style]?.atRight) sheetRow(sheet, at.row).atRight.add(at.column)
    if (written.struck !== '') sheetRow(sheet, at.row).struck.set(at.column, written.struck)
    if (book.styles[cell!.style]?.bordered) {
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
          if (isOn(attribute('hidden'))) sheet.hiddenRows.add(at.row)
          break
        }
        case 'x:c': {
          at.column = columnOf(attribute('r')) ?? at.column + 1
          cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '', own: richText() }
          break
        }
        case 'x:v': inValue = true; break
        case 'x:col': if (isOn(attribute('hidden'))) sheet.hiddenColumns.push([Number(attribute('min')) - 1, Number(attribute('max')) - 1]); break
        case 'x:mergeCell': {
          const merge = mergeOf(attribute('ref') ?? '')
          if (merge && (sheet.merges.push(merge) > mostMerges || (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > largestGrid)) throw new Unreadable('TOO_MANY_CELLS')
          break
        }
        default: cell?.own.open(name, attribute)
      }
    },
    text: (text) => {
      if (!inValue) return cell?.own.text(text)
      if (cell) cell.value += text
      if (cell && cell.value.length > mostCharacters) throw new TooLarge(mostCharacters)
    },
    close: (name) => {
      if (name === 'x:v') inValue = false
      cell?.own.close(name)
      if (name !== 'x:c' || !cell) return
      closeCell()
      cell = null
    },
  })
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
  if (rangeOf(sheet) > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
}

/** Places between the outermost texts. */
function rangeOf({ rows }: Sheet): number {
  const told = [...rows].filter(([, { texts }]) => texts.size > 0)
  if (told.length === 0) return 0
  const [indexes, columns] = [told.map(([index]) => index), told.flatMap(([, { texts }]) => [...texts.keys()])]
  const extent = (all: number[]) => all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b)) + 1
  return extent(indexes) * extent(columns)
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true'

function indexOf(written: string | undefined, next: number): number {
  const row = Number(written)
  return Number.isInteger(row) && row > 0 ? row - 1 : next
}

/** A1 → 0, AA1 → 26; null where it names no column. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]
  return letters === undefined ? null : [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

function mergeOf(reference: string): Merge | null {
  const [from, to] = reference.split(':')
  const [left, right] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((corner) => Number(/\d+$/.exec(corner ?? '')?.[0] ?? Number.NaN) - 1)
  if (left === null || right === null || Number.isNaN(top) || Number.isNaN(bottom) || right < left || bottom! < top!) return null
  return { top: top!, left, bottom: bottom!, right }
}
