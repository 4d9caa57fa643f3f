import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'
import { isPageNumber } from './residue.ts'
import { withSpeltFigures } from './spelt-figures.ts'
import { isFigureLike, isUnit } from './values.ts'
import type { Written } from './values.ts'

/** A word or a figure of a line, where it stands in it (`at` to `end`, in characters) and, where lines were put together, to which line it reaches. */
export interface Token extends Written {
  key: string
  figure: boolean
  at: number
  end: number
  to: number
}

/** The words and figures of some lines, one after another, parted at spaces and bars. */
export function tokensOf(lines: Line[]): Token[] {
  const all = lines.map((line) => (isPageNumber(line.text) ? [] : piecesOf(line).flatMap(({ raw, place, at }) => inPiece(raw, line.number, place, at))))
  return withNumerals(all, lines).flat()
}

/** So many figures are spelt, and so great a part of all, where an office spells them; else 一 in a line is the number of a label that a narrow column broke. */
const [fewestSpelt, smallestPart] = [5, 0.4]

/** The words that are figures in Chinese numerals behind a label, where the table has its figures so. */
function withNumerals(all: Token[][], lines: Line[]): Token[][] {
  const told = all.map((tokens, i) => (lines[i]!.row || tokens.length === 0 ? tokens : withSpeltFigures(tokens, false, true)))
  const figures = told.flat().filter((token) => token.spelt || token.figure)
  const spelt = figures.filter((token) => token.spelt).length
  if (spelt < fewestSpelt || spelt < smallestPart * figures.length) return all
  return told.map((tokens) => tokens.map((token) => (token.spelt ? { ...token, key: keyOf(token.raw), figure: true } : token)))
}

/** A line, or the cells of a row that begin there. */
const piecesOf = (line: Line): { raw: string; place: string; at: number }[] =>
  line.row ? line.row.cells.filter((cell) => !cell.above).map((cell) => ({ raw: cell.raw, place: cell.place, at: 1000 * cell.column })) : [{ raw: listed(line.text), place: line.place, at: 0 }]

const told = '(?:[\\d.]+|[-—/])\\s*(?:件|万元)?'
const list = new RegExp(`(?:^|[：:])\\s*${told}(?:\\s*[、，；;]\\s*${told})*\\s*[。；;]?\\s*$`, 'u')

/** "属于国家秘密：0、3、0": figures told one after another behind a label, or alone. The length stays, so that places do. */
function listed(text: string): string {
  const from = text.search(list)
  return from < 0 ? text : text.slice(0, from) + text.slice(from).replace(/[：:、，；;。]/g, ' ')
}

/** The beginning of a figure whose line ended at its separator: "233," over "933". */
const isCut = (raw: string): boolean => /^\d{1,3}(?:,\d{3})*,$/.test(raw)

function inPiece(text: string, line: number, place: string, from: number): Token[] {
  const tokens: Token[] = []
  for (const { 0: raw, index } of text.matchAll(/[^\s|]+/g)) {
    const last = tokens.at(-1)
    const token = { raw, key: keyOf(raw), figure: isFigureLike(raw) || isCut(raw), line, to: line, place, at: from + index, end: from + index + raw.length }
    if (last?.figure && /\d$/.test(last.raw) && isUnit(raw)) Object.assign(last, { raw: last.raw + raw, end: token.end })
    else {
      // "1. 属于国家秘密": the number of a label, not a figure before it.
      if (last && tokens.length === 1 && !token.figure && /^\d{1,2}[.．、]?$/.test(last.raw)) last.figure = false
      tokens.push(token)
    }
  }
  return tokens
}
