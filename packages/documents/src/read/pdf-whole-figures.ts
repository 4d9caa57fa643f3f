import type { Line, Piece } from './pdf-lines.ts'
import { isFigure, isSentence } from './pdf-zones.ts'

/** What a narrow column broke off a figure, and the figure. */
interface Broken {
  above: Piece
  below: Piece
}

const unit = /^(?:件|条|个|人|项|次|宗|元|万元)$/
const digits = /^[\d０-９.．]+$/
/** Lines of one cell follow each other no further apart than this, in their size. */
const pitch = 1.45

/**
 * Puts back behind its figure what a narrow column breaks off it, at the height at which the page's other figures stand: a unit ("20796418" and below it "件"), or digits on a
 * line of their own, these behind a line break, for they may be figures themselves.
 */
export function withWholeFigures(lines: Line[]): Line[] {
  const broken = lines.flatMap((line, i) => [...partsOf(line, lines.slice(0, i), (below) => unit.test(below.text)), ...restOf(line, lines.slice(0, i))])
  if (broken.length === 0) return lines
  const taken = new Set(broken.flatMap(({ above, below }) => [above, below]))
  const others = lines.flatMap((line) => line.pieces.filter((piece) => !taken.has(piece)))
  const near = (heights: number[]) => heights.filter((y) => others.some((piece) => isFigure(piece) && Math.abs(piece.y - y) < 0.25 * piece.size)).length
  const middle = ({ above, below }: Broken) => (above.y + below.y) / 2
  const isLevel = near(broken.map(({ above }) => above.y)) > near(broken.map(middle))
  const whole = broken.map((each): Piece => ({ ...each.above, text: each.above.text + (unit.test(each.below.text) ? '' : '\n') + each.below.text, x0: Math.min(each.above.x0, each.below.x0), x1: Math.max(each.above.x1, each.below.x1), y: isLevel ? each.above.y : middle(each) }))
  const result = lines.map((line) => ({ ...line, pieces: line.pieces.filter((piece) => !taken.has(piece)) })).filter((line) => line.pieces.length > 0)
  for (const piece of whole) {
    const line = result.find((other) => Math.abs(other.y - piece.y) < 0.3 * piece.size)
    if (line) line.pieces.push(piece)
    else result.push({ pieces: [piece], x0: piece.x0, x1: piece.x1, y: piece.y, size: piece.size })
  }
  return result.toSorted((a, b) => a.y - b.y).map((line) => ({ ...line, pieces: line.pieces.toSorted((a, b) => a.x0 - b.x0), x0: Math.min(...line.pieces.map((piece) => piece.x0)), x1: Math.max(...line.pieces.map((piece) => piece.x1)) }))
}

/** The pieces of a line that are meant, each with the figure right above it. */
function partsOf(line: Line, before: Line[], isMeant: (piece: Piece) => boolean): Broken[] {
  if (isSentence(line)) return []
  return line.pieces.filter(isMeant).flatMap((below) => {
    const above = before.flatMap((other) => other.pieces).findLast((piece) => piece.y < below.y - 0.3 * below.size && Math.min(piece.x1, below.x1) > Math.max(piece.x0, below.x0))
    return above && isFigure(above) && /\d$/.test(above.text.normalize('NFKC')) && below.y - above.y < pitch * below.size ? [{ above, below }] : []
  })
}

/** A line of nothing but digits, each right below a figure of a line that has more of them. */
function restOf(line: Line, before: Line[]): Broken[] {
  if (!line.pieces.every((piece) => digits.test(piece.text))) return []
  const parts = partsOf(line, before, () => true)
  const above = before.findLast((other) => parts.some((part) => other.pieces.includes(part.above)))
  return above && parts.length === line.pieces.length && above.pieces.filter(isFigure).length > parts.length ? parts : []
}
