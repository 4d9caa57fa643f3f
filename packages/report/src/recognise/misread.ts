import type { Format, TableId } from '../format/model.ts'
import type { Line } from './lines.ts'
import { sureLikeness } from './read-table.ts'
import type { FormRow, RowReading } from './read-table.ts'
import { dwarfsTotal, lastIsSum, totalsElsewhere } from './sums.ts'
import type { Written } from './values.ts'

/** Where most rows do not add up their columns must be other ones. */
export function mostDisagree(rows: RowReading[]): boolean {
  const spoken = rows.filter((row) => row.agrees !== null && row.values.some((value) => value !== null && value.raw !== '' && value.raw !== '0'))
  return spoken.length > 1 && 2 * spoken.filter((row) => row.agrees === false).length > spoken.length
}

/**
 * Was a ruled table misread? Most of its rows, or of table four's blocks, do not add up; but where the document itself has the
 * cells and every figure stands under its own column's name in a row of its own label, the office's sums are wrong, unless
 * another column holds them or a figure dwarfs its total.
 */
export function isMisread({ tables: { disputes } }: Format, id: TableId, form: FormRow[], rows: RowReading[], ruled: Line[]): boolean {
  const width = disputes.columns.length
  const sums = id === 'disputes' ? disputes.rows.map((_, i) => rows[0]!.values.slice(i * width, (i + 1) * width)) : rows.map((row) => row.values)
  const disagree = id === 'disputes' ? sums.filter((block) => lastIsSum(block.filter((value) => value !== null)) === false).length > 1 : mostDisagree(rows)
  return disagree && (ruled.some((line) => line.row!.drawn) || !everyNamed(form, rows) || totalsElsewhere(sums) || sums.some(dwarfsTotal))
}

const everyNamed = (form: FormRow[], rows: RowReading[]): boolean =>
  rows.every(({ candidate, likeness, values }, i) => candidate?.named && likeness >= sureLikeness && values.every(isOwn) && form[i]!.columns.every((id) => candidate.sure.has(id)))

const isOwn = (value: Written | null): boolean => value !== null && !value.unsure
