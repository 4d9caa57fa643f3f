import { type BlockPlace, type CellId, cellOf, type Cells, type CellValue, type Recognised, type SectionId, store, type Stored } from '@nianbao/report'
import { cellsOf, sectionOf } from '../content.ts'
import { cleanText } from './clean-text.ts'

/** The file that a report was read from. */
export interface ImportSource {
  name: string
  sha256: string
  bytes: number
}

/** A document's value for a cell; undefined for a gap, which is no statement and changes nothing. */
export function cellIn({ cells }: Recognised, id: CellId): CellValue | undefined {
  const found = cells[id]
  if (!found || found.how === 'gap') return undefined
  const { value, raw, kind } = found
  return { value, raw: raw.slice(0, 100), kind }
}

/** These cells with those of the document in their place, where `open` lets them. */
export function withCellsOf(recognised: Recognised, cells: Cells, open: (id: CellId) => boolean = () => true): Cells {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, (open(id) && cellIn(recognised, id)) || cell]))
}

/** The document's paragraphs by place; a place that it does not have is left out, and so left alone. */
export function textsOf({ title, preamble, sections, closing }: Recognised): Partial<Record<BlockPlace, string[]>> {
  const texts: Partial<Record<BlockPlace, string[]>> = {}
  if (title !== null) texts.title = [title]
  if (preamble.length > 0) texts.preamble = preamble
  if (closing.length > 0) texts.closing = closing
  for (const { id, blocks, source } of sections) {
    // A section whose heading the document lacks is listed all the same, without a source: it says nothing.
    if (source === '') continue
    if (id === 'overview' || id === 'problems' || id === 'otherMatters') texts[id] = blocks
  }
  return texts
}

/**
 * What an import makes of a report, in the sections that are open alone: its numbers as they are then stored, and the texts
 * that replace those of their places. What it changes is shown and done by this one. BadInput, TooLarge for a text that cannot be kept.
 */
export function afterImport(recognised: Recognised, report: Stored, unlocked: readonly SectionId[]): { stored: Stored; texts: Partial<Record<BlockPlace, string[]>> } {
  const isOpen = (section: SectionId) => unlocked.includes(section)
  return {
    stored: store(withCellsOf(recognised, cellsOf(report), (id) => isOpen(cellOf(id, report.format)!.table)), report.format),
    texts: Object.fromEntries(Object.entries(textsOf(recognised)).filter(([place]) => isOpen(sectionOf[place as BlockPlace]))
      .map(([place, texts]) => [place, texts.map((text) => cleanText('text', text, 20_000, false))])),
  }
}
