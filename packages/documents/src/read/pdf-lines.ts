import type { Glyph } from './pdf-ink.ts'

/** Glyphs that stand together on one line, with no gap as wide as between columns. */
export interface Piece {
  text: string
  x0: number
  x1: number
  /** The baseline. */
  y: number
  size: number
  /** A space was written before it. */
  spaced?: boolean
}

/** Pieces on one baseline, from left to right. */
export interface Line {
  pieces: Piece[]
  x0: number
  x1: number
  y: number
  size: number
}

/** Between glyphs of one piece there is less than this, in their size. */
const pieceGap = 0.3
/** Between Latin words there is at least this. */
const wordGap = 0.18

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/

/** Gathers level glyphs into lines by their baselines, and into pieces by the gaps between them. `gap` in sizes of the glyphs. */
export function linesOfGlyphs(glyphs: Glyph[], gap = pieceGap): Line[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    // Raised and lowered glyphs belong to the line they are raised from.
    const row = rows.findLast((each) => glyph.y - each.y < 0.45 * Math.max(each.size, glyph.size) && Math.abs(glyph.y - each.y) < 0.45 * Math.max(each.size, glyph.size))
    if (!row) rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
    else {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) [row.size, row.y] = [glyph.size, glyph.y]
    }
  }
  return rows.map((row) => lineOf(piecesOf(row.glyphs, row.size, gap))).filter((line) => line.pieces.length > 0)
}

const lineOf = (pieces: Piece[]): Line => {
  const tallest = pieces.reduce((best, piece) => (piece.size > best.size ? piece : best), pieces[0]!)
  return { pieces, x0: pieces[0]?.x0 ?? 0, x1: Math.max(...pieces.map((piece) => piece.x1)), y: tallest?.y ?? 0, size: tallest?.size ?? 0 }
}

function piecesOf(glyphs: Glyph[], size: number, gap: number): Piece[] {
  const pieces: Piece[] = []
  let last: Glyph | null = null
  for (const glyph of glyphs.toSorted((a, b) => a.x - b.x)) {
    const piece = pieces.at(-1)
    // Bold by drawing twice: the same glyph all but in the same place.
    if (last && glyph.text === last.text && Math.abs(glyph.x - last.x) < 0.15 * size && Math.abs(glyph.y - last.y) < 0.15 * size) continue
    const space = last ? glyph.x - (last.x + last.dx) : 0
    const raised = last !== null && isNoteMark(last, glyph)
    if (!piece || space > gap * Math.min(size, Math.max(glyph.size, last!.size))) pieces.push({ text: glyph.text, x0: glyph.x, x1: glyph.x + glyph.dx, y: glyph.y, size: glyph.size, spaced: glyph.spaced })
    else {
      const apart = glyph.spaced || (space > wordGap * glyph.size && (!wide.test(last!.text) && !wide.test(glyph.text)))
      piece.text += `${apart ? ' ' : ''}${raised ? `[${glyph.text}]` : glyph.text}`
      piece.x1 = Math.max(piece.x1, glyph.x + glyph.dx)
      piece.size = Math.max(piece.size, glyph.size)
    }
    last = glyph
  }
  return pieces
}

/** A small raised figure behind a figure or a Chinese character marks a footnote and is no digit. */
const isNoteMark = (before: Glyph, glyph: Glyph): boolean =>
  /^\d$/.test(glyph.text) && glyph.size < 0.75 * before.size && before.y - glyph.y > 0.15 * before.size && (/\d/.test(before.text) || wide.test(before.text))

/** Two texts as one: a space only between Latin words, or between figures that stood apart. */
export const join = (a: string, b: string): string => `${a}${/[A-Za-z\d,.;:)]$/.test(a) && /^[A-Za-z\d(]/.test(b) ? ' ' : ''}${b}`

/** The whole line; where the gap is as wide as a character, a space. */
export const textOf = ({ pieces, size }: Line): string =>
  pieces.reduce((text, piece, i) => {
    if (i === 0) return piece.text
    return piece.spaced || piece.x0 - pieces[i - 1]!.x1 > 0.9 * size ? `${text} ${piece.text}` : join(text, piece.text)
  }, '')
