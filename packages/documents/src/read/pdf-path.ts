import { OPS } from './pdf-js.ts'
import type { Stretch } from './pdf-ink.ts'
import { around } from './pdf-cover.ts'
import { at, scaleOf } from './pdf-matrix.ts'
import type { Matrix } from './pdf-matrix.ts'
import type { Shape } from './pdf-shape.ts'

/** A filled thing thicker than this, in points, is the shading of a cell and no rule. */
const thickest = 6.5
/** How far from level or upright a rule may lean, in points. */
const lean = 0.7

const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
const fills = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])

const evenly = new Set<number>([OPS.eoFill, OPS.eoFillStroke, OPS.closeEOFillStroke])

type Point = [number, number]

/** The level and upright stretches that painting a path leaves: stroked sides, and filled rectangles that are thin. Curves and clips leave none. */
export function stretchesOf(paint: number, path: Float32Array, matrix: Matrix, lineWidth: number): Stretch[] {
  const stroked = strokes.has(paint)
  if (!stroked && !fills.has(paint)) return []
  const thickness = Math.max(0.1, lineWidth * scaleOf(matrix))
  return partsOf(path, matrix).filter((part) => !part.curved).flatMap(({ points, closed }): Stretch[] => {
    const thin = fills.has(paint) ? thinBox(points) : null
    if (thin) return [thin]
    if (!stroked || thickness > thickest) return []
    const sides = points.slice(1).map((to, i): [Point, Point] => [points[i]!, to])
    if (closed && points.length > 2) sides.push([points.at(-1)!, points[0]!])
    return sides.flatMap(([a, b]) => straight(a, b, thickness))
  })
}

export const isFilled = (paint: number): boolean => fills.has(paint)

/** A path as a shape on the page; `paint` tells how it is filled. */
export function shapeOfPath(paint: number, path: Float32Array, matrix: Matrix): Shape | null {
  const parts = partsOf(path, matrix)
  if (parts.length === 0) return null
  const { points, curved } = parts[0]!
  const box = around(parts.flatMap((part) => part.points))
  const isCorner = ([x, y]: Point) => Math.min(x - box[0], box[2] - x) < lean && Math.min(y - box[1], box[3] - y) < lean
  const turns = points.slice(1).every(([x, y], i) => Math.abs(x - points[i]![0]) < lean || Math.abs(y - points[i]![1]) < lean)
  const isBox = parts.length === 1 && !curved && points.length >= 4 && points.length <= 5 && points.every(isCorner) && turns
  return { box, corners: isBox ? null : parts.map((part) => part.points), even: evenly.has(paint) }
}

/** The path's parts as corners on the page. */
function partsOf(path: Float32Array, matrix: Matrix): { points: Point[]; closed: boolean; curved: boolean }[] {
  const parts: { points: Point[]; closed: boolean; curved: boolean }[] = []
  // Each operator has so many numbers behind it: move, line, curve, quadratic curve, close.
  const lengths = [2, 2, 6, 4, 0]
  for (let i = 0; i < path.length; ) {
    const operator = path[i++]!
    const last = parts.at(-1)
    if (operator === 0) parts.push({ points: [at(matrix, path[i]!, path[i + 1]!)], closed: false, curved: false })
    else if (last && operator === 1) last.points.push(at(matrix, path[i]!, path[i + 1]!))
    else if (last && operator === 4) last.closed = true
    else if (last) {
      last.curved = true
      const way = Array.from({ length: (lengths[operator] ?? 0) / 2 }, (_, k) => at(matrix, path[i + 2 * k]!, path[i + 2 * k + 1]!))
      last.points.push(...bent([last.points.at(-1)!, ...way]))
    }
    i += lengths[operator] ?? path.length
  }
  return parts
}

/** Points along a curve of that begin, those that bend it, and that end; without the first. */
const bent = (points: Point[]): Point[] =>
  [0.25, 0.5, 0.75, 1].map((share) => {
    let left = points
    while (left.length > 1) left = left.slice(1).map(([x, y], i): Point => [left[i]![0] + share * (x - left[i]![0]), left[i]![1] + share * (y - left[i]![1])])
    return left[0]!
  })

function straight([ax, ay]: Point, [bx, by]: Point, thickness: number): Stretch[] {
  if (Math.abs(ax - bx) > lean && Math.abs(ay - by) > lean) return []
  return [{ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by), thickness }]
}

/** A filled quadrangle that is no thicker than a rule, as the rule along its middle. */
function thinBox(points: Point[]): Stretch | null {
  if (points.length < 4 || points.length > 5) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const level = y1 - y0 <= x1 - x0
  const thickness = level ? y1 - y0 : x1 - x0
  if (thickness > thickest || (thickness > 2.5 && 3 * thickness > Math.max(x1 - x0, y1 - y0))) return null
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return level ? { x0, x1, y0: y, y1: y, thickness } : { x0: x, x1: x, y0, y1, thickness }
}
