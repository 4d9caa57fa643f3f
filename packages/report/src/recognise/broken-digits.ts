import type { Agrees } from './place-values.ts'
import type { Token } from './stream-tokens.ts'
import { isFigureLike } from './values.ts'

/** A cell so narrow that its figure takes more lines is no table of the form. */
const mostLines = 3
/** Of seven columns any may be broken; of fifteen four, or all but four. */
const mostWays = 1_365
/** Of a hostile text without end only so many rows are tried. */
const mostTried = 100
/** Its lines follow one another, but for a line of the label in between. */
const farthest = 3

/**
 * Puts the digits together that a narrow column broke over lines, as programs that keep a page's layout in plain text print
 * them: those that stand below one another, where the whole row then adds up and no line of it does so alone.
 */
export function joinBrokenDigits(tokens: Token[], width: number, agrees: Agrees): Token[] {
  const lines = [...Map.groupBy(tokens.filter((token) => token.figure), (token) => token.line).values()]
  const adds = (line: Token[]) => line.length === width && agrees(line) === true
  const gone = new Set<Token>()
  const rows = new Map<Token, Token[]>()
  let tried = 0
  for (let i = 0; i < lines.length && tried < mostTried; i++) {
    if (adds(lines[i]!)) continue
    tried++
    for (let size = 2; size <= mostLines && i + size <= lines.length; size++) {
      const part = lines.slice(i, i + size)
      if (adds(part.at(-1)!) || part.at(-1)![0]!.line - part[0]![0]!.line > farthest) break
      const ways = [columnsOf(part.flat()), ...byOrder(part, width)].filter((columns) => columns.some((column) => column.length > 1) && columns.every(isFilled)).map((columns) => columns.map(together))
      const fitting = ways.filter((way) => way.length === width && way.every((token) => isFigureLike(token.raw)) && agrees(way) === true)
      const [whole] = fitting
      // Two ways that add up leave it open which is meant.
      if (!whole || fitting.some((way) => way.some((token, at) => token.raw !== whole[at]!.raw))) continue
      for (const token of part.flat()) gone.add(token)
      rows.set(part[0]![0]!, whole.map((token) => ({ ...token, line: part[0]![0]!.line, to: part.at(-1)![0]!.line })))
      i += size - 1
      break
    }
  }
  return gone.size === 0 ? tokens : tokens.flatMap((token) => rows.get(token) ?? (gone.has(token) ? [] : [token]))
}

/** The figures of some lines by the columns they stand in, told by what stands below one another. */
function columnsOf(figures: Token[]): Token[][] {
  const columns: { at: number; end: number; figures: Token[] }[] = []
  for (const figure of figures.toSorted((a, b) => a.at - b.at)) {
    const last = columns.at(-1)
    if (last && figure.at < last.end) {
      last.figures.push(figure)
      last.end = Math.max(last.end, figure.end)
    } else columns.push({ at: figure.at, end: figure.end, figures: [figure] })
  }
  return columns.map((column) => column.figures.toSorted((a, b) => a.line - b.line))
}

/** The ways to put one line's digits to another of all columns in their order, above or below: a page's end moves them, wide digits drift, and words alone tell no place. */
function byOrder([first, second, third]: Token[][], width: number): Token[][][] {
  const [full, part, isBelow] = first?.length === width ? [first, second, true] : [second, first, false]
  if (third || full?.length !== width || !part || part.length > width || waysOf(part.length, width) > mostWays) return []
  const placed = (at: number, from: number): number[][] =>
    at === part.length ? [[]] : Array.from({ length: Math.max(0, width - from) }, (_, i) => from + i).flatMap((column) => placed(at + 1, column + 1).map((rest) => [column, ...rest]))
  return placed(0, 0).map((columns) => full.map((token, column) => {
    const other = columns.includes(column) ? [part[columns.indexOf(column)]!] : []
    return isBelow ? [token, ...other] : [...other, token]
  }))
}

/** In how many ways so many of the columns can be chosen. */
const waysOf = (chosen: number, width: number): number => Array.from({ length: chosen }, (_, i) => (width - i) / (i + 1)).reduce((a, b) => a * b, 1)

/** A line is broken where it is full. */
const isFilled = (column: Token[]): boolean => column.length === 1 || (column[0]!.raw.length > 1 && column.every((token) => token.raw.length <= column[0]!.raw.length))

const together = (column: Token[]): Token => ({ ...column[0]!, raw: column.map((token) => token.raw).join(''), ...(column.length > 1 ? { broken: column.at(-1)!.raw.replace(/\D/g, '').length } : {}) })
