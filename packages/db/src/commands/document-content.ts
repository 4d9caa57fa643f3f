import type { BlockPlace, CellId, Cells, CellValue, Recognised } from '@nianbao/report'

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
