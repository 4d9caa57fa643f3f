import type { Glyph, Ink, Stretch } from './pdf-ink.ts'

/** Quarters of a turn, clockwise, by which writing is turned away from level. */
type Quarter = 0 | 1 | 2 | 3

/** A slanting glyph belongs to a watermark or a stamp and has no quarter. */
function quarterOf({ dx, dy }: Glyph): Quarter | null {
  const [along, off] = [Math.max(Math.abs(dx), Math.abs(dy)), Math.min(Math.abs(dx), Math.abs(dy))]
  if (off > 0.05 * along) return null
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 0 : 2
  return dy > 0 ? 1 : 3
}

export const isLevel = (glyph: Glyph): boolean => quarterOf(glyph) === 0

/** Where a point goes when a page is turned back by so many quarters; the corner does not matter, only the directions. */
const back = (quarter: Quarter, x: number, y: number): [number, number] => ([[x, y], [y, -x], [-x, -y], [-y, x]] as const)[quarter] as [number, number]

const turnGlyph = (quarter: Quarter) => (glyph: Glyph): Glyph => {
  const [x, y] = back(quarter, glyph.x, glyph.y)
  const [dx, dy] = back(quarter, glyph.dx, glyph.dy)
  return { ...glyph, x, y, dx, dy }
}

/** Turned glyphs made level, each direction by itself; slanting ones are left out. */
export const levelled = (glyphs: Glyph[]): Glyph[][] =>
  ([0, 1, 2, 3] as const).map((quarter) => glyphs.filter((glyph) => quarterOf(glyph) === quarter).map(turnGlyph(quarter))).filter((turned) => turned.length > 0)

/** A page whose writing is level, as most of it was or became by turning the page, and the way back to where a point stood. */
export interface LevelPage extends Ink {
  original: (x: number, y: number) => [number, number]
}

/** Turns a page so that most of its writing is level; slanting glyphs are dropped, and what is invisible where anything is visible. */
export function levelPage(ink: Ink): LevelPage {
  const seen = ink.glyphs.some((glyph) => !glyph.invisible) ? ink.glyphs.filter((glyph) => !glyph.invisible) : ink.glyphs
  const kept = seen.filter((glyph) => quarterOf(glyph) !== null)
  const counts = ([0, 1, 2, 3] as const).map((quarter) => kept.filter((glyph) => quarterOf(glyph) === quarter).length)
  const quarter = counts.indexOf(Math.max(...counts)) as Quarter
  if (quarter === 0) return { ...ink, glyphs: kept, original: (x, y) => [x, y] }
  const { width, height } = ink
  const shift: [number, number] = ([[0, 0], [0, width], [width, height], [height, 0]] as const)[quarter] as [number, number]
  const to = (x: number, y: number): [number, number] => {
    const [u, v] = back(quarter, x, y)
    return [u + shift[0], v + shift[1]]
  }
  const original = (u: number, v: number) => back(((4 - quarter) % 4) as Quarter, u - shift[0], v - shift[1])
  const glyphs = kept.map((glyph) => {
    const [x, y] = to(glyph.x, glyph.y)
    return { ...turnGlyph(quarter)(glyph), x, y }
  })
  return { number: ink.number, width: quarter % 2 ? height : width, height: quarter % 2 ? width : height, glyphs, stretches: ink.stretches.map(turnStretch(to)), original }
}

const turnStretch = (to: (x: number, y: number) => [number, number]) => ({ x0, y0, x1, y1, thickness }: Stretch): Stretch => {
  const [a, b] = to(x0, y0)
  const [c, d] = to(x1, y1)
  return { x0: Math.min(a, c), x1: Math.max(a, c), y0: Math.min(b, d), y1: Math.max(b, d), thickness }
}
