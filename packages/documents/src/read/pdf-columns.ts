import type { Piece } from './pdf-lines.ts'
import { isFigure } from './pdf-zones.ts'

/** Where the columns of a table without upright rules part: `edges` from the left of the first to the right of the last, the first `labels` of the columns hold labels. */
export interface Columns {
  edges: number[]
  labels: number
  /** Those whose header and figures do not stand over each other, so that it might be another's. */
  unsure: number[]
  /** Figures of two columns that run into one. */
  bridging: ReadonlySet<Piece>
}

interface Span {
  x0: number
  x1: number
}

/** Finds the columns by where figures stand below each other, by header cells above empty columns, and by the gaps between labels that stand side by side. */
export function columnsOf(pieces: Piece[], size: number): Columns {
  const typed = figureRows(pieces.filter(isFigure), size)
  const first = Math.min(...typed.flat().map((piece) => piece.y))
  const texts = pieces.filter((piece) => !isFigure(piece))
  const values = withoutLabels(typed, texts.filter((word) => word.y > first - 0.5 * size && /\p{Script=Han}{2}/u.test(word.text)))
  const begin = values[0]!.x0
  const rows = typed.map((row) => row.filter((figure) => figure.x1 > begin)).filter((row) => row.length > 0)
  const firstRow = Math.min(...rows.flat().map((piece) => piece.y))
  const words = [...texts, ...typed.flat().filter((figure) => figure.x1 <= begin)]
  const labelEnd = endOfLabels(words, rows, begin, size)
  const headers = words.filter((word) => word.x0 > labelEnd - 1)
  const above = headers.filter((word) => word.y < firstRow)
  const leaves = headers.filter((word) => !isOverSeveral(word, above, size))
  const beside = (word: Piece) => above.some((other) => other !== word && Math.abs(other.y - word.y) < 0.8 * size)
  const heads = merged(above.filter((word) => leaves.includes(word) && beside(word) && word.x0 > labelEnd + 0.3 * size))
  const { columns, doubtful } = paired(values, heads, 0.7 * size)
  const grown = columns.map((column) => leaves.filter((word) => overlap(word, column) > 0 && columns.every((other) => other === column || overlap(word, other) <= 0)).reduce<Span>(hull, column))
  const left = Math.min(...pieces.map((piece) => piece.x0))
  const edge = grown[0]!.x0
  const labels = words.filter((word) => (word.x0 + word.x1) / 2 < edge)
  const inner = guttersOf(labels, size)
  const before = labels.length > 0 ? [left, ...inner, Math.min(edge, Math.max(labelEnd, (labelEnd + edge) / 2))] : [edge]
  const after = grown.slice(1).map((column, i) => (grown[i]!.x1 + column.x0) / 2)
  return { edges: [...before, ...after, Math.max(...pieces.map((piece) => piece.x1))], labels: before.length - 1, unsure: columns.flatMap((column, i) => (doubtful.has(column) ? [before.length - 1 + i] : [])), bridging: new Set(rows.flat().filter((figure) => bridges(figure, rows))) }
}

/** Where figures stand below each other; not where labels do and only now and then a figure, typed over one or a word of one. */
function withoutLabels(rows: Piece[][], words: Piece[]): Span[] {
  const several = rows.filter((row) => row.length > 1)
  const figures = (several.length > 0 ? several : rows).flat()
  const spans = merged(figures.filter((figure) => !bridges(figure, rows)))
  const isLabels = (span: Span) => words.filter((word) => overlap(word, span) > 0).length > figures.filter((figure) => overlap(figure, span) > 0).length
  const from = spans.findIndex((span) => !isLabels(span))
  return from < 0 ? spans : spans.slice(from)
}

/** Does a figure stand over two that another row has side by side, and in most rows there are two? Without room between the columns, two cells' figures run into one. */
function bridges(figure: Piece, rows: Piece[][]): boolean {
  const below = rows.map((row) => row.filter((other) => overlap(other, figure) > 0.5 * (other.x1 - other.x0)).length).filter((count) => count > 0)
  return below.filter((count) => count > 1).length > 0.6 * below.length
}

