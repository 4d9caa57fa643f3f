import { createHash } from 'node:crypto'
import { type BlockPlace, canonicalJson, type Cells, type FormatId, formats, type PackedCells, packCells, type SectionId, unpackCells } from '@nianbao/report'
import type { FrozenBlock } from './tables/edition.ts'

/** The stored half of a report's numbers, as the tables report, edition and published_edition hold it. */
export interface Stored extends PackedCells {
  format: FormatId
}

/** sha256 as lower-case hex of the UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The order in which places are read. */
export const places: readonly BlockPlace[] = ['title', 'preamble', 'overview', 'problems', 'otherMatters', 'closing']

/** The section that a paragraph's place opens and closes with: what stands before section one goes with it, the closing lines with section six. */
export const sectionOf: Record<BlockPlace, SectionId> = {
  title: 'overview', preamble: 'overview', overview: 'overview', problems: 'problems', otherMatters: 'otherMatters', closing: 'otherMatters',
}

/** All cells with value, raw text and kind. */
export const cellsOf = (stored: Stored): Cells => unpackCells(stored, formats[stored.format])

const numeric = /^(0|[1-9]\d{0,20})(\.\d{1,6})?$/

/** Packs cells for the tables; a fee that a `numeric` would write otherwise ("007.5", seven decimals) is kept as written in `odd`. */
export function store(cells: Cells, format: FormatId): Stored {
  const packed = packCells(cells, formats[format])
  if (packed.fee === null || numeric.test(packed.fee)) return { format, ...packed }
  const fee = formats[format].cells.find((cell) => cell.type === 'money')!
  const { raw } = cells[fee.id]!
  const tooFine = /\.\d{7,}$|^\d{22,}/.test(packed.fee)
  return { format, ...packed, fee: tooFine ? null : packed.fee.replace(/^0+(?=\d)/, ''), odd: { ...packed.odd, [fee.id]: { raw, kind: tooFine ? 'text' : 'number' } } }
}

/** Paragraphs in reading order, empty ones left out: what an edition keeps and a signature covers. */
export function frozen(blocks: readonly (FrozenBlock & { pos: number })[]): FrozenBlock[] {
  return blocks
    .filter((block) => block.text.trim() !== '')
    .toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || a.pos - b.pos)
    .map(({ id, place, text }) => ({ id, place, text }))
}

/** The hash of what a report says (not of how its paragraphs are numbered inside): signed by the signatory, printed on the receipt. */
export function contentHash(stored: Stored, blocks: readonly FrozenBlock[]): string {
  const { format, figures, fee, odd } = stored
  return sha256(canonicalJson({ format, figures, fee, odd: { ...odd }, blocks: blocks.map(({ place, text }) => ({ place, text })) }))
}
