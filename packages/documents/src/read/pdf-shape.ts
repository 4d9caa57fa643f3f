import type { Box } from './pdf-cover.ts'

/** A filled shape on the page: the box around it, and its corners where it is not the box itself; `even` where what lies twice in it is no part of it. */
export interface Shape {
  box: Box
  corners: (readonly [number, number])[][] | null
  even: boolean
}

/** Is a point within the shape? */
export function holds({ box, corners, even }: Shape, x: number, y: number): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false
  if (corners === null) return true
  let turns = 0
  for (const part of corners)
    for (const [i, [x1, y1]] of part.entries()) {
      const [x0, y0] = part[(i || part.length) - 1]!
      if (y0 <= y === y1 <= y || x >= x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) continue
      turns += y1 > y0 ? 1 : -1
    }
  return even ? turns % 2 !== 0 : turns !== 0
}
