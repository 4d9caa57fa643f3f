import type { Format, TableId } from '../format/model.ts'
import type { Candidate } from './candidates.ts'
import { wordsOf } from './form-words.ts'
import { blockNamed, columnsAmong, outcomeColumns, overFigures, wantedColumns } from './header-columns.ts'
import type { Columns, WantedColumn } from './header-columns.ts'
import { leavesOf, ownYearLeaves } from './header-leaves.ts'
import type { Leaf } from './header-leaves.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf } from './normalise.ts'
import { likeness } from './similarity.ts'
import { partGlued } from './part-glued.ts'
import type { RowCell } from './table-row.ts'
import { runningNumbers } from './running-numbers.ts'
import { isFigureLike, isValueCell } from './values.ts'
import type { Written } from './values.ts'
import { saysOnlyYear, saysYearInWords } from './whose-year.ts'

/** Header rows and the rows of figures under them, to the next header. */
interface Part {
  header: Line[]
  rows: Line[]
}

/** The rows of ruled tables as candidates: their figures by the columns the header over them names, wherever it puts them, and in order where no header can be compared. */
export function ruledCandidates(format: Format, id: TableId, lines: Line[], year: number | null): Candidate[] {
  const wanted = wantedColumns(format, id)
  let known: Columns | null = null
  const parts = partsOf(format, id, lines)
  const running = runningNumbers(parts.flatMap(({ rows }) => rows))
  return parts.flatMap(({ header, rows }) => {
    const told = columnsOver(header, rows, wanted, year)
    const outcomes = id === 'disputes' && told === null ? columnsOver(header, rows, outcomeColumns(format), year) : null
    if (outcomes) return rows.flatMap((line) => blockRow(format, line, outcomes, running) ?? candidateOf(line, null, false, running) ?? [])
    // A page's repeated header may be a piece of it; another block of table two has a header of its own.
    known = header.length === 0 || (id === 'requests' && (told?.sure.size ?? 0) < (known?.sure.size ?? 0)) ? known : told
    return rows.flatMap((line) => candidateOf(line, known, id === 'requests', running) ?? [])
  })
}

/** A row of table four that is one of its blocks, the outcomes over its figures: an office that has no page wide enough writes the blocks one below the other. */
function blockRow(format: Format, line: Line, columns: Columns, running: Set<RowCell>): Candidate | null {
  const read = candidateOf(line, columns, true, running)
  const block = read && blockNamed(format, read.key)
  const named = block && new Map([...read.named!].map(([id, value]) => [`${block}.${id}`, value]))
  return named ? { ...read, named, sure: new Set([...read.sure].map((id) => `${block}.${id}`)) } : null
}

function partsOf(format: Format, id: TableId, lines: Line[]): Part[] {
  const isHeader = headerTest(format, id)
  const parts: Part[] = []
  for (const [i, line] of lines.entries()) {
    const last = parts.at(-1)
    // An empty row between two of a header's is the header's.
    const next = line.text === '' && last?.rows.length === 0 ? lines.slice(i + 1).find((other) => other.text !== '') : line
    if (next && isHeader(next)) {
      if (last && last.rows.length === 0) last.header.push(line)
      else parts.push({ header: [line], rows: [] })
    } else if (last) last.rows.push(line)
    else parts.push({ header: [], rows: [line] })
  }
  return parts
}

/** A header row has words of the table's header, no row's label and no figure; or years in all its cells, not one in all. */
export function headerTest(format: Format, id: TableId): (line: Line) => boolean {
  const words = wordsOf(format)[id]
  return ({ row }) => {
    const cells = row!.cells.filter((cell) => !cell.above && cell.raw !== '')
    if (isYears(cells.map((cell) => cell.raw))) return true
    if (cells.some((cell) => isFigureLike(cell.raw))) return false
    const keys = cells.map((cell) => cell.key).filter((key) => key.length >= 2)
    const header = keys.filter((key) => words.header.some((word) => word === key || (key.length >= 3 && likeness(word, key) >= 0.6))).length
    return header > 0 && !keys.some((key) => words.rows.includes(key))
  }
}

