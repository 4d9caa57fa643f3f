import { createHash } from 'node:crypto'
import { type BlockPlace, type Cells, contentText, formats, type SectionId, type Stored, unpackCells } from '@nianbao/report'
import type { FrozenBlock } from './tables/edition.ts'

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

/** Paragraphs in reading order, empty ones left out: what an edition keeps and a signature covers. */
export function frozen(blocks: readonly (FrozenBlock & { pos: number })[]): FrozenBlock[] {
  return blocks
    .filter((block) => block.text.trim() !== '')
    .toSorted((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || a.pos - b.pos)
    .map(({ id, place, text }) => ({ id, place, text }))
}

/** The hash of what a report says (not of how its paragraphs are numbered inside): signed by the signatory, printed on the receipt. */
export const contentHash = (stored: Stored, blocks: readonly FrozenBlock[]): string => sha256(contentText(stored, blocks))
