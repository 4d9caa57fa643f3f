import type { PageCell, PageTable } from './pdf-cells.ts'
import { clusters } from './pdf-rules.ts'
import { place } from './pdf-cells.ts'

/** Edges of columns on two pages that lie no further apart are the same edge, in points. */
const same = 4
/** So many words side by side, each below another of a row without figures, are the rest of a header's row: no header has two rows of the same columns. */
const fewestHeads = 4

/** The table and what follows of it on the next page as one, or null where that is another table. A header repeated on the new page is dropped, a row broken by the page is joined. */
export function continued(first: PageTable, second: PageTable): PageTable | null {
  const aligned = first.labels === undefined || second.labels === undefined ? byEdges(first, second) : byValues(first, second)
  if (!aligned) return null
  const [above, below] = aligned
  const rows = above.ys.length - 1
  const { cells, from } = withoutHeader(above.cells, below.cells)
  const torn = cells.filter((cell) => cell.top === from)
  const goesOn = isRestOf(torn, above.cells.filter((cell) => cell.bottom === rows - 1))
  if (goesOn)
    for (const cell of torn) {
      const target = above.cells.find((other) => other.bottom === rows - 1 && other.left <= cell.left && cell.left <= other.right)
      if (target) target.text += cell.text
    }
  const skipped = from + (goesOn ? 1 : 0)
  const kept = cells.filter((cell) => cell.bottom >= skipped).map((cell) => ({ ...cell, top: Math.max(cell.top, skipped) + rows - skipped, bottom: cell.bottom + rows - skipped, text: goesOn && cell.top === from ? '' : cell.text }))
  const joined = goesOn ? { above: above.cells, below: kept } : joinedLabels(above.cells, kept, rows)
  return { ...above, ys: [...above.ys, ...below.ys.slice(skipped + 1)], cells: [...joined.above, ...joined.below] }
}

/** Ruled tables whose outer sides agree; a side that only one page has goes through the cells of the other. */
function byEdges(first: PageTable, second: PageTable): [PageTable, PageTable] | null {
  if (first.labels !== undefined || second.labels !== undefined) return null
  if (Math.abs(first.xs[0]! - second.xs[0]!) > same || Math.abs(first.xs.at(-1)! - second.xs.at(-1)!) > same) return null
  const xs = clusters([...first.xs, ...second.xs], same).map((edge) => edge.at)
  if (xs.length > first.xs.length + second.xs.length - 3 && xs.length > 5) return null
  return [onto(first, xs), onto(second, xs)]
}

function onto(table: PageTable, xs: number[]): PageTable {
  const index = table.xs.map((x) => xs.reduce((best, edge, i) => (Math.abs(edge - x) < Math.abs(xs[best]! - x) ? i : best), 0))
  return { ...table, xs, cells: table.cells.map((cell) => ({ ...cell, left: index[cell.left]!, right: index[cell.right + 1]! - 1 })) }
}

/** Tables found by their texts: the columns of figures must stand below those of the first page, the labels before them may part differently. */
function byValues(first: PageTable, second: PageTable): [PageTable, PageTable] | null {
  const labels = Math.max(first.labels!, second.labels!)
  const values = first.xs.length - 1 - first.labels!
  const middles = second.xs.slice(second.labels! + 1).map((x, i) => (x + second.xs[second.labels! + i]!) / 2)
  const targets = middles.map((x) => Math.min(values - 1, Math.max(0, place(first.xs, x) - first.labels!)))
  if (targets.length === 0 || targets.length > values || targets.some((target, i) => i > 0 && target <= targets[i - 1]!)) return null
  const shift = (own: number, target: (value: number) => number) => (column: number, isEnd: boolean) =>
    column < own ? (isEnd && column === own - 1 ? labels - 1 : column) : labels + target(column - own)
  const map = (table: PageTable, to: (column: number, isEnd: boolean) => number): PageTable => ({
    ...table, labels, xs: [...Array.from({ length: labels - first.labels! }, () => first.xs[0]!), ...first.xs],
    cells: table.cells.map((cell) => ({ ...cell, left: to(cell.left, false), right: to(cell.right, true) })),
  })
  return [map(first, shift(first.labels!, (value) => value)), map(second, shift(second.labels!, (value) => targets[value]!))]
}

/** The new page's cells and the row from which they count, once the rows that say again what the table began with are passed over. */
function withoutHeader(above: PageCell[], below: PageCell[]): { cells: PageCell[]; from: number } {
  const textOf = (cells: PageCell[], to: number) => Array.from(cells.filter((cell) => cell.top < to).map((cell) => cell.text.replace(/\s/g, '')).join('')).toSorted().join('')
  const firstFigures = (cells: PageCell[]) => Math.min(...cells.filter((cell) => /^[\d.,\s%-]+$/.test(cell.text.normalize('NFKC'))).map((cell) => cell.top))
  const [own, repeated] = [firstFigures(above), firstFigures(below)]
  const same = Number.isFinite(own) && Number.isFinite(repeated) && repeated > 0 && textOf(above, own) === textOf(below, repeated)
  const from = same ? repeated : 0
  return { cells: below.filter((cell) => cell.bottom >= from).map((cell) => ({ ...cell, top: Math.max(from, cell.top) })), from }
}

/** Labels over several rows that the page cut: what stands of one at the top of the new page, or an empty rest, belongs to the one above. */
function joinedLabels(above: PageCell[], below: PageCell[], rows: number): { above: PageCell[]; below: PageCell[] } {
  const rest = new Map<PageCell, PageCell>()
  for (const cell of below.filter((each) => each.top === rows)) {
    const over = above.find((other) => other.bottom === rows - 1 && other.left === cell.left && other.right === cell.right)
    const isCut = over && (over.bottom > over.top || cell.bottom > cell.top) && isLabel(over.text) && (cell.text === '' || (isLabel(cell.text) && !isNumbered(cell.text)))
    if (isCut) rest.set(over, cell)
  }
  const taken = new Set(rest.values())
  return {
    above: above.map((cell) => (rest.has(cell) ? { ...cell, bottom: rest.get(cell)!.bottom, text: cell.text + rest.get(cell)!.text } : cell)),
    below: below.filter((cell) => !taken.has(cell)),
  }
}

/** Begins another label: a number, or the article that a block of table two names. */
const isNumbered = (text: string): boolean => /^(?:[(一二三四五六七八九十\d]|第.{1,4}条)/.test(text.normalize('NFKC'))
/** Figures may be written in digits of full width. */
const isLabel = (text: string): boolean => text !== '' && !/^[\d.,\s%/—-]*$/.test(text.normalize('NFKC'))

/** Is a page's first row the rest of a row that the page before broke: no figure in it, the figures of the broken row all there or each word of a header's row below another, and its label no beginning of another? */
function isRestOf(row: PageCell[], broken: PageCell[]): boolean {
  const texts = row.filter((cell) => cell.text !== '')
  if (texts.length === 0 || texts.some((cell) => !isLabel(cell.text) || isNumbered(cell.text))) return false
  const over = texts.map((cell) => broken.find((other) => other.left === cell.left && other.right === cell.right && isLabel(other.text)))
  if (over.includes(undefined)) return false
  const isHeader = texts.length >= fewestHeads && texts.every((cell, i) => over[i]!.text !== cell.text) && broken.every((cell) => isLabel(cell.text) || cell.text === '')
  return isHeader || broken.some((cell) => /^\d/.test(cell.text.normalize('NFKC')))
}
