import { textOf } from './pdf-lines.ts'
import type { Line } from './pdf-lines.ts'

/** How far from its side a paragraph's first line stands, and how far those that follow it, in points. */
export interface Hang {
  first: number
  rest: number
}

/** A line, how far from its side it stands, and whether it fills its width. */
export interface Indented {
  line: Line
  indent: number
  isFull: boolean
}

/** Indents are alike that differ by less than this, in sizes of the type; what stands further in than the second is indented. */
const [alike, indented] = [0.4, 0.9]
/** Lines that hang stand no further in than this, in sizes. */
const furthest = 8

const end = /[。！？：；!?:;]["”』」）)]?$/
const leaders = /[.…·]{3,}\s*\d+$/
/** The number, letter or sign of an item. */
const item = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)](?!项)|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}(?:[、)）]|[.．](?!\d)|[.．](?=\d{4}年))|[①-⑳⑴-⒛]|第[一二三四五六七八九十]{1,2}[，,、]|附件|[•·●■◆➢])/

/** Ends a line with a sentence, or with what a list is announced with? */
export const isEnded = (text: string): boolean => end.test(text)
/** Begins a line with the number of an item? */
export const isItem = (line: Line): boolean => item.test(textOf(line))

/** Is the second line within the sentence that the first breaks off? A heading that fills its line by chance has no sentence. */
const isWithin = (first: Indented, second: Indented): boolean => {
  const text = textOf(first.line)
  return first.isFull && /[，。；：“《（]|(?:、.*){3}/.test(text.replace(item, '')) && !isEnded(text) && !leaders.test(text) && !isItem(second.line) && second.indent < furthest * second.line.size
}

/** The hanging paragraphs that a document shows beyond doubt: where an indented line goes on with the sentence of a full one. */
export function hangsOf(pairs: (readonly [Indented, Indented])[]): Hang[] {
  return pairs.flatMap(([first, second]) => (second.indent > indented * second.line.size && isWithin(first, second) ? [{ first: first.indent, rest: second.indent }] : []))
}

/**
 * Does an indented line go on with a paragraph, as below the number of an item that stands out? Within a sentence it does. Behind the end of one it does where the paragraph's
 * lines stand so far in, or those of other items that begin as this one; not where the line after it stands further out, as that of a paragraph whose first line is indented.
 */
export function hangsOn(open: { first: Indented; last: Indented; rest: number | null }, below: Indented, next: Indented | null, hangs: Hang[]): boolean {
  const { size } = below.line
  const isAlike = (a: number, b: number) => Math.abs(a - b) < alike * size
  if (open.rest !== null && !isAlike(open.rest, below.indent)) return false
  if (isWithin(open.last, below)) return true
  if (!open.last.isFull || isItem(below.line)) return false
  if (below.isFull && next && next.indent < below.indent - indented * size) return false
  return open.rest !== null || (isItem(open.first.line) && hangs.some((hang) => isAlike(hang.first, open.first.indent) && isAlike(hang.rest, below.indent)))
}

/** Does a line begin an item of a list, though it is not indented? Where first lines are indented it does so only where the document's items hang. */
export const beginsItem = (below: Indented, indents: boolean, hangs: Hang[]): boolean => isItem(below.line) && (!indents || hangs.some((hang) => Math.abs(hang.first - below.indent) < alike * below.line.size))

/** Stands a line further out than those of the hanging paragraph above it? */
export const isOutOf = (rest: number | null, { line, indent }: Indented): boolean => rest !== null && indent < rest - indented * line.size

/** Is a line indented? */
export const isIndented = ({ line, indent }: Indented): boolean => indent > indented * line.size
