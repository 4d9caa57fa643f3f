import type { Format, Section, TableId } from '../format/model.ts'
import { wordsOf } from './form-words.ts'
import { tidy, withoutNumeral } from './headings.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf, readable } from './normalise.ts'
import { likeness } from './similarity.ts'
import { titleOf } from './title.ts'

/** The ways offices number the six sections; a report keeps to its own. */
const styles = [/^([一二三四五六七八九十])\s*[、.,:\s]\s*(\S.*)$/u, /^第([一二三四五六七八九十\d])(?:部分|章|节)\s*[、.,:]?\s*(\S.*)$/u, /^(\d)\s*(?:、|\.(?!\d))\s*(\S.*)$/u]
const numerals = '一二三四五六七八九十'
/** What a heading is made of: no sentence, no figure of a table or of a table of contents. */
const isWords = /^(?:(?![。;!?,…])[\p{L}\p{N}\p{P}\s])+$/u
const longest = 32
/** A table begins at most so many written lines below its heading. */
const farthest = 6
/** A line of prose that a converter broke is at least so long, and ends nowhere. */
const fullLine = 20

/** So like a row's label is a row. */
const asALabel = 0.6

interface Numbered { number: number; line: Line; at: number; words: string }

/**
 * The headings and, for each section without one, the short line between its neighbours' headings that bears its number in their
 * style: the form has six numbered sections, and offices call them 基本情况 or 其他事项. A line whose number goes on from another one
 * of the text, or goes on to that of a heading found, is an item of a list or of a table of contents; a table's own heading stands
 * over the table.
 */
export function withOtherHeadings(headings: Heading[], lines: Line[], format: Format): Heading[] {
  const { sections } = format
  const order = (heading: Heading) => sections.findIndex((section) => section.id === heading.id)
  if (headings.some((heading, i) => i > 0 && order(heading) <= order(headings[i - 1]!))) return headings
  const bounds = [undefined, ...headings, undefined]
  const others = bounds.slice(1).flatMap((next, i): Heading[] => {
    const before = bounds[i]
    const [last, end] = [before ? order(before) + 1 : 0, next ? order(next) + 1 : Infinity]
    if (end - last < 2 || last === sections.length) return []
    return styles.flatMap((style) => {
      const own = [before, next].flatMap((heading) => (heading ? [{ heading, number: numberedIn(style, heading.written)?.number }] : [])).filter(({ number }) => number !== undefined)
      if (own.length === 0 || own.some(({ heading, number }) => number !== order(heading) + 1)) return []
      const gap = lines.slice((before?.to ?? -1) + 1, next?.from)
      return inSequence(numberedOf(gap, style, format), last, end, (one) => headingOf(one, sections[one.number - 1], gap, style, format))
    })
  })
  const ids = others.map(({ id }) => id)
  return [...headings, ...others.filter(({ id }) => ids.indexOf(id) === ids.lastIndexOf(id))].toSorted((a, b) => a.from - b.from)
}

/** The numbered lines that follow in the numbers of the sections from `last` to `end`, both found, without those of lists. */
function inSequence(all: Numbered[], found: number, end: number, toHeading: (one: Numbered) => Heading | null): Heading[] {
  let taken: Heading[] = []
  let [last, list] = [found, 0]
  for (const one of all) {
    const { number } = one
    if ((list > 0 && number === list + 1) || number !== last + 1) list = number
    else if (number === end) {
      taken = []
      ;[last, list] = [found, number]
    } else if (isHeading(one)) {
      taken.push(...[toHeading(one)].filter((heading) => heading !== null))
      ;[last, list] = [number, 0]
    } else list = number
  }
  return taken
}

const isHeading = ({ words }: Numbered): boolean => words.length <= longest && isWords.test(words) && !/(?:^|\s)\d[\d.,]*(?:\s|$)|\d$|[、.…]$/u.test(words)

function headingOf({ number, line, at }: Numbered, section: Section | undefined, gap: Line[], style: RegExp, format: Format): Heading | null {
  const written = (part: Line[]) => part.filter(({ text }) => text.trim() !== '')
  const above = written(gap.slice(0, at)).at(-1)
  const below = written(gap.slice(at + 1))
  if (!section || (above && above.row === null && goesOn(above.text)) || numberedIn(style, below[0]?.text ?? '')?.number === number + 1) return null
  if (section.kind === 'table' && !below.slice(0, farthest).some((next) => isOfTable(next, section.id as TableId, format))) return null
  return { id: section.id, from: line.number - 1, to: line.number - 1, written: tidy(line.text), rest: '', score: 0, otherwise: true }
}

const goesOn = (text: string): boolean => text.trim().length >= fullLine && !/[\t|]/.test(text) && titleOf(text) === null && !/[。！？!?；;：:…）)”"』》.\d]\s*$/.test(text)

/** Does the line hold words of the table and no sentence? */
function isOfTable({ text }: Line, id: TableId, format: Format): boolean {
  const { header, rows } = wordsOf(format)[id]
  const words = [...header, ...rows]
  return !/[。；]/.test(text) && text.split(/[\s|]+/).map(keyOf).some((key) => words.some((word) => key === word || (word.length >= 4 && key.includes(word))))
}

function numberedOf(gap: Line[], style: RegExp, format: Format): Numbered[] {
  const labels = format.tables.requests.rows.flatMap(({ path, aliases }) => [...path.map(({ zh }) => zh), ...aliases]).filter((label) => /^[一二三四\d]/.test(label)).map(keyOf)
  // Rows of table three carry the same numerals, and may be broken over lines.
  const isLabel = ({ number, words: said }: { number: number; words: string }) => {
    const words = keyOf(said)
    return labels.some((label) => {
      const name = withoutNumeral(label)
      return numberOf(label[0]!) === number && (name.startsWith(words) || words.startsWith(name) || likeness(words, name) >= asALabel)
    })
  }
  return gap.flatMap((line, at): Numbered[] => {
    const [only = '', ...more] = line.text.split(/[\t|]/).filter((cell) => cell.trim() !== '')
    const found = more.length > 0 ? null : numberedIn(style, only)
    return found && !isLabel(found) ? [{ ...found, line, at }] : []
  })
}

const numberOf = (numeral: string): number => numerals.indexOf(numeral) + 1 || Number(numeral)

function numberedIn(style: RegExp, text: string): { number: number; words: string } | null {
  const [, numeral, words] = style.exec(readable(text).trim()) ?? []
  return numeral && words && hasHan(words) ? { number: numberOf(numeral), words: words.trim().replace(/:$/, '') } : null
}
