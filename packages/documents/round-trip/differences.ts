import { type CellValue, type NarrativeId, type Recognised } from '@nianbao/report'
import type { Edition } from '../src/write/index.ts'

/** The files that our own importer reads back: all that we write. */
export const readBack = ['docx', 'pdf', 'xlsx', 'html', 'json', 'csv'] as const
export type ReadBack = (typeof readBack)[number]

/** Where what was read differs from what was written, one line each: every cell with value, kind and writing, every paragraph, title, closing and form. */
export function differences(edition: Edition, kind: ReadBack, read: Recognised): string[] {
  const text = (name: string, written: unknown, found: unknown) =>
    JSON.stringify(written) === JSON.stringify(found) ? [] : [`${name}: ${JSON.stringify(written)} → ${JSON.stringify(found)}`]
  const cells = Object.entries(edition.cells).flatMap(([id, written]) => {
    const found = read.cells[id]
    return found && sameCell(kind, written, found) ? [] : text(id, written, found)
  })
  return [
    ...text('format', edition.format, read.format), ...text('title', edition.title, read.title), ...text('preamble', edition.preamble, read.preamble), ...text('closing', edition.closing, read.closing),
    ...read.sections.flatMap(({ id, blocks }) => text(id, edition.narrative[id as NarrativeId] ?? [], blocks)),
    ...cells,
  ]
}

/** How many cells the filer is asked to look at: where sums of table 4 are wrong as written, the reader doubts the row, rightly. */
export const doubted = (read: Recognised): number => Object.values(read.cells).filter(({ confidence }) => confidence < 0.9).length

/** A workbook holds numbers, not how they were written: 1,204 is 1204 there and 0.0 is 0. */
function sameCell(kind: ReadBack, written: CellValue, found: CellValue): boolean {
  if (written.kind !== found.kind) return false
  if (kind === 'xlsx' && written.kind === 'number') return Number(written.value) === Number(found.value)
  return written.value === found.value && written.raw === found.raw
}
