import type { Column } from './pdf-flow.ts'
import { beginsItem, hangsOf, hangsOn, isEnded, isIndented, isOutOf } from './pdf-hanging.ts'
import type { Hang, Indented } from './pdf-hanging.ts'
import { join, textOf } from './pdf-lines.ts'
import type { Note } from './pdf-notes.ts'
import type { Line } from './pdf-lines.ts'

/** A line with the number of its page, from 1, and the column it stands in, where the page has several. */
export interface SetLine {
  line: Line
  page: number
  column?: Column
  /** Notes at the foot of the page whose last line this is. */
  notes?: Note[]
}

/** How a document sets its prose: the sides between which full lines stand, the size of its type and the usual way from line to line. */
export interface Setting {
  /** Those of pages with even numbers and with odd ones: printed on both sides of the paper, they leave room to be bound. */
  sides: readonly [Column, Column]
  size: number
  pitch: number
  /** Do paragraphs begin with an indent? */
  indents: boolean
  /** How its hanging paragraphs stand. */
  hangs: Hang[]
}

/** Sides, and how many lines show them. */
type Sides = Column & { lines: number }

/** A paragraph that may go on: its first line and its last, and how far in those from the second stand. */
interface Open {
  first: SetLine
  last: SetLine
  rest: number | null
}

/** So many lines show the sides of their pages. */
const fewestLines = 5
/** A full line goes over so much of its width, be the word long that did not fit behind it. */
const longEnough = 0.6

/** The size in which most of some lines is set, in points. */
export function usualSize(lines: Line[]): number {
  const widths = new Map<number, number>()
  for (const line of lines) widths.set(Math.round(line.size * 2) / 2, (widths.get(Math.round(line.size * 2) / 2) ?? 0) + line.x1 - line.x0)
  return Array.from(widths).reduce((most, each) => (each[1] > most[1] ? each : most), [12, 0] as [number, number])[0]
}

/** Measures the prose of a document, in points. */
export function settingOf(lines: SetLine[]): Setting {
  const size = usualSize(lines.map(({ line }) => line))
  const body = lines.filter(({ line }) => Math.abs(line.size - size) < 0.08 * size)
  // The sides are those of the lines that go across, where there are any.
  const across = body.some(({ column }) => !column) ? body.filter(({ column }) => !column) : body
  const [even, odd] = [0, 1].map((rest) => sidesOf(across.filter(({ page }) => page % 2 === rest))) as [Sides, Sides]
  const columns = body.flatMap(({ column }) => column ?? [])
  // Columns stand between the same sides, and beside them little may go across.
  const whole = sidesOf(across)
  const all = { left: Math.min(whole.left, ...columns.map(({ left }) => left)), right: Math.max(whole.right, ...columns.map(({ right }) => right)) }
  const isBound = Math.min(even.lines, odd.lines) >= fewestLines && Math.abs(even.left - odd.left) > 0.3 * size && Math.abs(even.right - even.left - odd.right + odd.left) < 0.5 * size
  const setting = { sides: isBound ? ([even, odd] as const) : ([all, all] as const), size, pitch: 0, indents: false, hangs: [] }
  const isFirst = (each: SetLine) => indentOf(each, setting) > 1.4 * size && indentOf(each, setting) < 2.8 * size
  const ways = body.slice(1).flatMap(({ line, page }, i) => (body[i]!.page === page && line.y > body[i]!.line.y ? [line.y - body[i]!.line.y] : [])).toSorted((a, b) => a - b)
  Object.assign(setting, { pitch: ways[ways.length >> 1] ?? 2 * size, indents: body.filter(isFirst).length > 0.15 * body.length })
  const hangs = hangsOf(lines.slice(1).flatMap((below, i) => (isNear(lines[i]!, below, setting) ? [[indentedOf(lines[i]!, below, setting), indentedOf(below, null, setting)] as const] : [])))
  return { ...setting, hangs }
}

/** The sides between which some lines stand, and how many they are. */
function sidesOf(lines: SetLine[]): Sides {
  const widest = Math.max(0, ...lines.map(({ line }) => line.x1 - line.x0))
  const ends = lines.flatMap(({ line }) => (line.x1 - line.x0 > 0.7 * widest ? [line.x1 - (/[，。、；：]$/.test(textOf(line)) ? line.size : 0)] : [])).toSorted((a, b) => a - b)
  // A web address may stand out over the side; of many lines, a tenth does not count. A mark at a line's end may hang over it.
  const right = ends[Math.ceil(0.9 * ends.length) - 1] ?? 0
  return { left: Math.min(...lines.map(({ line }) => line.x0), right), right, lines: lines.length }
}

const indentOf = (each: SetLine, setting: Setting): number => each.line.x0 - sidesFor(each, setting).left

/** A line with its indent; whether it is full is told by what would have had to fit behind it. */
function indentedOf(each: SetLine, below: SetLine | null, setting: Setting): Indented {
  const { line } = each
  const { left, right } = sidesFor(each, setting)
  const isFull = right - line.x1 < (below ? firstWidth(below.line) : 0) + 0.8 * Math.max(line.size, below?.line.size ?? 0)
  return { line, indent: line.x0 - left, isFull: isFull && line.x1 - left > longEnough * (right - left) }
}

