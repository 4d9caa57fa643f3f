import type { Line, Piece } from './pdf-lines.ts'

/** A figure, or a dash or word that stands for one. */
export const isFigure = ({ text, spelt }: Pick<Piece, 'text' | 'spelt'>): boolean => spelt === true || figure.test(text.normalize('NFKC').replace('\n', ''))

const figure = /^(?:[+\-−–—增减]\s?)?\d(?:[\d,，.．]*\d)?(?:\[[^\]]{1,5}\])?(?:\s?(?:%|件|条|个|人|项|次|宗|元|万元))?$|^[-‐‑‒–—―─−﹣/\\]+$|^[无零〇○]$/

const numbered = /^[一二三四五六七八九十]+[、.．].{4}/

/** Runs of lines, as indexes, that are tables without upright rules: figures in columns, with their labels and headers. */
export function zonesOf(lines: Line[]): { from: number; to: number }[] {
  const left = Math.min(...lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const seeds = lines.flatMap((_, i) => (isSeed(lines, i) ? [i] : []))
  const zones: { from: number; to: number }[] = []
  for (const seed of seeds) {
    const last = zones.at(-1)
    const size = lines[seed]!.size
    if (last && !between(lines, last.to, seed).some((i) => breaks(lines, i, size, left, right))) last.to = seed
    else zones.push({ from: seed, to: seed })
  }
  return zones.flatMap((zone, i) => {
    const size = lines[zone.from]!.size
    const before = zones[i - 1]?.to ?? -1
    const seedsIn = seeds.filter((seed) => seed >= zone.from && seed <= zone.to)
    const figures = seedsIn.reduce((all, seed) => all + lines[seed]!.pieces.filter(isFigure).length, 0)
    if (figures + 2 * headersOver(lines, seedsIn) < 3) return []
    let { from, to } = zone
    while (from - 1 > before && !breaks(lines, from - 1, size, left, right) && lines[from]!.y - lines[from - 1]!.y < 3.4 * size && !isTail(lines, from - 1, left, right)) from--
    const labels = Math.min(...seedsIn.flatMap((seed) => lines[seed]!.pieces.filter(isFigure).map((piece) => piece.x0)))
    while (to + 1 < lines.length && (lines[to + 1]!.y - lines[zone.to]!.y < 2.1 * size || lines[to + 1]!.y - lines[to]!.y < 1.6 * size) && lines[to + 1]!.x1 < labels && !breaks(lines, to + 1, size, left, right)) to++
    return apart(lines, from, to)
  })
}

/** Tables that follow each other with no heading between: where a header begins and the figures below stand in other columns, in more, or in fewer. */
function apart(lines: Line[], from: number, to: number): { from: number; to: number }[] {
  const rows = lines.map((_, i) => i).slice(from, to + 1).filter((i) => isSeed(lines, i))
  const figuresOf = (from: number, to: number) => rows.slice(from, to).map((row) => lines[row]!.pieces.filter(isCount)).filter((row) => row.length > 0)
  // A figure typed over a label stands further left than others.
  const starts = figuresOf(0, rows.length).map((row) => row[0]!.x0).toSorted((a, b) => a - b)
  const start = starts[Math.floor(0.15 * starts.length)]!
  const isHeader = ({ pieces, size }: Line) => !pieces.some(isFigure) && pieces.some((piece) => piece.x1 > start + size && piece.text.length > 1)
  const heads = rows.map((row, i) => i > 0 && between(lines, rows[i - 1]!, row).some((at) => isHeader(lines[at]!)))
  const cuts: number[] = []
  let first = 0
  for (const [i, row] of rows.entries()) {
    if (!heads[i]) continue
    const next = heads.findIndex((head, at) => at > i && head)
    if (!areOther(figuresOf(first, i), figuresOf(i, next < 0 ? rows.length : next))) continue
    const places = Array.from({ length: row - rows[i - 1]! }, (_, k) => rows[i - 1]! + 1 + k)
    cuts.push(places.reduce((best, at) => (lines[at]!.y - lines[at - 1]!.y > lines[best]!.y - lines[best - 1]!.y + 0.5 ? at : best)))
    first = i
  }
  return [from, ...cuts].map((first, i) => ({ from: first, to: (cuts[i] ?? to + 1) - 1 }))
}

/** A table of so few columns is no table three, whose rows may have blanks. */
const narrow = 4

/** A label may break before 无. */
const isCount = (piece: Piece): boolean => isFigure(piece) && !/^[无零〇○]$/.test(piece.text)

/** Do rows below a header stand in other columns than those above it: a figure where none has been, or another number of them, be it in every row or in a narrow table at most? */
function areOther(above: Piece[][], below: Piece[][]): boolean {
  if (above.length === 0 || below.length === 0) return false
  const isOver = (figure: Piece) => above.some((row) => row.some((other) => Math.min(figure.x1, other.x1) > Math.max(figure.x0, other.x0)))
  const [counts, others] = [above.map((row) => row.length), below.map((row) => row.length)]
  const even = new Set(counts).size === 1 && new Set(others).size === 1
  const [most, fewer] = [Math.max(...counts), Math.max(...others)]
  return !below.flat().every(isOver) || ((even || most <= narrow) && most !== fewer) || most - fewer > 2
}

/** Two figures in columns, or a label and behind it a figure, far off or where the column begins: the longest label of a column set to the left ends close before its figure. */
function isSeed(lines: Line[], i: number): boolean {
  const line = lines[i]!
  if (isSentence(line)) return false
  const figures = line.pieces.filter(isFigure)
  if (figures.length >= 2) return true
  const at = line.pieces.findIndex(isFigure)
  if (figures.length === 0 || at === 0 || at !== line.pieces.length - 1) return false
  return isApart(line, at) || headersAt(lines, i, line.pieces[at]!).length > 0 || [lines[i - 1], lines[i + 1]].some((other) => other && isNear(other, line) && other.pieces.some((piece, k) => isFigure(piece) && isApart(other, k) && beginsAt(piece, line.pieces[at]!)))
}

const isApart = ({ pieces, size }: Line, at: number): boolean => at > 0 && pieces[at]!.x0 - pieces[at - 1]!.x1 > 1.5 * size
const isNear = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) < 3 * b.size
const beginsAt = (a: Piece, b: Piece): boolean => Math.abs(a.x0 - b.x0) < 0.15 * b.size

