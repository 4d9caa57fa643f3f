import type { GridKind, GridRow } from './grid.ts'
import { isPageNumber } from './residue.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf } from './normalise.ts'
import { isFigureLike, isUnit, isValueCell } from './values.ts'
import type { Written } from './values.ts'

/** No row of a form, nor a run of rows without labels, has more figures than a whole form. */
const mostValues = 250

/** What may be a row of a table: the texts before its figures, and the figures. */
export interface Candidate {
  /** As written, in order; the label is the last of them or the last few joined. */
  texts: Written[]
  /** The keys of all texts joined. */
  key: string
  values: Written[]
  /** From a grid: empty cells are known, so places are known. */
  grid: boolean
  /** From a stream: all figures on one line, or each on its own. */
  regular: boolean
  /** From a grid whose header names the columns: the values are exactly the columns' cells. */
  placed: boolean
  /** From a ruled table: the figures by the columns that its header names; null where no header is over them. */
  named: Map<string, Written> | null
  /** Those of the columns that were told by their own names, where the row keeps to them. */
  sure: Set<string>
  /** The text nearest to the figures. */
  own: string
  /** Label and figures come from different rows and need not belong together. */
  doubtful?: boolean
}

/** A row of a grid is a candidate when figures or empty cells follow its last text. */
export function gridCandidates(rows: GridRow[], columns: number[] | null): Candidate[] {
  return rows.flatMap((row): Candidate[] => {
    const label = row.findLastIndex((cell) => hasHan(cell.raw) && !isFigureLike(cell.raw))
    const placed = columns !== null && row.length > columns[0]! && standsInColumns(row, label, columns)
    const from = placed ? columns[0]! : label + 1
    // Empty cells at a row's end are often lost on the way.
    const values = placed ? columns.map((column) => row[column] ?? { ...row.at(-1)!, raw: '' }) : row.slice(from)
    if (values.length === 0 || values.length > mostValues || !values.every((cell) => isValueCell(cell.raw))) return []
    const texts = row.slice(0, from).filter((cell) => cell.raw !== '')
    return [{ texts, key: texts.map((cell) => keyOf(cell.raw)).join(''), values, grid: true, regular: true, placed, named: null, sure: new Set(), own: texts.at(-1)?.raw ?? '' }]
  })
}

/** Does the row keep to the table's columns: label before them, nothing but padding between, or a full row whose label was typed over? */
function standsInColumns(row: GridRow, label: number, columns: number[]): boolean {
  const [first, last] = [columns[0]!, columns.at(-1)!]
  const between = row.slice(first, last).filter((_, i) => !columns.includes(first + i))
  return label < first && between.every((cell) => cell.raw === '') && (row.slice(label + 1, first).every((cell) => cell.raw === '') || row.length === last + 1)
}

/** The rows of a grid that say several columns' names. */
export function headerRows(rows: GridRow[], labels: string[]): GridRow[] {
  const keys = new Set(labels.map(keyOf))
  return rows.filter((row) => new Set(row.map((cell) => keyOf(cell.raw)).filter((key) => keys.has(key))).size > 1)
}

/**
 * Finds the places of a table's columns by its header cells in the form's order, where every row of the grid has the same columns; the first is not before
 * place `from`, 1 behind labels.
 */
export function columnsOf(kind: GridKind, all: GridRow[], labels: string[], from: number): number[] | null {
  if (kind === 'word') return null
  const keys = labels.map(keyOf)
  const rows = headerRows(all, labels)
  const at = keys.map((key) => new Set(rows.flatMap((row) => row.flatMap((cell, index) => (keyOf(cell.raw) === key ? [index] : [])))))
  for (const first of at[0]!) {
    if (first >= from && at.every((places, offset) => places.has(first + offset))) return keys.map((_, offset) => first + offset)
  }
  const whole = rows.find((row) => row.map((cell) => keyOf(cell.raw)).filter((key) => key !== '').join(' ') === keys.join(' '))
  return whole ? whole.flatMap((cell, index) => (keyOf(cell.raw) === '' ? [] : [index])) : inRows(at, from)
}

/** Over two rows of header cells, with empty columns between. */
function inRows(at: Set<number>[], from: number): number[] | null {
  const columns: number[] = []
  for (const places of at) {
    const next = [...places].filter((index) => index > (columns.at(-1) ?? from - 1)).toSorted((a, b) => a - b)[0]
    if (next === undefined) return null
    columns.push(next)
  }
  return columns
}

/** Reads labels and figures one after another, wherever lines break; empty cells cannot be seen. */
export function streamCandidates(lines: Line[]): Candidate[] {
  const found: Candidate[] = []
  let texts: Written[] = []
  let values: Written[] = []
  const close = () => {
    if (values.length > 0) {
      if (values.length <= mostValues) found.push({ texts, key: texts.map((text) => keyOf(text.raw)).join(''), values, grid: false, regular: isRegular(values), placed: false, named: null, sure: new Set(), own: texts.at(-1)?.raw ?? '' })
      texts = []
      values = []
    }
  }
  for (const line of lines) {
    if (isPageNumber(line.text)) continue
    for (const { raw, place } of piecesOf(line)) {
      for (const token of tokensOf(raw)) {
        if (isFigureLike(token)) values.push({ raw: token, line: line.number, place })
        else {
          close()
          texts.push({ raw: token, line: line.number, place })
        }
      }
    }
  }
  close()
  return found
}

/** A line, or the cells of a row that begin there. */
const piecesOf = (line: Line): { raw: string; place: string }[] =>
  line.row ? line.row.cells.filter((cell) => !cell.above) : [{ raw: line.text, place: line.place }]

/** Splits a line at spaces and bars, but keeps "1. 属于" and "总 计" together as one label. */
function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const part of text.split(/[\s|]+/).filter(Boolean)) {
    const last = tokens.at(-1)
    const figure = isFigureLike(part)
    const opensLabel = last !== undefined && tokens.length === 1 && /^\d{1,2}[.．、]?$/.test(last)
    if (last !== undefined && isUnit(part) && isFigureLike(last) && /\d$/.test(last)) tokens[tokens.length - 1] = `${last}${part}`
    else if (!figure && last !== undefined && (!isFigureLike(last) || opensLabel)) tokens[tokens.length - 1] = `${last}${part}`
    else tokens.push(part)
  }
  return tokens
}

function isRegular(values: Written[]): boolean {
  const lines = new Set(values.map((value) => value.line)).size
  return lines === 1 || lines === values.length
}
