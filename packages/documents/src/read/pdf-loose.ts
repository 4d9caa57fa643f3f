import type { PageCell, PageTable } from './pdf-cells.ts'
import { place } from './pdf-cells.ts'
import { columnsOf } from './pdf-columns.ts'
import type { Columns } from './pdf-columns.ts'
import { join } from './pdf-lines.ts'
import type { Line, Piece } from './pdf-lines.ts'
import { labelRows } from './pdf-rows.ts'
import type { Labelling } from './pdf-rows.ts'
import { spelling } from './pdf-spelt.ts'
import { clusters } from './pdf-rules.ts'
import type { Rule } from './pdf-rules.ts'
import { isFigure } from './pdf-zones.ts'

/** Something written in a cell: its columns, both inclusive, and the height of its middle. */
interface Written {
  text: string
  left: number
  right: number
  y: number
  unsure?: boolean
}

/** Lines of one cell follow each other no further apart than this, in their size. */
const pitch = 1.6

/** Reads a table that has no upright rules from where its texts stand, and from level rules between its rows where it has them. A place without text is an empty cell. */
export function looseTable(lines: Line[], level: Rule[]): PageTable {
  const pieces = lines.flatMap((line) => line.pieces)
  const sizes = pieces.filter(isFigure).map((piece) => piece.size).toSorted((a, b) => a - b)
  const size = sizes[sizes.length >> 1]!
  const columns = columnsOf(pieces, size)
  // What is typed among the labels is no value.
  const isValue = (piece: Piece) => isFigure(piece) && piece.x1 > columns.edges[columns.labels]!
  const figures = pieces.filter(isValue)
  const words = apart(pieces.filter((piece) => !isValue(piece)), columns, size)
  const values = figures.map((piece): Written => {
    const at = Math.max(columns.labels, Math.min(columns.edges.length - 2, place(columns.edges, (piece.x0 + piece.x1) / 2)))
    return { text: piece.text, left: at, right: at, y: piece.y, ...(piece.unsure || columns.bridging.has(piece) ? { unsure: true } : {}) }
  })
  const heights = clusters(values.map((value) => value.y), 0.4 * size).map((row) => row.at)
  const leaf = columns.labels - 1
  const leaves = words.filter((word) => word.left <= leaf && word.right >= leaf).toSorted((a, b) => a.y - b.y)
  const cells = [...values, ...levelled(stacked(words.filter((word) => !leaves.includes(word)), size), heights, columns.labels)]
  const leafLines = clusters(leaves.map((word) => word.y), 0.3 * size).map((line) => line.at)
  const heads = new Set(leafLines.flatMap((y, i) => (words.some((word) => word.left > leaf && /\p{Script=Han}{2}/u.test(word.text) && Math.abs(word.y - y) < 0.3 * size) ? [i] : [])))
  const own = labellings(leafLines, heights, bandsOf(level, lines, columns), size, heads)
  const rowYs = [...heights]
  const doubtful = new Set<number>()
  for (const { lines: taken, row, sure } of own) {
    const set = taken.map((i) => leafLines[i]!)
    const y = row === null ? (set[0]! + set.at(-1)!) / 2 : heights[row]!
    if (row === null) rowYs.push(y)
    if (!sure) doubtful.add(y)
    const texts = leaves.filter((word) => set.some((at) => Math.abs(word.y - at) <= 0.3 * size))
    cells.push({ text: texts.map((word) => word.text).reduce(join, ''), left: Math.min(...texts.map((word) => word.left)), right: leaf, y })
  }
  for (const cell of cells.toSorted((a, b) => a.y - b.y)) {
    // A label over several rows stands in one of them; it makes none.
    const reach = cell.right < leaf ? Infinity : 0.6 * size
    if (!rowYs.some((y) => Math.abs(y - cell.y) <= reach)) rowYs.push(cell.y)
  }
  return gridOf(cells, rowYs.toSorted((a, b) => a - b), columns, size, doubtful)
}

/** A text's columns: those it stands in with more than its edge, labels and values apart. */
function written({ text, x0, x1, y, size }: Piece, { edges, labels }: Columns): Written {
  const most = edges.length - 2
  const left = Math.max(0, Math.min(most, place(edges, x0 + 0.4 * size)))
  const right = Math.max(left, Math.min(most, place(edges, x1 - 0.4 * size)))
  if (left >= labels || right < labels) return { text, left, right, y }
  return (x0 + x1) / 2 < edges[labels]! ? { text, left, right: labels - 1, y } : { text, left: labels, right, y }
}

/** The words' columns; where two headers on one line would share a column, each has the one its middle stands in. */
function apart(words: Piece[], columns: Columns, size: number): Written[] {
  const all = words.map((word) => ({ word, cell: written(word, columns) }))
  return all.map(({ word, cell }) => {
    const crowded = cell.right > cell.left && cell.left >= columns.labels && all.some((other) => other.cell !== cell && Math.abs(other.cell.y - cell.y) < 0.3 * size && other.cell.left <= cell.right && cell.left <= other.cell.right)
    if (!crowded) return cell
    const at = Math.min(cell.right, Math.max(cell.left, place(columns.edges, (word.x0 + word.x1) / 2)))
    return { ...cell, left: at, right: at }
  })
}

