import { formats } from '../format/index.ts'
import { wordsOf } from './form-words.ts'
import { hasHan, keyOf } from './normalise.ts'
import { isFigureLike } from './values.ts'

/** Fewer are a page's particulars, or a row's label that stands apart. */
const fewestCells = 20
const headerWords = new Set(Object.values(formats).flatMap((format) => Object.values(wordsOf(format)).flatMap(({ header }) => header)))
/** Columns' names that are rows' names too. */
const either = new Set(['其他', '总计'].map(keyOf))

interface Cell {
  text: string
  /** The line that it begins on. */
  at: number
}

/**
 * The lines of a text with the rows of a table put together whose cells stand each on a line between bars, as
 * what extracts the text of web pages writes them where a cell holds a paragraph. The bars show which cells are empty; labels and
 * figures one after another would not. As many lines as before.
 */
export function withRows(lines: string[]): string[] {
  const written = [...lines]
  for (const [from, to] of blocksOf(lines)) {
    const cells = cellsBetween(lines, from, to)
    if (cells.filter(({ text }) => text !== '').length < fewestCells) continue
    for (const row of rowsAmong(cells)) {
      // Side by side the cells of a header of several rows would tell another order.
      if (row.every(({ text }) => text === '' || headerWords.has(keyOf(text)) || either.has(keyOf(text)))) continue
      for (const { at } of row) written[at] = ''
      written[row[0]!.at] = `| ${row.map(({ text }) => text).join(' | ')} |`
    }
  }
  return written
}

/** From and behind which line one cell or none stands on each, empty lines aside. */
function blocksOf(lines: string[]): [number, number][] {
  const blocks: [number, number][] = []
  let last = -2
  lines.forEach((line, at) => {
    if (line.trim() === '') return
    const isCell = line.includes('|') && line.split('|').filter((cell) => cell.trim() !== '').length <= 1
    if (!isCell) last = -2
    else if (last >= 0) blocks.at(-1)![1] = last = at + 1
    else blocks.push([at, (last = at + 1)])
  })
  return blocks
}

function cellsBetween(lines: string[], from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let open: Cell = { text: '', at: from }
  for (let at = from; at < to; at++) {
    const [first = '', ...rest] = lines[at]!.split('|')
    if (open.text.trim() === '') open.at = at
    open.text += first
    for (const next of rest) {
      cells.push({ text: open.text.trim(), at: open.at })
      open = { text: next, at }
    }
  }
  return open.text.trim() === '' ? cells : [...cells, { text: open.text.trim(), at: open.at }]
}

/** A row begins with the first label behind figures or empty cells, and where the header ends or begins. */
function rowsAmong(cells: Cell[]): Cell[][] {
  const rows: Cell[][] = []
  let wasHeader = false
  let inLabels = false
  for (const cell of cells) {
    const key = keyOf(cell.text)
    const isLabel = hasHan(cell.text) && !isFigureLike(cell.text)
    const isHeader: boolean = isLabel && (headerWords.has(key) || (wasHeader && inLabels && either.has(key)))
    if (rows.length === 0 || (isLabel && (!inLabels || isHeader !== wasHeader))) rows.push([])
    rows.at(-1)!.push(cell)
    inLabels = isLabel
    if (isLabel) wasHeader = isHeader
  }
  return rows
}
