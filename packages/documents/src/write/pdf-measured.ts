import type { LaidCell, LaidTable } from './lay-table.ts'
import { breakLines, type Measure, widestUnit } from './pdf-lines.ts'
import { body, type Sheet } from './pdf-sheet.ts'
import { columnWidths, typeSize } from './pdf-widths.ts'

/** A cell with its text broken into lines; lengths in points. */
export interface MeasuredCell extends LaidCell { x: number; width: number; lines: string[]; size: number; leading: number; align: 'left' | 'center' }

/** A row, or a piece of one that is higher than a page. */
export interface Band { row: number; height: number }

export interface Measured { cells: MeasuredCell[]; header: Band[]; bands: Band[]; padding: { x: number; y: number } }

const label = { size: typeSize.usual, leading: 12 }
const lowest = 19

/** Breaks every text of the table to its cell's width and gives each row the height its texts need: no label is ever cut. */
export function measureTable({ measure }: Sheet, table: LaidTable): Measured {
  const { id, rows, headerRows } = table
  const padding = { x: id === 'disputes' ? 1.5 : 3, y: 3 }
  const em = measure('regular')
  const places = columnWidths(table, body.width, padding.x, em).reduce((edges, width) => [...edges, (edges.at(-1) ?? 0) + width], [0])
  const widthOf = ({ column, columnSpan }: LaidCell) => (places[column + columnSpan] ?? body.width) - (places[column] ?? 0)
  const all = rows.flat()
  const cells = all.map((cell): MeasuredCell => {
    const width = widthOf(cell)
    const space = width - 2 * padding.x
    // A figure is made smaller rather than broken: a broken figure is two.
    const size = cell.role === 'value' && cell.text !== '' ? Math.max(typeSize.least, Math.min(label.size, space / widestUnit(cell.text, em))) : label.size
    const align = cell.role === 'rowHeader' && id === 'requests' && cell.rowSpan === 1 ? 'left' : 'center'
    return { ...cell, size, leading: label.leading, x: body.left + (places[cell.column] ?? 0), width, align, lines: linesOf(cell, space / size, align, em) }
  })
  const heights = rows.map(() => lowest)
  const needed = ({ lines, leading }: MeasuredCell) => lines.length * leading + 2 * padding.y
  for (const cell of [...cells].sort((one, other) => one.rowSpan - other.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const missing = needed(cell) - heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0)
    if (missing > 0) heights[last]! += missing
  }
  const bands = heights.map((height, row): Band => ({ row, height }))
  const header = bands.slice(0, headerRows)
  const room = body.height - heightOf(header)
  return { cells, header, padding, bands: bands.flatMap((band, at) => (at < headerRows || band.height <= room ? [band] : pieces(band, room, 2 * padding.y))) }
}

/** A label in the middle of its cell has lines of like length: 商业 / 企业, not 商业企 / 业. */
function linesOf({ text, role }: LaidCell, room: number, align: MeasuredCell['align'], measure: Measure): string[] {
  if (text === '') return []
  const lines = (width: number) => breakLines(text, { first: width, rest: width, measure })
  if (role === 'value' || align === 'left') return lines(room)
  const count = lines(room).length
  let width = room
  while (width > 1.5 && lines(width - 0.5).length === count) width -= 0.5
  return lines(width)
}

export const heightOf = (bands: readonly Band[]): number => bands.reduce((sum, { height }) => sum + height, 0)

/** A row too high for a page in pieces of whole lines, each with its padding. */
function pieces({ row, height }: Band, room: number, padding: number): Band[] {
  const whole = Math.ceil((height - padding) / label.leading)
  const each = Math.floor((room - padding) / label.leading)
  return Array.from({ length: Math.ceil(whole / each) }, (_, at) => ({ row, height: Math.max(lowest, Math.min(each, whole - at * each) * label.leading + padding) }))
}
