import type { Candidate } from './candidates.ts'
import { hasHan } from './normalise.ts'
import type { Written } from './values.ts'

/** Says whether these written values agree with themselves (a row's total is its sum); null where nothing can be said. */
export type Agrees = (values: Written[]) => boolean | null

/** The values in their columns, or null where the columns cannot be told; `dropped` are what stood before them. */
export interface Placement {
  values: (Written | null)[]
  dropped: Written[]
  agrees: boolean | null
  /** The one way to place them, without help from the row's sum. */
  plain: boolean
  /** Was every column told by its own name in a header? */
  named: boolean
}

/** Where a table's rows keep their empty padding cells; learnt from the rows that leave no doubt. */
export interface Padding {
  before: boolean
  after: boolean
}

/**
 * Puts a candidate's values into the columns: under their header cells where a ruled table has them, else in order. A grid may have padding cells on either side and, where the label
 * was overwritten, one figure too many in front. Where more than one placement stays possible, the row's sum decides,
 * and a cell is kept only where all remaining placements agree.
 */
export function placeValues(candidate: Candidate, columns: string[], labelled: boolean, agrees: Agrees, padding: Padding): Placement | null {
  const named = candidate.named && columns.map((id) => candidate.named!.get(id) ?? null)
  if (named?.some((value) => value !== null)) return byName(named, columns, candidate, agrees)
  const width = columns.length
  const ways = offsetsOf(candidate, width, labelled, padding).map((offset) => {
    const values = candidate.values.slice(offset, offset + width)
    return { values, dropped: candidate.values.slice(0, offset), agrees: agrees(values) }
  })
  if (ways.length === 1) return { ...ways[0]!, plain: true, named: false }
  const true_ = ways.filter((way) => way.agrees === true)
  if (true_.length === 0) return null
  const [first] = true_
  const values = first!.values.map((value, i) => (true_.every((way) => way.values[i]!.raw === value.raw) ? value : null))
  return { ...first!, values, plain: false, named: false }
}

/** The values under their own header cells; where one is not there the row's total cannot be checked. */
function byName(values: (Written | null)[], columns: string[], candidate: Candidate, agrees: Agrees): Placement {
  const whole = values.filter((value) => value !== null)
  const complete = whole.length === values.length
  const named = (complete || isCutOff(values)) && columns.every((id, i) => values[i] === null || candidate.sure.has(id))
  return { values, dropped: candidate.texts.filter((text) => !hasHan(text.raw)), agrees: complete ? agrees(whole) : null, plain: complete || named, named }
}

/** Are the last columns not there, and only they? A page too narrow for its table cuts them off, 总计 first. */
export function isCutOff(values: (Written | null)[]): boolean {
  const from = values.indexOf(null)
  return from > 0 && values.slice(from).every((value) => value === null)
}

/** The places where the first column may begin. */
export function offsetsOf(candidate: Candidate, width: number, labelled: boolean, padding: Padding | null): number[] {
  const { values, grid } = candidate
  const surplus = values.length - width
  if (surplus <= 0) return surplus === 0 ? [0] : []
  if (!grid) return surplus === 1 ? [0, 1] : []
  const blank = (cells: Written[]) => cells.every((cell) => cell.raw === '')
  const offsets = Array.from({ length: surplus + 1 }, (_, offset) => offset).filter((offset) => {
    const before = values.slice(0, offset)
    return blank(values.slice(offset + width)) && (blank(before) || (!labelled && blank(before.slice(0, -1))))
  })
  const isPadding = values[0]!.raw === ''
  if (offsets.length < 2 || !isPadding || !padding || padding.before === padding.after) return offsets
  return [padding.before ? offsets.at(-1)! : offsets[0]!]
}

/** Learns the side of the padding from rows with only one possible placement. */
export function paddingOf(candidates: { candidate: Candidate; width: number; labelled: boolean }[]): Padding {
  const padding = { before: false, after: false }
  for (const { candidate, width, labelled } of candidates) {
    const [offset, another] = offsetsOf(candidate, width, labelled, null)
    if (offset === undefined || another !== undefined || !candidate.grid) continue
    if (offset > 0 && candidate.values[0]!.raw === '') padding.before = true
    if (candidate.values.length > offset + width) padding.after = true
  }
  return padding
}
