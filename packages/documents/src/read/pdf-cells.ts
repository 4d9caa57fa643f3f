import type { Glyph } from './pdf-ink.ts'
import { middleOf, roomsOf } from './pdf-grid.ts'
import type { Lattice, Room } from './pdf-grid.ts'
import { linesOfGlyphs } from './pdf-lines.ts'
import type { Line } from './pdf-lines.ts'
import { isLevel, levelled } from './pdf-turn.ts'
import { isFigure } from './pdf-zones.ts'

/** A cell of a page's table: its place in the lattice and what is written there. */
export interface PageCell extends Room {
  text: string
  /** Text with a line through it. */
  struck?: string
  /** Its row or its column was only the likelier one, a line goes through its figure, or another figure lies under it. */
  unsure?: boolean
  /** `p2@72,510`, once the page is known. */
  place?: string
}

/** A table of one page, with the positions of its lines. */
export interface PageTable {
  xs: number[]
  ys: number[]
  cells: PageCell[]
  /** How many columns at the left hold labels, where the columns were found by what stands in them; not told by rules. */
  labels?: number
}

/** Glyphs nearer than this, in their size, were set in one go. */
const tight = 0.12

/** Reads the cells of a lattice from the glyphs within it. What was set in one go stays together, also where it runs over the side of its cell; a cell with a `crossed` digit is unsure. */
export function cellsOf(lattice: Lattice, glyphs: Glyph[], crossed: ReadonlySet<Glyph> = new Set()): PageTable {
  const { xs, ys } = lattice
  const rooms = roomsOf(lattice)
  const roomAt = ys.slice(1).map(() => xs.slice(1).map(() => -1))
  for (const [i, room] of rooms.entries()) for (let row = room.top; row <= room.bottom; row++) for (let column = room.left; column <= room.right; column++) roomAt[row]![column] = i
  const inside: Glyph[][] = rooms.map(() => [])
  const find = (glyph: Glyph) => {
    const [x, y] = middleOf(glyph)
    return roomAt[place(ys, y)]?.[place(xs, x)]
  }
  for (const run of runsOf(glyphs)) {
    const found = run.map(find)
    const width = run.at(-1)!.x + run.at(-1)!.dx - run[0]!.x
    const middle = find({ ...run[0]!, dx: width })
    const room = middle === undefined ? null : rooms[middle]!
    const whole = room !== null && found.some((each) => each !== middle) && width < 1.6 * (xs[room.right + 1]! - xs[room.left]!)
    for (const [i, glyph] of run.entries()) {
      const target = whole ? middle : found[i]
      if (target !== undefined) inside[target]!.push(glyph)
    }
  }
  const lines = inside.map((each) => linesOfGlyphs(each.filter(isLevel), Infinity))
  const margin = marginOf(rooms, lines, xs)
  return { xs, ys, cells: rooms.map((room, i) => ({ ...room, text: [textOfLines(lines[i]!, xs[room.right + 1]! - xs[room.left]! - margin), ...turned(inside[i]!)].filter((text) => text !== '').join('\n'), ...(lines[i]!.some((line) => line.pieces.some((piece) => piece.unsure)) || inside[i]!.some((glyph) => crossed.has(glyph) && /\p{Nd}/u.test(glyph.text)) ? { unsure: true } : {}) })) }
}

/** Which stretch between positions a number falls into; -1 or beyond where none. */
export function place(positions: number[], value: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (positions[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Level glyphs that follow one another on a line without a gap. */
function runsOf(glyphs: Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? glyph.x - last.x - last.dx : 0
    if (last && isLevel(glyph) && isLevel(last) && Math.abs(glyph.y - last.y) < 0.1 * glyph.size && Math.abs(gap) < tight * glyph.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
  }
  return runs
}

/** What every line leaves free of its cell, at most 14 points: the cells' margins. */
const marginOf = (rooms: Room[], lines: Line[][], xs: number[]): number =>
  Math.max(0, Math.min(14, ...rooms.flatMap((room, i) => lines[i]!.map((line) => xs[room.right + 1]! - xs[room.left]! - (line.x1 - line.x0)))))

/** Lines that were broken because no more fitted are one; others stay lines, and so do digits below digits: they are one figure or two, which no width tells but the sums of their row. `width` is what the cell takes. */
export function textOfLines(lines: Line[], width: number): string {
  const texts = lines.map((line) => line.pieces.map((piece) => piece.text).join(''))
  const isOnlyFigure = isFigure({ text: texts.join('') })
  return texts.reduce((text, written, i) => {
    if (i === 0) return written
    const isParted = isOnlyFigure && /\p{Nd}$/u.test(text) && /^\p{Nd}/u.test(written)
    return !isParted && isFull(lines[i - 1]!, lines[i]!, width) ? text + seam(text, written) + written : `${text}\n${written}`
  }, '')
}

/** Did the first word of the next line not fit behind this one? Where a figure might go on, there is no doubt allowed. */
function isFull(line: Line, next: Line, width: number): boolean {
  const doubt = /\p{Nd}$/u.test(line.pieces.at(-1)!.text) && /^\p{Nd}/u.test(next.pieces[0]!.text) ? 3 + firstWidth(next) : 12 + line.size
  return line.x1 - line.x0 + firstWidth(next) > width - doubt
}

/** How much the next line would have had to fit: a character, or a Latin word; of a figure, a digit, for figures are broken only where nothing else helps. */
function firstWidth(line: Line): number {
  const text = line.pieces[0]!.text
  const word = /^[A-Za-z]+/.exec(text)?.[0] ?? text[0]!
  return ((line.pieces[0]!.x1 - line.pieces[0]!.x0) * word.length) / Math.max(1, text.length)
}

const seam = (before: string, after: string): string => (/[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '')

/** Text that was turned to fit a narrow cell, each direction read in its own lines. */
const turned = (glyphs: Glyph[]): string[] => {
  const texts = levelled(glyphs.filter((glyph) => !isLevel(glyph))).map((each) => linesOfGlyphs(each, Infinity).map((line) => line.pieces.map((piece) => piece.text).join('')).join(''))
  return texts.filter((text) => text !== '')
}
