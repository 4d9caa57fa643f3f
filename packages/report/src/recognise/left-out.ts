import type { Document } from '../document/model.ts'
import type { Line } from './lines.ts'
import type { DocumentMark } from './marks.ts'

const mark = (kind: DocumentMark['kind'], written: string, source: string, official = ''): DocumentMark => ({ kind, where: { section: null, row: null, column: null }, written, official, source })

/** What the document holds and the reading does not: text struck out, marks of notes beside figures. Nothing of it is lost without a word. */
export function leftOut(document: Document, lines: Line[]): DocumentMark[] {
  const struck = document.blocks.flatMap((block): { place: string; struck?: string }[] => (block.type === 'table' ? block.cells : [block])).flatMap(({ struck, place }) => (struck ? [mark('struck-out', struck, place)] : []))
  const noted = lines.flatMap(({ row }) => row?.cells.flatMap((cell) => (cell.noted !== undefined && !cell.above ? [mark('note-mark', cell.noted, cell.place, cell.raw)] : [])) ?? [])
  return [...struck, ...noted]
}
