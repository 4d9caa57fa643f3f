import type { Line, Piece } from './pdf-lines.ts'
import { isFigure } from './pdf-zones.ts'

const unit = /^(?:件|条|个|人|项|次|宗|元|万元)$/

/** Puts the units that a narrow column breaks off its figures ("20796418" and below it "件") back behind them, at the height at which the page's other figures stand. */
export function withUnits(lines: Line[]): Line[] {
  const broken = lines.flatMap((line, i) => line.pieces.filter((piece) => unit.test(piece.text)).flatMap((below) => {
    const above = lines.slice(0, i).flatMap((other) => other.pieces).findLast((piece) => piece.y < line.y - 0.3 * line.size && Math.min(piece.x1, below.x1) > Math.max(piece.x0, below.x0))
    return above && isFigure(above) && /\d$/.test(above.text) && below.y - above.y < 1.7 * below.size ? [{ above, below }] : []
  }))
  if (broken.length === 0) return lines
  const taken = new Set(broken.flatMap(({ above, below }) => [above, below]))
  const others = lines.flatMap((line) => line.pieces.filter((piece) => !taken.has(piece)))
  const near = (heights: number[]) => heights.filter((y) => others.some((piece) => isFigure(piece) && Math.abs(piece.y - y) < 0.25 * piece.size)).length
  const middle = ({ above, below }: (typeof broken)[number]) => (above.y + below.y) / 2
  const isLevel = near(broken.map(({ above }) => above.y)) > near(broken.map(middle))
  const whole = broken.map((each): Piece => ({ ...each.above, text: each.above.text + each.below.text, x0: Math.min(each.above.x0, each.below.x0), x1: Math.max(each.above.x1, each.below.x1), y: isLevel ? each.above.y : middle(each) }))
  const result = lines.map((line) => ({ ...line, pieces: line.pieces.filter((piece) => !taken.has(piece)) })).filter((line) => line.pieces.length > 0)
  for (const piece of whole) {
    const line = result.find((other) => Math.abs(other.y - piece.y) < 0.3 * piece.size)
    if (line) line.pieces.push(piece)
    else result.push({ pieces: [piece], x0: piece.x0, x1: piece.x1, y: piece.y, size: piece.size })
  }
  return result.toSorted((a, b) => a.y - b.y).map((line) => ({ ...line, pieces: line.pieces.toSorted((a, b) => a.x0 - b.x0), x0: Math.min(...line.pieces.map((piece) => piece.x0)), x1: Math.max(...line.pieces.map((piece) => piece.x1)) }))
}
