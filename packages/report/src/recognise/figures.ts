import type { Cell, CellId, Format } from '../format/model.ts'
import { readCell } from '../format/read-cell.ts'
import type { RecognisedCell } from './recognised.ts'
import { disputedConfidence, gapConfidence } from './read-table.ts'
import { isOneFigure } from './one-figure.ts'
import type { RowReading } from './read-table.ts'
import { formRowsOf } from './tables.ts'
import type { TableReading } from './tables.ts'
import { beginsWithNought, withoutUnit } from './values.ts'

/** Turns table readings into the cells of the form; what was not told is a gap. */
export function figuresOf(format: Format, readings: TableReading[]): Record<CellId, RecognisedCell> {
  const cells: Record<CellId, RecognisedCell> = {}
  for (const { id, rows } of readings) {
    const form = formRowsOf(format, id)
    const inTable = format.cells.filter((cell) => cell.table === id)
    // Where one row proves that lines end within its figures, they do in the others: a table is set in one way.
    const wraps = rows.some((reading) => reading.values.some((value, column) => value?.broken && isOneFigure(reading, column)))
    let first = 0
    rows.forEach((reading, i) => {
      const width = form[i]!.columns.length
      inTable.slice(first, first + width).forEach((cell, column) => (cells[cell.id] = figure(cell, reading, column, wraps)))
      first += width
    })
  }
  return cells
}

function figure(cell: Cell, reading: RowReading, column: number, wraps: boolean): RecognisedCell {
  const written = reading.values[column]
  if (!written) {
    const near = reading.candidate?.values[0]?.place ?? ''
    return { value: null, raw: '', kind: 'blank', confidence: gapConfidence, source: near, how: 'gap' }
  }
  const read = readCell(cell, withoutUnit(written.raw, cell.type))
  const doubtful = (read.kind === 'text' && hasMark(cell, written.raw)) || (written.broken && !(reading.agrees === true && wraps)) || (written.spelt && (reading.how === 'stream' ? reading.agrees !== true : reading.agrees === false)) || (written.raw === '' && reading.strays) || written.unsure || mayBeMoved(reading)
  const confidence = doubtful ? Math.min(reading.confidence, disputedConfidence) : reading.confidence
  return { ...read, confidence, source: written.place, how: reading.how }
}

/** A row that does not add up and has an empty cell, or figures beside it, may have a figure in the wrong column; and one that begins with a nought is the end of another. */
const mayBeMoved = ({ agrees, strays, values }: RowReading): boolean => agrees === false && (strays === true || values.some((value) => value && (value.raw === '' || beginsWithNought(value.raw))))

/** Digits of another kind stand in the figure, mostly a footnote mark ("12①"): a person must say which are the figure. */
const hasMark = (cell: Cell, raw: string): boolean => readCell(cell, raw.normalize('NFKC')).kind === 'number'
