import { wordingsOf } from './align.ts'
import { joinBrokenDigits } from './broken-digits.ts'
import type { GridKind, GridRow } from './grid.ts'
import type { Line } from './lines.ts'
import { bundlesOf } from './bundles.ts'
import { hasHan, keyOf } from './normalise.ts'
import { tokensOf } from './stream-tokens.ts'
import type { Agrees } from './place-values.ts'
import type { FormRow } from './read-table.ts'
import { saysNothing } from './sums.ts'
import { isFigureLike, isValueCell } from './values.ts'
import type { Written } from './values.ts'

/** No row of a form, nor a run of rows without labels, has more figures than a whole form. */
export const mostValues = 250

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
  /** From a stream: the row, by its place in the form, whose whole label this is. */
  row?: number
}

/**
 * A row of a grid is a candidate when figures or empty cells follow its last text, or, behind the whole label of a row of `form`, as many
 * cells as it has whatever somebody wrote into one ("约12"); `ids` where the header names not all of the form's columns.
 */
export function gridCandidates(rows: GridRow[], columns: number[] | null, ids: string[] | null = null, form: FormRow[] = []): Candidate[] {
  const widths = new Map(form.flatMap((each) => wordingsOf(each.row).map((wording) => [wording, each.columns.length] as const)))
  return rows.flatMap((row): Candidate[] => {
    const whole = row.findLastIndex((cell) => widths.has(keyOf(cell.raw)))
    const width = widths.get(keyOf(row[whole]?.raw ?? ''))
    const isWhole = (of: GridRow) => of.length === width && of.some((cell) => /^\p{Nd}+$/u.test(cell.raw))
    const last = row.findLastIndex((cell) => hasHan(cell.raw) && !isFigureLike(cell.raw))
    const label = isWhole(row.slice(whole + 1)) ? whole : last
    const placed = columns !== null && row.length > columns[0]! && standsInColumns(row, label, columns)
    const from = placed ? columns[0]! : label + 1
    // Empty cells at a row's end are often lost on the way.
    const values = placed ? columns.map((column) => row[column] ?? { ...row.at(-1)!, raw: '' }) : row.slice(from)
    if (values.length === 0 || values.length > mostValues || !(values.every((cell) => isValueCell(cell.raw)) || (label === whole && isWhole(values)))) return []
    const texts = row.slice(0, from).filter((cell) => cell.raw !== '')
    return [{ texts, key: texts.map((cell) => keyOf(cell.raw)).join(''), values, grid: true, regular: true, placed, named: placed && ids ? new Map(ids.map((id, i) => [id, values[i]!])) : null, sure: new Set(placed ? ids : []), own: texts.at(-1)?.raw ?? '' }]
  })
}

/** Does the row keep to the table's columns: label before them, nothing but padding between, or a full row whose label was typed over? */
function standsInColumns(row: GridRow, label: number, columns: number[]): boolean {
  const [first, last] = [columns[0]!, columns.at(-1)!]
  const between = row.slice(first, last).filter((_, i) => !columns.includes(first + i))
  return label < first && between.every((cell) => cell.raw === '') && (row.slice(label + 1, first).every((cell) => cell.raw === '') || row.length === last + 1)
}

/** The rows of a grid that say several columns' names, or as few as `fewest`. */
export function headerRows(rows: GridRow[], labels: string[], fewest = 2): GridRow[] {
  const keys = new Set(labels.map(keyOf))
  return rows.filter((row) => new Set(row.map((cell) => keyOf(cell.raw)).filter((key) => keys.has(key))).size >= fewest)
}

/**
 * Finds the places of a table's columns by its header cells in the form's order, where every row of the grid has the same columns; the first is not before
 * place `from`, 1 behind labels.
 */
export function columnsOf(kind: GridKind, all: GridRow[], labels: string[], from: number, fewest?: number): number[] | null {
  if (kind === 'word') return null
  const keys = labels.map(keyOf)
  const rows = headerRows(all, labels, fewest)
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

/** The rows of a table without labels: reads figures one after another, wherever lines break, with the words before them; empty cells cannot be seen. */
export function streamCandidates(lines: Line[], width: number, agrees: Agrees): Candidate[] {
  const tokens = joinBrokenDigits(tokensOf(lines), width, agrees)
  return bundlesOf(tokens, null, 1, saysNothing).flatMap(({ figures, first }, i, all): Candidate[] => {
    const texts = tokens.slice((all[i - 1]?.last ?? -1) + 1, first)
    return figures.length > mostValues ? [] : [{ texts, key: texts.map((text) => text.key).join(''), values: figures, grid: false, regular: isRegular(figures), placed: false, named: null, sure: new Set(), own: texts.at(-1)?.raw ?? '' }]
  })
}

/** Do the figures stand on one line, or each on its own? */
export function isRegular(values: Written[]): boolean {
  const lines = new Set(values.map((value) => value.line)).size
  return lines === 1 || lines === values.length
}
