import type { Row } from '../format/model.ts'
import { readCell } from '../format/read-cell.ts'
import type { Agrees } from './place-values.ts'
import { withoutUnit } from './values.ts'
import type { Written } from './values.ts'

const count = { type: 'count' } as const

/** The number a written count stands for; blanks and dashes count nothing, null for anything unreadable. */
function amount(written: Written): number | null {
  const { value, kind } = readCell(count, withoutUnit(written.raw, 'count'))
  if (kind === 'text') return null
  return typeof value === 'number' ? value : 0
}

/** Is the last value the sum of those before it? Null where a total is not written, a value is not a number, or nothing is written at all. */
export const lastIsSum: Agrees = (values) => {
  if (values.every((value) => value.raw === '')) return null
  const amounts = values.map(amount)
  const total = amounts.at(-1)
  if (total === undefined || total === null || amounts.includes(null)) return null
  const sum = amounts.slice(0, -1).reduce<number>((a, b) => a + (b ?? 0), 0)
  if (sum !== 0 && readCell(count, withoutUnit(values.at(-1)!.raw, 'count')).kind !== 'number') return null
  return sum === total
}

/** The same for several blocks of `width` values side by side: false as soon as one block is wrong. */
export const everyBlockAdds = (width: number): Agrees => (values) => {
  const blocks = Array.from({ length: values.length / width }, (_, i) => lastIsSum(values.slice(i * width, (i + 1) * width)))
  return blocks.includes(false) ? false : blocks.includes(null) ? null : true
}

/** A table without totals agrees with anything. */
export const saysNothing: Agrees = () => null

/** Do the figures of table three, row by row, fit down every column: the results make the total, and what came in was processed or carried out? */
export function columnsFit(rows: Row[], values: (Written | null)[][]): boolean {
  const at = (row: number, column: number): number | null => {
    const written = values[row]![column]
    return written ? amount(written) : null
  }
  const total = rows.findIndex((row) => row.derived)
  const results = rows.flatMap((row, i) => (row.path.length > 1 && i !== total ? [i] : []))
  const [received, carriedIn, carriedOut] = [0, 1, rows.length - 1]
  return values[0]!.every((_, column) => {
    const sum = (...of: number[]) => of.reduce<number | null>((all, row) => (all === null || at(row, column) === null ? null : all + at(row, column)!), 0)
    const processed = at(total, column)
    return processed !== null && sum(...results) === processed && sum(received, carriedIn) === sum(total, carriedOut)
  })
}

/** Does another column than the last hold the sum of the others, or of those before it, in most rows? Then the figures stand under other names than their own. */
export function totalsElsewhere(rows: (Written | null)[][]): boolean {
  const counted = rows.map((values) => values.map((value) => (value ? amount(value) : null))).filter((row): row is number[] => !row.includes(null) && row.some((each) => each !== 0))
  const sum = (part: number[]) => part.reduce((a, b) => a + b, 0)
  const isTotal = (row: number[], column: number) => row[column] !== 0 && (row[column] === sum(row.slice(0, column)) || sum(row) === 2 * row[column]!)
  const columns = Math.max(0, ...rows.map((row) => row.length - 1))
  return Array.from({ length: columns }, (_, column) => counted.filter((row) => isTotal(row, column)).length).some((totals) => 2 * totals > counted.length)
}

/** So many times its total no figure is that somebody added up wrongly. */
const farMore = 100

/** Is a figure so far beyond its total that digits must be in it which are not its own, as where a conversion ran deleted text together with what stayed? A total left at nought says nothing. */
export function dwarfsTotal(row: (Written | null)[]): boolean {
  const amounts = row.map((value) => (value ? (amount(value) ?? 0) : 0))
  const total = amounts.at(-1) ?? 0
  return total > 0 && amounts.slice(0, -1).some((each) => each > farMore * total)
}
