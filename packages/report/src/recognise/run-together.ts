import type { Format } from '../format/model.ts'
import { readable } from './normalise.ts'
import type { RowReading } from './read-table.ts'
import { dwarfsTotal, lastIsSum } from './sums.ts'
import type { TableReading } from './tables.ts'
import type { Written } from './values.ts'

/** So many rows show that it is the document, and no slip of the pen. */
const enough = 2
/** Of a row with more ways than this to take digits away nothing is told. */
const mostSums = 20_000

/**
 * Doubts figures into which others may have run: where a conversion loses the line through a deleted figure, "5" and "12" become
 * "512". A row shows it that does not add up, and does where a figure gives up its first digits, or has one that dwarfs the total. Several
 * such rows show it of the document, and then no row is sure that does not add up or could in fewer digits, nor table two, which has no sums.
 */
export function doubtedRunTogether({ tables: { disputes } }: Format, readings: TableReading[]): TableReading[] {
  const partsOf = ({ id, rows }: TableReading) => rows.flatMap(({ values, how }) => (how === 'gap' || id === 'disclosure' ? [] : id === 'requests' ? [values] : disputes.rows.map((_, i) => values.slice(i * disputes.columns.length, (i + 1) * disputes.columns.length))))
  const parts = readings.flatMap(partsOf).flatMap((part) => (part.every((value) => value !== null) ? [part] : []))
  const shown = parts.filter((part) => lastIsSum(part) === false && (dwarfsTotal(part) || addsUp(part, 1)))
  const isDocument = shown.length >= enough
  const doubted = new Set((isDocument ? parts.filter((part) => lastIsSum(part) === false || addsUp(part, part.length)) : shown).flat())
  if (doubted.size === 0) return readings
  const isDoubted = (id: string, value: Written | null) => value !== null && /\d.*\d/.test(value.raw) && (doubted.has(value) || (isDocument && id === 'disclosure'))
  const ofRow = (id: string, row: RowReading): RowReading => ({ ...row, values: row.values.map((value) => (value && isDoubted(id, value) ? { ...value, unsure: true } : value)) })
  return readings.map((reading) => ({ ...reading, rows: reading.rows.map((row) => ofRow(reading.id, row)) }))
}

/** What a figure may be: as written, or without its first digits. */
function waysOf({ raw }: Written): number[] {
  const digits = readable(raw).replace(/[\s,]/g, '')
  if (!/^\d{1,12}$/.test(digits)) return [0]
  return Array.from(digits, (_, at) => digits.slice(at)).filter((rest) => rest === '0' || !rest.startsWith('0')).map(Number)
}

/** Does a row add up where figures give up their first digits, one at least and so many at most? */
function addsUp(part: Written[], most: number): boolean {
  const ways = part.map(waysOf)
  // Sums of those before the total, with how many figures gave up digits as their last place.
  let sums = new Set([0])
  const unit = part.length + 1
  for (const own of ways.slice(0, -1)) {
    const next = new Set<number>()
    for (const sum of sums) for (const [i, way] of own.entries()) if ((sum % unit) + Math.sign(i) <= most) next.add(sum + unit * way + Math.sign(i))
    if (next.size > mostSums) return false
    sums = next
  }
  return ways.at(-1)!.some((total, i) => [...sums].some((sum) => Math.floor(sum / unit) === total && (sum % unit) + Math.sign(i) >= 1 && (sum % unit) + Math.sign(i) <= most))
}