/** Years over columns, not one in all; bare numbers are figures unless they come again and again. */
function isYears(texts: string[]): boolean {
  const different = new Set(texts).size
  return texts.every(saysOnlyYear) && different > 1 && (texts.some(saysYearInWords) || texts.length >= 2 * different)
}

/** The columns that a header names; the rows of it that stand in another table than the figures can still tell their order. */
function columnsOver(header: Line[], rows: Line[], wanted: WantedColumn[][], year: number | null): Columns | null {
  if (header.length === 0) return null
  const width = header.at(-1)!.row!.columns
  const all = leavesOf(header.filter((line) => line.row!.columns === width))
  const years = ownYearLeaves(all, year)
  const leaves = years?.own ?? all
  const found = columnsAmong(leaves, wanted, width)
  const columns = found && { ...found, sure: years ? found.sure : new Set<string>(), earlier: years?.earlier ?? [] }
  const cells = rows.filter((line) => line.row!.columns === width).flatMap((line) => line.row!.cells.filter((cell) => isFigureLike(cell.raw)))
  return columns && overFigures(columns, leaves, (leaf) => new Set(cells.filter((cell) => cell.column >= leaf.column && cell.end <= leaf.end).map((cell) => cell.line)))
}

function candidateOf(line: Line, columns: Columns | null, hasTotals: boolean, running: Set<RowCell>): Candidate | null {
  const { cells } = line.row!
  if (columns && columns.width === line.row!.columns) {
    const parted = hasTotals ? partGlued(cells, columns) : null
    const placed = parted ? inColumns(parted, { ...columns, sure: new Set() }, line.row!.drawn, running) : inColumns(cells, columns, line.row!.drawn, running)
    if (placed) return placed
  }
  // Without columns to compare with: the label is the text that the longest run of figures follows.
  const from = bestRun(cells)
  if (from === null) return null
  const values = cells.slice(from).filter((cell) => !cell.above)
  const end = values.findIndex((cell) => !isValueCell(cell.raw))
  const run = end < 0 ? values : values.slice(0, end)
  const ordered = columns && [...columns.at].toSorted(([, a], [, b]) => a.column - b.column)
  const named = ordered && ordered.length === run.length ? new Map(ordered.map(([id], i): [string, Written] => [id, run[i]!])) : null
  return candidate(cells.slice(0, from), run, named, columns?.sure ?? new Set(), saysTwice(cells, from))
}

/** Does the row say its label again, and figures behind it? Two years stand beside each other, and which is the report's own nobody says. */
function saysTwice(cells: RowCell[], from: number): boolean {
  const label = cells[from - 1]?.key
  return Boolean(label) && cells.some(({ key }, i) => i > from && key === label && i + 1 < cells.length && isValueCell(cells[i + 1]!.raw))
}

/** Where the figures begin: behind the text that is followed by the most of them. */
function bestRun(cells: RowCell[]): number | null {
  let best: { from: number; length: number } | null = null
  for (let i = 0; i < cells.length; i++) {
    const label = i === 0 || !isValueCell(cells[i - 1]!.raw)
    if (!label || !isValueCell(cells[i]!.raw) || cells[i]!.above) continue
    let length = 0
    while (i + length < cells.length && isValueCell(cells[i + length]!.raw)) length++
    if (!best || length > best.length) best = { from: i, length }
  }
  return best?.from ?? null
}

