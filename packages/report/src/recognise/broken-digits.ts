import type { Agrees } from './place-values.ts'
import type { Token } from './stream-tokens.ts'
import { isFigureLike } from './values.ts'

/** A cell so narrow that its figure takes more lines is no table of the form. */
const mostLines = 3
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
  for (let i = 0; i < lines.length; i++) {
    if (adds(lines[i]!)) continue
    for (let size = 2; size <= mostLines && i + size <= lines.length; size++) {
      const part = lines.slice(i, i + size)
      if (adds(part.at(-1)!) || part.at(-1)![0]!.line - part[0]![0]!.line > farthest) break
      const columns = columnsOf(part.flat())
      const whole = columns.map(together)
      if (!columns.some((column) => column.length > 1) || !columns.every(isFilled)) continue
      if (whole.length !== width || !whole.every((token) => isFigureLike(token.raw)) || agrees(whole) !== true) continue
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

/** A line is broken where it is full. */
const isFilled = (column: Token[]): boolean => column.length === 1 || (column[0]!.raw.length > 1 && column.every((token) => token.raw.length <= column[0]!.raw.length))

const together = (column: Token[]): Token => ({ ...column[0]!, raw: column.map((token) => token.raw).join(''), ...(column.length > 1 ? { broken: true } : {}) })