/** Words on the line above a figure that begin where it begins, far behind a label of their own. */
const headersAt = (lines: Line[], i: number, figure: Piece): Piece[] => {
  const above = lines[i - 1]
  return above && isNear(above, lines[i]!) ? above.pieces.filter((piece, at) => !isFigure(piece) && isApart(above, at) && beginsAt(piece, figure)) : []
}

/** How many figures stand below words that head their column: of a table that the page's end cut, as few as one figure is left. */
const headersOver = (lines: Line[], seeds: number[]): number => seeds.reduce((all, seed) => all + lines[seed]!.pieces.filter((piece) => isFigure(piece) && headersAt(lines, seed, piece).length > 0).length, 0)

const between = (lines: Line[], from: number, to: number): number[] => lines.map((_, i) => i).slice(from + 1, to)

/** No gap as wide as a character: not told apart by columns. */
const isWhole = ({ pieces, size }: Line): boolean => pieces.every((piece, i) => i === 0 || piece.x0 - pieces[i - 1]!.x1 < size)

/** A line of prose whose figures stand off a little, as programs set them off from Chinese and a line that fills its width stretches that: words go on close behind them. In a row of a table they do not. */
export const isSentence = (line: Line): boolean => isWhole(line) && line.pieces.some((piece, i) => i > 0 && isFigure(line.pieces[i - 1]!) && /\p{Script=Han}.|[，。、；：年月日]/u.test(piece.text))

/** Prose and headings end a table: larger type, a line across the page, or a section's number away from any figure. */
function breaks(lines: Line[], i: number, size: number, left: number, right: number): boolean {
  const line = lines[i]!
  if (isSeed(lines, i)) return false
  if (line.size > 1.12 * size) return true
  if (isWhole(line) && line.x1 - line.x0 > 0.72 * (right - left)) return true
  const near = [i - 1, i + 1, i + 2].some((other) => lines[other] && isSeed(lines, other) && Math.abs(lines[other].y - line.y) < 1.7 * size)
  // A label in a narrow column goes on close below; a heading stands apart.
  const isLabel = lines[i + 1] !== undefined && lines[i + 1]!.y - line.y < 1.5 * size
  return numbered.test(line.pieces[0]!.text) && isWhole(line) && !near && !isLabel && !isNextLabel(lines, i)
}

/** A numbered label whose row is blank: rows that have figures are numbered before or behind it, where it begins and in its type. */
function isNextLabel(lines: Line[], i: number): boolean {
  const own = lines[i]!.pieces[0]!
  const labelOf = ({ pieces }: Line) => pieces.find((piece) => numbered.test(piece.text) && beginsAt(piece, own) && Math.abs(piece.size - own.size) < 0.08 * own.size)
  const isRow = (at: number, way: number) => at >= 0 && isSeed(lines, at) && numberOf(labelOf(lines[at]!)!) - numberOf(own) === way
  return isRow(lines.findLastIndex((line, at) => at < i && labelOf(line)), -1) || isRow(lines.findIndex((line, at) => at > i && labelOf(line)), 1)
}

const numberOf = ({ text }: Piece): number => '一二三四五六七八九十'.indexOf(text[0]!)

/** The short last line of a paragraph whose lines above go across the page. */
function isTail(lines: Line[], i: number, left: number, right: number): boolean {
  const [above, line] = [lines[i - 1], lines[i]!]
  return above !== undefined && isWhole(line) && line.x0 < left + line.size && above.x1 - above.x0 > 0.72 * (right - left) && line.y - above.y < 2.2 * line.size && Math.abs(above.size - line.size) < 0.5
}