/** How far labels reach: those on a line with figures, and lines above and below them that stand under or over these. */
function endOfLabels(words: Piece[], rows: Piece[][], start: number, size: number): number {
  const first = Math.min(...rows.flat().map((figure) => figure.y))
  const beside = words.filter((word) => rows.some((row) => Math.abs(row[0]!.y - word.y) < 0.45 * size && word.x1 < Math.min(...row.map((figure) => figure.x0))))
  const others = words.filter((word) => word.x1 < start + size && word.y > first - size && beside.some((label) => overlap(label, word) > 0.5 * Math.min(label.x1 - label.x0, word.x1 - word.x0)))
  // Nothing beside the figures nor below their first line: what stands over them is their headers.
  if (beside.length === 0 && !words.some((word) => word.x1 < start + size && word.y > first)) return -Infinity
  return Math.max(-Infinity, ...(beside.length > 0 ? [...beside, ...others] : words.filter((word) => word.x1 < start + size)).map((word) => word.x1))
}

const hull = (a: Span, b: Span): Span => ({ x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1) })

/** Is the header's text over two others that stand side by side? */
function isOverSeveral(word: Piece, headers: Piece[], size: number): boolean {
  const below = headers.filter((other) => other.y - word.y > 0.6 * size && overlap(other, word) > 0)
  return below.some((one) => below.some((other) => overlap(one, other) < 0))
}

/**
 * Columns of figures and those of headers as one list, and which of them are doubtful. As many of the one as of the other belong together in order. Else a header beside
 * its figures, as over figures set to the right, is likely theirs; one without any has an empty column, unless it is the rest of a spaced one at most `near` from it.
 */
function paired(values: Span[], heads: Span[], near: number): { columns: Span[]; doubtful: Set<Span> } {
  if (values.length === heads.length && inOrder(values, heads)) return { columns: values.map((value, i) => hull(value, heads[i]!)), doubtful: new Set() }
  const overFigures = heads.filter((head) => values.some((value) => overlap(value, head) > 0))
  const isRest = (head: Span) => overFigures.some((other) => -overlap(other, head) < near)
  const lone = { values: values.filter((value) => !heads.some((head) => overlap(value, head) > 0)), heads: heads.filter((head) => !overFigures.includes(head) && !isRest(head)) }
  const columns = values.filter((value) => !lone.values.includes(value))
  const between = (a: Span, b: Span) => [...values, ...heads].some((other) => other !== a && other !== b && other.x0 > Math.min(a.x0, b.x0) && other.x1 < Math.max(a.x1, b.x1))
  const pairs = lone.values.flatMap((value) => lone.heads.flatMap((head) => (between(value, head) ? [] : [{ value, head, apart: -overlap(value, head) }]))).toSorted((a, b) => a.apart - b.apart)
  const taken = new Set<Span>()
  const joined: Span[] = []
  for (const { value, head } of pairs) {
    if (taken.has(value) || taken.has(head)) continue
    taken.add(value).add(head)
    joined.push(hull(value, head))
  }
  const left = [...lone.values, ...lone.heads].filter((span) => !taken.has(span))
  const all = [...columns, ...joined, ...left].toSorted((a, b) => a.x0 - b.x0)
  // Where figures stand beside their headers, one may as well stand under another's.
  return { columns: all, doubtful: new Set(lone.values.length > 0 && lone.heads.length > 0 ? all : []) }
}

/** Does each header stand over its own figures, or all of them to the left or all to the right of these, and over no other's? */
function inOrder(values: Span[], heads: Span[]): boolean {
  const middle = ({ x0, x1 }: Span) => (x0 + x1) / 2
  const own = values.every((value, i) => heads.every((head, j) => i === j || overlap(value, head) <= 0))
  const over = (value: Span, head: Span) => overlap(value, head) > 0
  return own && (values.every((value, i) => over(value, heads[i]!) || value.x1 > middle(heads[i]!)) || values.every((value, i) => over(value, heads[i]!) || value.x0 < middle(heads[i]!)))
}

/** The figures that stand on one line, line by line. */
function figureRows(figures: Piece[], size: number): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of figures.toSorted((a, b) => a.y - b.y)) {
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