/** Lines of one cell below each other, as one. */
function stacked(words: Written[], size: number): Written[] {
  const cells: (Written & { first: number; last: number })[] = []
  for (const word of words.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const above = cells.find((cell) => cell.left <= word.right && word.left <= cell.right && word.y - cell.last < pitch * size && word.y - cell.last > 0.3 * size && cell.right - cell.left === word.right - word.left)
    if (!above) cells.push({ ...word, first: word.y, last: word.y })
    else Object.assign(above, { text: join(above.text, word.text), last: word.y, y: (above.first + word.y) / 2 })
  }
  return cells
}

/** The lowest header of each column, brought to one height: beside headers of several lines some stand in the middle and some span two rows. */
function levelled(cells: Written[], heights: number[], labels: number): Written[] {
  const isHeader = (cell: Written) => cell.left >= labels && cell.left === cell.right
  const blockOf = (cell: Written) => heights.findIndex((y) => y > cell.y)
  return cells.map((cell) => {
    if (!isHeader(cell)) return cell
    const block = cells.filter((other) => isHeader(other) && blockOf(other) === blockOf(cell))
    if (block.some((other) => other.left === cell.left && other.y > cell.y)) return cell
    const lowest = Math.max(...block.map((other) => other.y))
    return blockOf(cell) < 0 ? cell : { ...cell, y: lowest }
  })
}

/** Level rules that run through the last column of labels, as heights. */
function bandsOf(level: Rule[], lines: Line[], { edges, labels }: Columns): number[] {
  const from = edges[Math.max(0, labels - 1)]!
  const to = edges[labels]!
  const [top, bottom] = [lines[0]!.y - 3 * lines[0]!.size, lines.at(-1)!.y + 2 * lines.at(-1)!.size]
  const crossing = level.filter((rule) => rule.at > top && rule.at < bottom && Math.min(rule.to, to) - Math.max(rule.from, from) > 0.6 * (to - from))
  return clusters(crossing.map((rule) => rule.at), 3).map((rule) => rule.at)
}

/** Label lines by row: by the rules between rows where each pair of rules holds one row of figures at most, else by height. */
function labellings(lines: number[], rows: number[], bands: number[], size: number, headers: ReadonlySet<number>): Labelling[] {
  const band = (y: number) => place(bands, y - 0.35 * size)
  const ruled = bands.length >= rows.length && new Set(rows.map(band)).size === rows.length
  if (!ruled) return labelRows(lines, rows, size, headers)
  const groups = new Map<number, number[]>()
  for (const [i, y] of lines.entries()) groups.set(band(y), [...(groups.get(band(y)) ?? []), i])
  return Array.from(groups, ([key, taken]) => ({ lines: taken, row: rows.findIndex((y) => band(y) === key), sure: true })).map((each) => (each.row < 0 ? { ...each, row: null } : each))
}

/** The rows and columns with a cell in every place; what is written in one of the `doubtful` rows or the columns that are not sure may belong elsewhere. */
function gridOf(written: Written[], rowYs: number[], { edges, labels, unsure }: Columns, size: number, doubtful: ReadonlySet<number>): PageTable {
  const width = edges.length - 1
  const rows: Written[][] = rowYs.map(() => [])
  const nearest = (y: number) => rowYs.reduce((best, at, i) => (Math.abs(at - y) < Math.abs(rowYs[best]! - y) ? i : best), 0)
  for (const cell of written.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows[nearest(cell.y)]!
    const there = row.find((other) => other.left <= cell.right && cell.left <= other.right)
    if (there) [there.text, there.unsure] = [join(there.text, cell.text), there.unsure || cell.unsure]
    else row.push({ ...cell })
  }
  // One header over all columns of values, and one value below it, stands for them all.
  let single = false
  for (const row of rows) {
    const values = row.filter((cell) => cell.left >= labels)
    const isHeader = values.some((cell) => /\p{Script=Han}{2}/u.test(cell.text))
    if (isHeader) single = values.length === 1 && row.length > 1
    if (single && values.length === 1) [values[0]!.left, values[0]!.right] = [labels, width - 1]
  }
  const isSpelt = spelling(rows.flat())
  const cells = rows.flatMap((row, i): PageCell[] => {
    const filled = Array.from({ length: width }, (_, column) => row.some((cell) => cell.left <= column && column <= cell.right))
    const blanks = filled.flatMap((taken, column) => (taken ? [] : [{ text: '', left: column, right: column }]))
    const isUnsure = ({ text, left, right, unsure: own }: Pick<Written, 'text' | 'left' | 'right' | 'unsure'>) => own || isSpelt({ text }) || (left >= labels && (doubtful.has(rowYs[i]!) || unsure.some((column) => left <= column && column <= right)))
    return [...row, ...blanks].toSorted((a, b) => a.left - b.left).map((cell) => ({ text: cell.text, left: cell.left, right: cell.right, top: i, bottom: i, ...(isUnsure(cell) ? { unsure: true } : {}) }))
  })
  return { xs: edges, labels, ys: [...rowYs.map((y) => y - size), rowYs.at(-1)! + size], cells }
}