/** Does a line stand below another in the same type, no further away than lines of one paragraph, on the same page or at the top of the next column or page? */
function isNear(above: SetLine, below: SetLine, setting: Setting): boolean {
  const [first, second] = [above.line, below.line]
  const size = Math.max(first.size, second.size)
  if (Math.abs(first.size - second.size) > 0.08 * size) return false
  const way = second.y - first.y
  const isNextColumn = above.column !== undefined && below.column !== undefined && above.column.left < below.column.left && way < 0
  if (below.page === above.page && !isNextColumn) return way > 0.3 * size && way <= Math.max(1.4 * setting.pitch, 1.9 * size, size > 1.15 * setting.size ? (1.2 * setting.pitch * size) / setting.size : 0)
  return !((below.page === above.page + 1 || isNextColumn) && size > 1.15 * setting.size)
}

/** Does a line go on with a paragraph? Its last line must be full, the other neither indented (save below one that hangs), nor far away, nor in other type; or both are lines of one centred title. */
function goesOn({ first, last, rest }: Open, below: SetLine, next: SetLine | null, setting: Setting): boolean {
  const [above, line] = [last.line, below.line]
  if (!isNear(last, below, setting)) return false
  const own = sidesFor(last, setting)
  if (isTitlePair(above, line, own, setting.size)) return true
  // What begins in the right half is a signature or a date, and ends where it ends.
  if (above.x0 > (own.left + own.right) / 2) return false
  const [end, second] = [indentedOf(last, below, setting), indentedOf(below, null, setting)]
  if (isOutOf(rest, second)) return false
  if (isIndented(second)) return hangsOn({ first: indentedOf(first, null, setting), last: end, rest }, second, next && indentedOf(next, null, setting), setting.hangs)
  if (isEnded(textOf(above)) && (/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(textOf(line)) || beginsItem(second, setting.indents, setting.hangs))) return false
  return own.right - above.x1 < firstWidth(line) + 0.8 * line.size || isUnended(textOf(above), above, own, setting.indents)
}

/** The sides of the column that a line stands in, or of its page. */
const sidesFor = ({ column, page }: SetLine, { sides }: Setting): Column => column ?? sides[page % 2]!

/** Where paragraphs are indented, a nearly full line goes on though another character would have fitted, and a long one that ends within a sentence though what had to stay together left a gap at its end. */
function isUnended(text: string, line: Line, { left, right }: Column, indents: boolean): boolean {
  const share = (line.x1 - left) / (right - left)
  return indents && (share > 0.9 || (share > 0.5 && !/[。！？：；.!?:;”」）)]$/.test(text) && !/^[一二三四五六七八九十]+、/.test(text)))
}

function isTitlePair(first: Line, second: Line, { left, right }: Column, size: number): boolean {
  const off = (line: Line) => Math.abs((line.x0 + line.x1) / 2 - (left + right) / 2)
  return first.size > 1.15 * size && off(first) < 1.2 * first.size && off(second) < 1.2 * first.size && second.x0 > left + 2 * size
}

/** What of the next line would have had to fit behind the last: a character with the marks that may not begin a line, or a whole word, figure or address. */
function firstWidth(line: Line): number {
  const piece = line.pieces[0]!
  const word = /^[“‘《〈（【("]*(?:[\w@.,%:/-]+|.)[，。、；：！？）》”’,.;:)]*/u.exec(piece.text)?.[0] ?? ''
  return ((piece.x1 - piece.x0) * breadth(word)) / Math.max(1, breadth(piece.text))
}

/** How broad a text is, in Chinese characters: a figure or a Latin letter is half of one. */
const breadth = (text: string): number => Array.from(text).reduce((all, letter) => all + (letter <= '~' ? 0.5 : 1), 0)

/** Is the line set at the right edge, further from the left than any indent and twice as far as from the right? */
const isAtRight = ({ x0, x1 }: Line, { left, right }: Column, size: number): boolean => right - x1 < 3 * size && x0 - left > Math.max(3 * size, 2 * (right - x1))

/** A paragraph with its first line; `right` where it is a single line set at the right edge. */
export interface SetParagraph {
  text: string
  line: Line
  page: number
  right?: boolean
}

/** Lines as paragraphs, in order, each with the notes that stand at the foot of its pages behind it. */
export function paragraphsOf(lines: SetLine[], setting: Setting): SetParagraph[] {
  const paragraphs: (Open & { text: string; notes: Note[] })[] = []
  for (const [i, each] of lines.entries()) {
    const open = paragraphs.at(-1)
    if (open && goesOn(open, each, lines[i + 1] ?? null, setting)) {
      open.text = each.line.pieces[0]!.spaced ? `${open.text} ${textOf(each.line)}` : join(open.text, textOf(each.line))
      open.last = each
      open.rest ??= indentedOf(each, null, setting).indent
    } else paragraphs.push({ text: textOf(each.line), first: each, last: each, rest: null, notes: [] })
    paragraphs.at(-1)!.notes.push(...(each.notes ?? []))
  }
  return paragraphs.flatMap(({ text, first, last, notes }) => [{ text, line: first.line, page: first.page, right: first === last && isAtRight(first.line, sidesFor(first, setting), setting.size) }, ...notes])
}
