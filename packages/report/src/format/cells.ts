import { format2021 } from './2021.ts'
import type { CellId, Format } from './model.ts'
import { readCell } from './read-cell.ts'
import type { CellKind, CellValue } from './read-cell.ts'

export type Cells = Record<CellId, CellValue>

/** The stored form: figures by cell index (the money slot is null), the fee as text, and what is not written canonically. */
export interface PackedCells {
  figures: (number | null)[]
  fee: string | null
  odd: Record<CellId, { raw: string; kind: CellKind }>
}

const blank: CellValue = { value: null, raw: '', kind: 'blank' }

/** Every cell of the form, blank. */
export const blankCells = (format: Format = format2021): Cells =>
  Object.fromEntries(format.cells.map((cell) => [cell.id, { ...blank }]))

/** Packs cells for storage; a missing cell counts as blank, and `odd` holds only what the figures cannot say. */
export function packCells(cells: Cells, format: Format = format2021): PackedCells {
  const packed: PackedCells = { figures: [], fee: null, odd: {} }
  for (const cell of format.cells) {
    const { value, raw, kind } = cells[cell.id] ?? blank
    packed.figures.push(typeof value === 'number' ? value : null)
    if (typeof value === 'string') packed.fee = value
    if (raw !== (value === null ? '' : String(value))) packed.odd[cell.id] = { raw, kind }
  }
  return packed
}

/** The inverse of packCells: every cell comes back with its value, raw text and kind. */
export function unpackCells(packed: PackedCells, format: Format = format2021): Cells {
  const cells: Cells = {}
  for (const cell of format.cells) {
    const odd = packed.odd[cell.id]
    const value = cell.type === 'money' ? packed.fee : (packed.figures[cell.index] ?? null)
    if (odd) cells[cell.id] = odd.kind === 'number' ? readCell(cell, odd.raw) : { value: null, ...odd }
    else cells[cell.id] = value === null ? { ...blank } : { value, raw: String(value), kind: 'number' }
  }
  return cells
}
