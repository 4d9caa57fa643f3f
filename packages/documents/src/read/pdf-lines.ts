import type { Glyph } from './pdf-ink.ts'
import { writtenLine } from './written-line.ts'

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
  /** A digit of it may not be seen, or another figure is written over it. */
  unsure?: boolean
  /** A figure in Chinese numerals. */
  spelt?: boolean
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
/** Digits set one by one as one figure stand no further apart than this. */
const digitsApart = 0.75
/** Between Latin words there is at least this. */
const wordGap = 0.18

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/

/** Gathers level glyphs into lines by their baselines, and into pieces by the gaps between them. `gap` in sizes of the glyphs. */
export function linesOfGlyphs(glyphs: Glyph[], gap = pieceGap): Line[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  // Within a cell no other label's line is near, and web pages raise a note's mark by half its size where they do not make it smaller.
  const reach = gap === Infinity ? 0.55 : 0.45
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    // Raised and lowered glyphs belong to the line they are raised from.
    const row = rows.findLast((each) => Math.abs(glyph.y - each.y) < reach * Math.max(each.size, glyph.size))
    if (!row) rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
    else {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) [row.size, row.y] = [glyph.size, glyph.y]
    }
  }
  return rows.map((row) => lineOf(piecesOf(row.glyphs, row.size, gap))).filter((line) => line.pieces.length > 0)
}

/** Pieces on one baseline as a line. */
export const lineOf = (pieces: Piece[]): Line => {
  const tallest = pieces.reduce((best, piece) => (piece.size > best.size ? piece : best), pieces[0]!)
  return { pieces, x0: pieces[0]?.x0 ?? 0, x1: Math.max(...pieces.map((piece) => piece.x1)), y: tallest?.y ?? 0, size: tallest?.size ?? 0 }
}

function piecesOf(glyphs: Glyph[], size: number, gap: number): Piece[] {
  const runs: Glyph[][] = []
  const twice = new Set<Glyph>()
  let last: Glyph | null = null
  for (const glyph of glyphs.toSorted((a, b) => a.x - b.x)) {
    // Bold by drawing twice: the same glyph all but in the same place.
    if (last && glyph.text === last.text && Math.abs(glyph.x - last.x) < 0.15 * size && Math.abs(glyph.y - last.y) < 0.15 * size) {
      twice.add(last)
      continue
    }
    const space = last ? glyph.x - (last.x + last.dx) : 0
    if (!last || space > gap * Math.min(size, Math.max(glyph.size, last.size))) runs.push([glyph])
    else runs.at(-1)!.push(glyph)
    last = glyph
  }
  return apartDigits(runs).map(({ run, apart }) => ({ ...pieceOf(run), ...(apart || isUnsure(run, twice) ? { unsure: true } : {}) }))
}

/** Digits one by one, nearer to each other than columns are and with no space written between, may be a figure whose letters are set apart, and no figures of their own. */
function apartDigits(runs: Glyph[][]): { run: Glyph[]; apart: boolean }[] {
  const result: { run: Glyph[]; apart: boolean }[] = []
  for (const [i, run] of runs.entries()) {
    const [last, before] = [result.at(-1), runs[i - 1]]
    const isOne = (glyphs: Glyph[] | undefined) => glyphs?.length === 1 && /^[\p{Nd}.,]$/u.test(glyphs[0]!.text)
    const isNear = isOne(run) && isOne(before) && !run[0]!.spaced && run[0]!.x - before![0]!.x - before![0]!.dx < digitsApart * run[0]!.size
    if (last && isNear) result[result.length - 1] = { run: [...last.run.slice(0, -1), { ...last.run.at(-1)!, dx: run[0]!.x - last.run.at(-1)!.x }, ...run], apart: true }
    else result.push({ run, apart: false })
  }
  return result
}

const isDigit = ({ text }: Glyph): boolean => /\p{Nd}/u.test(text)

/** Are two figures written in one place, as where the old one lies under the new one? Then digits stand nearer than a digit is wide (half a size, whatever a font says of itself), or some are drawn twice and not others. */
function isUnsure(run: Glyph[], twice: ReadonlySet<Glyph>): boolean {
  const digits = run.filter(isDigit)
  const bold = digits.filter((glyph) => twice.has(glyph)).length
  const isOver = (glyph: Glyph, next: Glyph | undefined) => next !== undefined && (isDigit(glyph) || isDigit(next)) && next.x - glyph.x < 0.65 * Math.min(glyph.dx, 0.5 * glyph.size)
  return digits.some((glyph) => glyph.doubtful) || (bold > 0 && bold < digits.length) || run.some((glyph, i) => isOver(glyph, run[i + 1]))
}

/** Glyphs that stand together as one text; what is small and raised among them is kept apart where it marks a note. */
function pieceOf(glyphs: Glyph[]): Piece {
  const [first] = glyphs as [Glyph]
  const tallest = glyphs.reduce((best, glyph) => (glyph.size > best.size ? glyph : best))
  const line = writtenLine()
  let last: Glyph | null = null
  for (const glyph of glyphs) {
    const space = last ? glyph.x - (last.x + last.dx) : 0
    const apart = last && (glyph.spaced || (space > wordGap * glyph.size && !wide.test(last.text) && !wide.test(glyph.text)))
    line.say(`${apart ? ' ' : ''}${glyph.text}`, { raised: isRaised(glyph, tallest), struck: false })
    last = glyph
  }
  return { text: line.written().text, x0: first.x, x1: Math.max(...glyphs.map((glyph) => glyph.x + glyph.dx)), y: tallest.y, size: tallest.size, spaced: first.spaced }
}

/** Does a glyph stand far above the line of the tallest one beside it, or is it smaller and stands above or below? Offices raise by a third and more; what is only a little higher or smaller is type of another make. */
const isRaised = (glyph: Glyph, tallest: Glyph): boolean =>
  tallest.y - glyph.y > 0.35 * tallest.size || (glyph.size < 0.92 * tallest.size && (tallest.y - glyph.y > 0.15 * tallest.size || glyph.y - tallest.y > 0.08 * tallest.size))

/** Two texts as one: a space only between Latin words, or between figures that stood apart. */
export const join = (a: string, b: string): string => `${a}${/[A-Za-z\d,.;:)]$/.test(a) && /^[A-Za-z\d(]/.test(b) ? ' ' : ''}${b}`

/** The whole line; where the gap is as wide as a character, a space. */
export const textOf = ({ pieces, size }: Line): string =>
  pieces.reduce((text, piece, i) => {
    if (i === 0) return piece.text
    return piece.spaced || piece.x0 - pieces[i - 1]!.x1 > 0.9 * size ? `${text} ${piece.text}` : join(text, piece.text)
  }, '')
