import type { Piece } from './pdf-lines.ts'
import { isFigure } from './pdf-zones.ts'

/** Where the columns of a table without upright rules part: `edges` from the left of the first to the right of the last, the first `labels` of the columns hold labels. */
export interface Columns {
  edges: number[]
  labels: number
}

interface Span {
  x0: number
  x1: number
}

/** Finds the columns by where figures stand below each other, by header cells above empty columns, and by the gaps between labels that stand side by side. */
export function columnsOf(pieces: Piece[], size: number): Columns {
  const rows = figureRows(pieces, size)
  const several = rows.filter((row) => row.length > 1)
  const values = merged((several.length > 0 ? several : rows).flat())
  const firstRow = Math.min(...rows.flat().map((piece) => piece.y))
  const words = pieces.filter((piece) => !isFigure(piece))
  const start = values[0]!.x0
  const labelEnd = Math.max(-Infinity, ...words.filter((word) => word.y > firstRow - size && word.x1 < start + size).map((word) => word.x1))
  const headers = words.filter((word) => word.x0 > labelEnd - 1)
  const above = headers.filter((word) => word.y < firstRow)
  const isLeaf = (word: Piece) => above.some((other) => other !== word && Math.abs(other.y - word.y) < 0.6 * size) && !above.some((other) => other.y - word.y > 0.6 * size && overlap(word, other) > 0)
  const empty = merged(above.filter((word) => isLeaf(word) && !values.some((value) => overlap(word, value) > 0))).filter((span) => span.x0 > labelEnd + 0.3 * size)
  const columns = [...values, ...empty].toSorted((a, b) => a.x0 - b.x0)
  const grown = columns.map((column) => headers.filter((word) => overlap(word, column) > 0 && columns.every((other) => other === column || overlap(word, other) <= 0)).reduce<Span>((all, word) => ({ x0: Math.min(all.x0, word.x0), x1: Math.max(all.x1, word.x1) }), column))
  const left = Math.min(...pieces.map((piece) => piece.x0))
  const edge = grown[0]!.x0
  const labels = words.filter((word) => (word.x0 + word.x1) / 2 < edge)
  const inner = guttersOf(labels, size)
  const before = labels.length > 0 ? [left, ...inner, Math.min(edge, Math.max(labelEnd, (labelEnd + edge) / 2))] : [edge]
  const after = grown.slice(1).map((column, i) => (grown[i]!.x1 + column.x0) / 2)
  return { edges: [...before, ...after, Math.max(...pieces.map((piece) => piece.x1))], labels: before.length - 1 }
}

/** The figures that stand on one line, line by line. */
function figureRows(pieces: Piece[], size: number): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.filter(isFigure).toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (last && piece.y - last[0]!.y < 0.5 * size) last.push(piece)
    else rows.push([piece])
  }
  return rows
}

const overlap = (a: Span, b: Span): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)

/** Spans that lie over each other, as one. */
function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const { x0, x1 } of spans.toSorted((a, b) => a.x0 - b.x0)) {
    const last = result.at(-1)
    if (last && x0 < last.x1 - 0.5) last.x1 = Math.max(last.x1, x1)
    else result.push({ x0, x1 })
  }
  return result
}

/** Where labels that stand side by side part; at least two such pairs must agree, further left one is enough. */
function guttersOf(labels: Piece[], size: number): number[] {
  const texts = labels.filter((label) => label.text.length > 1)
  let gaps = texts.flatMap((label): Span[] => {
    const next = texts.filter((other) => other.x0 > label.x1 && Math.abs(other.y - label.y) < 0.9 * size).toSorted((a, b) => a.x0 - b.x0)[0]
    return next && next.x0 - label.x1 > 0.5 * size ? [{ x0: label.x1, x1: next.x0 }] : []
  })
  const gutters: number[] = []
  for (;;) {
    const stab = (x: number) => gaps.filter((gap) => gap.x0 <= x && x <= gap.x1)
    const best = gaps.map((gap) => gap.x0).reduce((most, x) => (stab(x).length > stab(most).length ? x : most), gaps[0]?.x0 ?? 0)
    const pierced = stab(best)
    const enough = gutters.length > 0 && pierced.every((gap) => gap.x1 < Math.min(...gutters)) ? 1 : 2
    if (pierced.length < enough) return gutters.toSorted((a, b) => a - b)
    gutters.push((Math.max(...pierced.map((gap) => gap.x0)) + Math.min(...pierced.map((gap) => gap.x1))) / 2)
    gaps = gaps.filter((gap) => !pierced.includes(gap))
  }
}
