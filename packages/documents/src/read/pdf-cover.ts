import type { Glyph } from './pdf-ink.ts'
import { at } from './pdf-matrix.ts'
import type { Matrix } from './pdf-matrix.ts'
import { holds } from './pdf-shape.ts'
import type { Shape } from './pdf-shape.ts'

/** A level rectangle on the page, in points: its left, top, right and bottom. */
export type Box = readonly [number, number, number, number]

export const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity]

export const common = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]

/** The smallest box around points. */
export function around(points: (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** The box around a rectangle that the matrix brings to the page; everywhere where none is given. */
export const boxUnder = (matrix: Matrix, given: ArrayLike<number> | null | undefined): Box =>
  given && given.length === 4 ? around([[0, 1], [2, 1], [2, 3], [0, 3]].map(([x, y]) => at(matrix, given[x!]!, given[y!]!))) : everywhere

/** How high a digit or a character reaches over its baseline, in its size. */
const height = 0.72

const boxOf = ({ x, y, dx, dy, size }: Glyph): Box => {
  const up = (height * size) / (Math.hypot(dx, dy) || 1)
  return around([[x, y], [x + dx, y + dy], [x + up * dy, y - up * dx], [x + dx + up * dy, y + dy - up * dx]])
}

/** A fill that leaves less of a glyph than this covers it; one that takes less than the other is a neighbour's. */
const [covers, touches] = [0.6, 0.25]
/** What is lower or narrower than this, in points, is a rule. */
export const thinnest = 3

/** Something opaque that is painted: its shape, the part of the page it may be painted on, and whether it is a picture, or `patterned`, so that it may have holes. */
export interface Paint {
  shape: Shape
  clip: Box
  picture?: boolean
  patterned?: boolean
}

/**
 * Marks the glyphs that an opaque fill lies over, as the programs do in which an old figure is painted white and the new one written over it; of what it covers in part
 * only the doubt is told. What a picture covers is no more seen than the text under a scanned page: on a page with nothing else it is the page's.
 */
export function cover(glyphs: Iterable<Glyph>, { shape, clip, picture = false, patterned = false }: Paint): void {
  const fill = common(shape.box, clip)
  for (const glyph of glyphs) {
    // Far off: most glyphs, for each fill.
    if (glyph.y < fill[1] - glyph.size || glyph.y > fill[3] + 2 * glyph.size || glyph.hidden || glyph.invisible) continue
    const share = shareOf(boxOf(glyph), fill, shape)
    if (share <= touches) continue
    if (share <= covers || patterned) glyph.doubtful = true
    else if (picture) glyph.invisible = true
    else glyph.hidden = true
  }
}

/** Where a glyph is probed, across and down, as shares of its box. */
const grid = [0.1, 0.37, 0.63, 0.9]

/** How much of a glyph's box lies in a fill; of a shape that is no box, how many of the points within the glyph. */
function shareOf(box: Box, fill: Box, shape: Shape): number {
  const [x0, y0, x1, y1] = common(box, fill)
  if (x1 <= x0 || y1 <= y0) return 0
  if (shape.corners === null) return ((x1 - x0) * (y1 - y0)) / ((box[2] - box[0]) * (box[3] - box[1]))
  const points = grid.flatMap((across) => grid.map((down) => [box[0] + across * (box[2] - box[0]), box[1] + down * (box[3] - box[1])] as const))
  return points.filter(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1 && holds(shape, x, y)).length / points.length
}

/** The middle of what is seen of a glyph. */
export const middleOfBody = (glyph: Glyph): [number, number] => {
  const [x0, y0, x1, y1] = boxOf(glyph)
  return [(x0 + x1) / 2, (y0 + y1) / 2]
}

/** Is a glyph's middle outside of what may be painted on? Programs that print sheets clip a text at the side of its cell. */
export function isCut(glyph: Glyph, clip: Box): boolean {
  if (clip === everywhere) return false
  const [x, y] = middleOfBody(glyph)
  return x < clip[0] || x > clip[2] || y < clip[1] || y > clip[3]
}
