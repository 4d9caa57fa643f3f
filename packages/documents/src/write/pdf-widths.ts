import type { LaidTable } from './lay-table.ts'
import { type Measure, widestUnit } from './pdf-lines.ts'

/** Sizes of type in a table, in points: as a rule, and the smallest that is legible on paper, for a figure that else would be broken into two. */
export const typeSize = { usual: 9, least: 6 }

/** So much of its width a column keeps. */
const keeps = 0.6

/** The widths of a table's columns, together `whole` (points): the form's own, but where a column holds a figure too wide for it even in the smallest type the others make room. */
export function columnWidths({ widths, rows }: LaidTable, whole: number, padding: number, measure: Measure): number[] {
  const own = widths.map((share) => share * whole)
  const needed = own.map((_, at) => Math.max(0, ...rows.flat().filter(({ column, columnSpan }) => column === at && columnSpan === 1).map(({ text, role }) => widestUnit(text, measure) * (role === 'value' ? typeSize.least : typeSize.usual) + 2 * padding)))
  const missing = own.map((width, at) => Math.max(0, needed[at]! - width))
  const spare = own.map((width, at) => Math.max(0, width - Math.max(needed[at]!, keeps * width)))
  const [wanted, there] = [sum(missing), sum(spare)]
  if (wanted === 0 || there === 0) return own
  const moved = Math.min(wanted, there)
  return own.map((width, at) => width + (missing[at]! / wanted - spare[at]! / there) * moved)
}

const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0)
