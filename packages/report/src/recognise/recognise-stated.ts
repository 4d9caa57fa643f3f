import type { StatedCell, StatedReport } from '../document/stated.ts'
import { formats } from '../format/index.ts'
import type { Cell } from '../format/model.ts'
import { readCell } from '../format/read-cell.ts'
import { TooLarge } from '../refusals.ts'
import { longestText } from './bounds.ts'
import { signatureOf } from './closing.ts'
import type { DocumentMark } from './marks.ts'
import { disputedConfidence, gapConfidence } from './read-table.ts'
import type { Recognised, RecognisedCell } from './recognised.ts'

/** Takes a report as its file states it: every text stands as it is there, every cell is sure. A cell that is not stated, or stated twice in different ways, is a gap; one whose value its own writing contradicts is doubted. Throws TooLarge where no report is so long. */
export function recogniseStated(stated: StatedReport): Recognised {
  const { title, agency, year, preamble, sections, closing } = stated
  const length = [title, ...preamble, ...sections.flatMap(({ blocks }) => blocks), ...closing, ...stated.cells.map(({ raw }) => raw)].reduce((sum, text) => sum + text.length, 0)
  if (length > longestText) throw new TooLarge(longestText)
  const format = formats[stated.format]
  const found = Map.groupBy(stated.cells, ({ id }) => id)
  const untitled: DocumentMark = { kind: 'title-missing', where: { section: null, row: null, column: null }, written: '', official: '', source: 'title' }
  return {
    format: format.id, title: title === '' ? null : title, agency: agency.name, year,
    date: closing.map((text) => signatureOf({ text }, agency.name).date).find((date) => date !== null) ?? null,
    preamble,
    sections: format.sections.map(({ id }) => {
      const at = sections.findIndex((section) => section.id === id)
      const section = sections[at]
      return { id, heading: section?.heading ?? '', blocks: section?.blocks ?? [], source: section ? `sections[${at}]` : '' }
    }),
    closing,
    cells: Object.fromEntries(format.cells.map((cell) => [cell.id, cellOf(cell, found.get(cell.id) ?? [])])),
    marks: title === '' ? [untitled] : [],
  }
}

function cellOf(cell: Cell, [first, ...others]: StatedCell[]): RecognisedCell {
  const source = first?.place ?? `cells.${cell.id}`
  if (!first || others.some(({ raw, value }) => raw !== first.raw || value !== first.value)) return { value: null, raw: '', kind: 'blank', confidence: gapConfidence, source, how: 'gap' }
  const { value, kind } = readCell(cell, first.raw)
  return { value, raw: first.raw, kind, confidence: value === first.value && kind === first.kind ? 1 : disputedConfidence, source, how: 'grid' }
}