/** The cell of each column, or null where the row does not keep to the columns. */
function inColumns(all: RowCell[], { at, sure, others, earlier }: Columns, drawn: boolean, running: Set<RowCell>): Candidate | null {
  const cells = all.filter((cell) => !earlier.some((leaf) => leaf.column <= cell.column && leaf.end >= cell.end))
  const first = Math.min(...[...at.values()].map((leaf) => leaf.column))
  const named = new Map<string, Written>()
  const used = new Map<RowCell, Leaf>()
  let odd = false
  for (const [id, leaf] of [...at].toSorted(([, a], [, b]) => a.column - b.column)) {
    const cell = widest(cells, leaf)
    if (!cell) {
      odd = true
      continue
    }
    if (used.has(cell) && cell.raw !== '') return null
    used.set(cell, leaf)
    named.set(id, cell)
  }
  // A label reaching into the columns, or a title over them all: places cannot be compared. But of a row that has its label before them, one cell may say something in words.
  const words = [...named].filter(([, cell]) => hasHan(cell.raw) && !isFigureLike(cell.raw) && keyOf(cell.raw).length > 4)
  if (words.length > 0 && !(words.length === 1 && speaks(cells, first, used, words[0]![1], drawn))) return null
  for (const [id, cell] of words) named.set(id, { ...cell, unsure: true })
  const values = [...named.values()]
  if (values.length === 0) return null
  // A figure in no column at all, or in another one while one of its own is empty: the row may have been moved.
  const isWhole = values.every((cell) => cell.raw !== '')
  // Programs that know no merged cells tell what one says again in each place that it covers.
  const isAgain = (cell: RowCell) => [...used].some(([one, leaf]) => one.raw === cell.raw && one.column >= leaf.column && cell.column >= leaf.column && cell.end <= leaf.end)
  const isMoved = cells.some((cell) => isFigureLike(cell.raw) && cell.column >= first && !used.has(cell) && !isAgain(cell) && !(isWhole && others.some((leaf) => leaf.column < cell.end && leaf.end > cell.column)))
  return candidate(cells.filter((cell) => cell.column < first && !used.has(cell) && !running.has(cell)), values, named, odd || isMoved ? new Set() : sure, isMoved)
}

/** Do the words stand in the one column they are read for, in a row that begins with a label of its own, or in a table without labels among nothing but figures? In a table put together from a drawing, an empty cell may be where the words came from. */
function speaks(cells: RowCell[], first: number, used: Map<RowCell, Leaf>, words: Written, drawn: boolean): boolean {
  const [cell, leaf] = [...used].find(([one]) => one === words)!
  const others = [...used.keys()].filter((one) => one !== cell)
  const labelled = first === 0 ? others.every((one) => isValueCell(one.raw)) : cells.some((one) => !one.above && one.end <= first && hasHan(one.raw) && !isFigureLike(one.raw))
  if (drawn && others.some((one) => one.raw === '')) return false
  return labelled && !cell.above && !cell.unsure && cell.column >= leaf.column && cell.end <= leaf.end && (others.length === 0 || others.some((one) => isFigureLike(one.raw)))
}

/** The cell that shares most grid columns with a leaf. */
function widest(cells: RowCell[], leaf: Leaf): RowCell | null {
  const shared = (cell: RowCell) => Math.min(cell.end, leaf.end) - Math.max(cell.column, leaf.column)
  const over = cells.filter((cell) => shared(cell) > 0).toSorted((a, b) => shared(b) - shared(a))
  // Merged in the header alone: the one figure among its cells.
  const written = over.filter((cell) => cell.raw !== '' && cell.column >= leaf.column && cell.end <= leaf.end)
  return (written.length === 1 ? written[0] : over[0]) ?? null
}

/** A candidate with its labels, from left to right, and its figures. */
function candidate(labels: RowCell[], values: Written[], named: Map<string, Written> | null, sure: Set<string>, doubtful = false): Candidate {
  const texts = labels.filter((cell) => cell.raw !== '')
  return { texts, own: labels.findLast((cell) => !cell.above)?.raw ?? '', key: texts.map((cell) => cell.key).join(''), values, grid: true, regular: true, placed: named !== null, named, sure, doubtful }
}
