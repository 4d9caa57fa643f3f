import { hasHan, keyOf } from './normalise.ts'
import { isFigureLike } from './values.ts'

/** So many cells side by side never say the same where each is a cell of its own, nor so long a word: table four's outcomes are said three times, but apart. */
const fewestAlike = 3
const shortestWord = 4
const rule = /^[\s|:-]*-{2}[\s|:-]*$/

interface Row {
  /** Its place among the lines. */
  at: number
  cells: string[]
  keys: (string | null)[]
}

/**
 * The lines of a text with a table's merged cells said once. Programs that know no merged cells, data frames and
 * converters to Markdown above all, write what such a cell says into each place that it covers: beside it, and below it. Where some
 * cells of a table show that it was written so, each cell that says what the one before or above it says is made
 * empty, and so is a figure told over again under a header that is. As many lines as before, and as many cells.
 */
export function onceEach(lines: string[]): string[] {
  const written = [...lines]
  for (const mark of ['|', '\t']) {
    for (const rows of tablesOf(lines, mark)) if (rows.some(isRepeating)) for (const row of emptied(rows)) written[row.at] = row.cells.join(mark)
  }
  return written
}

/** The rows that stand one below the other. */
function tablesOf(lines: string[], mark: string): Row[][] {
  const tables: Row[][] = []
  let last = -2
  lines.forEach((line, at) => {
    if (line.trim() === '' && at === last + 1) last = at
    if (!line.includes(mark) || rule.test(line)) {
      if (rule.test(line) && at === last + 1) last = at
      return
    }
    const cells = line.split(mark)
    const row = { at, cells, keys: cells.map((cell) => (hasHan(cell) && !isFigureLike(cell.trim()) ? keyOf(cell) : null)) }
    if (at === last + 1 && tables.length > 0) tables.at(-1)!.push(row)
    else tables.push([row])
    last = at
  })
  return tables
}

const isRepeating = ({ keys }: Row): boolean => keys.some((key, i) => key !== null && key.length >= shortestWord && keys.slice(i, i + fewestAlike).length === fewestAlike && keys.slice(i, i + fewestAlike).every((other) => other === key))

function emptied(rows: Row[]): Row[] {
  return rows.map((row, r) => {
    const above = rows[r - 1]?.keys.length === row.keys.length ? rows[r - 1]!.keys : []
    const header = rows.slice(0, r).findLast(({ keys, cells }) => keys.length === row.keys.length && !cells.some((cell) => isFigureLike(cell.trim())))
    const again = new Set(header ? runsOf(header).filter(([from, to]) => row.cells.slice(from, to).every((cell) => cell.trim() !== '' && cell === row.cells[from])).flatMap(([from, to]) => row.cells.map((_, i) => i).slice(from + 1, to)) : [])
    // A row of figures has a label of its own.
    const isNamed = row.keys.some((key, i) => key !== null && key !== above[i]) || !row.cells.some((cell) => isFigureLike(cell.trim()))
    const isAgain = (key: string | null, i: number): boolean => (key === null ? again.has(i) : key === row.keys[i - 1] || (isNamed && key === above[i]))
    return { ...row, cells: row.cells.map((cell, i) => (isAgain(row.keys[i] ?? null, i) ? '' : cell)) }
  })
}

/** From and behind which cell a row says the same. */
function runsOf({ keys }: Row): [number, number][] {
  const begins = keys.flatMap((key, i) => (key !== null && key !== keys[i - 1] && key === keys[i + 1] ? [i] : []))
  return begins.map((from) => [from, from + [...keys.slice(from), null].findIndex((key) => key !== keys[from])])
}
