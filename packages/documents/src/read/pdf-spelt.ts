import type { Line, Piece } from './pdf-lines.ts'
import { isFigure } from './pdf-zones.ts'

/** Numerals alone, plain or as they are written where nobody is to change them, with the unit of a count. */
const numeral = /^[零〇○一二两兩三四五六七八九十百千万萬壹贰貳叁叄參参肆伍陆陸柒捌玖拾佰仟]{1,24}\s?(?:件|条|个|人|项|次|宗)?$/u

/** So many numerals in rows, and so great a part of all figures in rows, where an office spells its figures; else they are numbers of labels. */
const [fewest, smallestPart] = [10, 0.4]

/** Lines of one cell follow each other no further apart than this, in their size. */
const pitch = 1.7

/**
 * Marks as figures the Chinese numerals of a document that has most of its figures so, for its columns are found by them. Numerals break over
 * lines where a column is narrow, and the beginning of one is another: where any stands close below another, none is marked.
 */
export function markSpelt(pages: Line[][]): void {
  const rows = pages.flat().flatMap(({ pieces }) => {
    const last = pieces.findLastIndex((piece) => !isFigure(piece) && !isNumeral(piece))
    const behind = pieces.slice(last + 1)
    return behind.length > 1 || last >= 0 ? behind : []
  })
  const spelt = rows.filter(isNumeral)
  if (spelt.length < fewest || spelt.length < smallestPart * rows.length) return
  if (pages.some(hasBroken)) return
  for (const piece of spelt) piece.spelt = true
}

function hasBroken(lines: Line[]): boolean {
  const numerals = lines.flatMap(({ pieces }) => pieces.filter(isNumeral))
  return numerals.some((piece) => numerals.some((other) => other.y > piece.y && other.y - piece.y < pitch * piece.size && other.x0 < piece.x1 && piece.x0 < other.x1))
}

const isNumeral = ({ text }: Pick<Piece, 'text'>): boolean => numeral.test(text)

/** Which of a table's texts are numerals, where any but a lone 零 is: without rules nobody can tell whether the rest of one stands in the next line, and its row and its sum lack it alike. */
export function spelling(cells: { text: string }[]): (cell: { text: string }) => boolean {
  const spells = cells.some((cell) => isNumeral(cell) && !/^[零〇○]$/.test(cell.text))
  return (cell) => spells && isNumeral(cell)
}
