import type { Column, Format, Row, TableId } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import type { DocumentMark, MarkKind } from './marks.ts'
import { hasHan, keyOf } from './normalise.ts'
import type { RowReading } from './read-table.ts'
import { likeness } from './similarity.ts'
import { formRowsOf } from './tables.ts'
import type { TableReading } from './tables.ts'

/** Says of each row and column label of a table where it differs from the form's, nothing where the table was not found; and where the table stands again, if nothing says which is meant. */
export function labelMarks(format: Format, reading: TableReading): DocumentMark[] {
  const again = (reading.again ?? []).map((source): DocumentMark => ({ kind: 'table-again', where: { section: reading.id, row: null, column: null }, written: '', official: '', source }))
  return [...again, ...ownLabelMarks(format, reading)]
}

function ownLabelMarks(format: Format, reading: TableReading): DocumentMark[] {
  if (reading.id === 'disputes') return columnMarks('disputes', format.tables.disputes.columns, reading)
  const form = formRowsOf(format, reading.id)
  const found = reading.rows.filter((row) => row.candidate !== null).length
  if (2 * found < form.length) return []
  let source = reading.rows.find((row) => row.candidate)?.candidate?.values[0]?.place ?? ''
  const known = form.flatMap(({ row }) => [...wordingsOf(row), ...row.path.slice(0, -1).map((label) => keyOf(label.zh))])
  const rows = form.flatMap(({ row }, i) => {
    const mark = rowMark(row, reading.rows[i]!, known)
    source = reading.rows[i]!.candidate?.values[0]?.place ?? source
    return mark ? [{ ...mark, where: { section: reading.id, row: row.id, column: null }, official: row.label.zh, source }] : []
  })
  const columns = reading.id === 'requests' ? format.tables.requests.columns : []
  return [...rows, ...columnMarks(reading.id, columns, reading)]
}

/** So like the name of a row or a group is that name. */
const asAnother = 0.6

type Partial = Pick<DocumentMark, 'kind' | 'written'>

/** `known`: the names of all rows and groups of the table. */
function rowMark(row: Row, reading: RowReading, known: string[]): Partial | null {
  const { candidate } = reading
  if (!candidate) return { kind: 'label-missing', written: '' }
  if (reading.likeness < 0.45) {
    const over = reading.dropped.at(-1)?.raw
    if (over) return { kind: 'label-overwritten', written: over }
    // What a ruled row has before its figures is its label, in words of the office's own, unless they are another row's.
    const own = keyOf(candidate.own)
    return candidate.grid && hasHan(own) && !known.some((name) => likeness(name, own) >= asAnother) ? { kind: 'label-different', written: candidate.own } : { kind: 'label-missing', written: '' }
  }
  const [official, ...aliases] = wordingsOf(row)
  if (candidate.key.endsWith(official!)) return null
  if (continuesAfter(official!, candidate.key, reading.next?.key ?? '')) return null
  const written = writtenLabel(official!, candidate)
  const key = keyOf(written)
  const alias = aliases.some((wording) => candidate.key.endsWith(wording) && likeness(key, wording) > 0.85)
  const kind: MarkKind = alias ? 'label-old' : official!.startsWith(key) || official!.includes(key) ? 'label-cut' : 'label-different'
  return { kind, written }
}

/** A tall label of a PDF goes on below its figures: its end is the beginning of the next row's text. */
function continuesAfter(official: string, key: string, next: string): boolean {
  for (let length = official.length - 1; length >= 2; length--) {
    if (key.endsWith(official.slice(0, length)) && next.startsWith(official.slice(length))) return true
  }
  return false
}

/** The last texts of the candidate that together are most like the label. */
function writtenLabel(official: string, candidate: NonNullable<RowReading['candidate']>): string {
  let best = ''
  for (let from = candidate.texts.length - 1; from >= Math.max(0, candidate.texts.length - 8); from--) {
    const written = candidate.texts.slice(from).map((text) => text.raw).join('')
    if (best === '' || likeness(keyOf(written), official) > likeness(keyOf(best), official)) best = written
  }
  return best
}

/** Header cells of a grid that hold only the beginning of a column's label. */
function columnMarks(id: TableId, columns: Column[], reading: TableReading): DocumentMark[] {
  const first = Math.min(...reading.rows.flatMap((row) => row.candidate?.values[0]?.line ?? []))
  const header = (reading.grid ?? []).filter((row) => row.length > 0 && row[0]!.line < first).flat()
  const labels = columns.map((column) => keyOf(column.label.zh))
  let place = 0
  return header.flatMap((cell): DocumentMark[] => {
    const key = keyOf(cell.raw)
    if (key.length < 2) return []
    const from = Array.from(labels, (_, i) => (place + i) % labels.length)
    const whole = from.find((i) => labels[i] === key)
    const cut = whole === undefined ? from.find((i) => labels[i]!.startsWith(key)) : undefined
    const found = whole ?? cut
    if (found === undefined) return []
    place = (found + 1) % labels.length
    if (cut === undefined) return []
    return [{ kind: 'label-cut', where: { section: id, row: null, column: columns[cut]!.id }, written: cell.raw, official: columns[cut]!.label.zh, source: cell.place }]
  })
}
