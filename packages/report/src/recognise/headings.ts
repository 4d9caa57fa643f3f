import type { Format, Section, SectionId } from '../format/model.ts'
import type { Line } from './lines.ts'
import { keyOf, readable } from './normalise.ts'
import { likeness } from './similarity.ts'
import { refuseTwo, sure } from './two-reports.ts'

/** A section's heading in the document: lines `from` to `to` (indexes, inclusive), and what follows it on the same line. */
export interface Heading {
  id: SectionId
  from: number
  to: number
  written: string
  rest: string
  score: number
  /** Known by its number and its place alone: worded otherwise than the form's. */
  otherwise?: true
}

const enough = 0.62
/** A heading so much less like the form's than another of its section is another thing. */
const farFromBest = 0.2
/** A document with more lines that look like headings is not worth the time. */
const mostCandidates = 500
/** A table has at least so many figures; a table of contents has none. */
const fewestFigures = 5
/** A heading whose numeral is in brackets, as those below it are: so like the form's must its words be, and so much it counts, less than a sure one. */
const inBrackets = { like: 0.9, score: 0.85 }
const numerals = '一二三四五六'
const beginsPart = /^[（(][一1][）)]\s*\S{2}/

/**
 * Finds the section headings: every short line is scored against the six full headings, and the best chain in the
 * form's order is taken. Never by numerals alone: rows of table three carry the same numerals. Throws Unreadable (TWO_REPORTS).
 */
export function headingsOf(lines: Line[], format: Format): Heading[] {
  const { sections } = format
  const plain = lines.flatMap((_, index) => sections.flatMap((section, order) => scored(lines, index, section, order)))
  const bracketed = sections.flatMap((section, order) => (plain.some(({ id, score }) => id === section.id && score > inBrackets.score) ? [] : bracketedIn(lines, section, order)))
  const found = [...plain, ...bracketed].toSorted((a, b) => a.from - b.from).slice(0, mostCandidates)
  refuseTwo(lines, found, format)
  // What only resembles a heading, a broken line of prose, is none where the heading itself is said.
  const best = (id: SectionId) => Math.max(...found.filter((heading) => heading.id === id).map((heading) => heading.score))
  const likely = found.filter((heading) => heading.score >= best(heading.id) - farFromBest)
  return withMisplaced(bestChain(likely, sections), found, lines, sections)
}

function scored(lines: Line[], index: number, section: Section, order: number): Heading[] {
  const line = lines[index]!
  if (line.key === '') return []
  const official = keyOf(section.heading.zh)
  const start = { id: section.id, from: index, rest: '' }
  const after = line.key.startsWith(official) && !isBracketed(line.text) ? afterKey(line.text, official.length) : ''
  const rest = after.replace(/^[\s。．:：]+/, '')
  const runIn: Heading = { ...start, to: index, written: tidy(line.text.slice(0, line.text.length - after.length)), rest, score: 0.9 }
  // However short, the first part of the section is none of its heading.
  if (beginsPart.test(rest)) return [runIn]
  const whole = score(line.text, line.key, official, order)
  if (whole >= enough) return [{ ...start, to: index, written: tidy(line.text), score: whole }]
  if (after) return [runIn]
  const next = lines[index + 1]
  if (!next?.key || line.key.length < 4 || line.key.length >= official.length) return []
  const both = score(`${line.text}${next.text}`, line.key + next.key, official, order) - 0.02
  return both >= 0.9 ? [{ ...start, to: index + 1, written: tidy(line.text) + tidy(next.text), score: both }] : []
}

function score(text: string, key: string, official: string, order: number): number {
  if (key.length > 2 * official.length || !sharesHalf(key, official)) return 0
  const words = withoutNumeral(key)
  const same = likeness(words, official.slice(1))
  const numeral = key[0] === numerals[order] ? 0.1 : numerals.includes(key[0] ?? '') ? -0.1 : 0
  return same + numeral - (isBracketed(text) ? 0.5 : 0) - (/[。；，,;]\s*$/.test(text) ? 0.2 : 0)
}

/**
 * Offices bracket the numerals of all six headings, or of one: the words of a section that has no other heading, with its own
 * number. （一）主动公开政府信息情况 is a part of section one, not the heading of section two.
 */
function bracketedIn(lines: Line[], { id, heading }: Section, order: number): Heading[] {
  const words = withoutNumeral(keyOf(heading.zh))
  const isHeading = ({ text, key }: Line) =>
    isBracketed(text) && (key[0] === numerals[order] || key[0] === String(order + 1)) && key.length <= 2 * words.length && likeness(withoutNumeral(key), words) >= inBrackets.like
  return lines.flatMap((line, from) => (isHeading(line) ? [{ id, from, to: from, written: tidy(line.text), rest: '', score: inBrackets.score }] : []))
}

/** The key without a leading numeral ("一", "1", "第一部分"). */
export const withoutNumeral = (key: string): string => key.replace(/^(?:第?[一二三四五六七八九十](?:部分)?|\d{1,2})(?=\D)/u, '')

const isBracketed = (text: string): boolean => /^\s*[（(]/.test(text)
/** A heading as it is written, without what parts cells. */
export const tidy = (text: string): string => text.replace(/[|\t]+/g, ' ').trim()

function sharesHalf(key: string, official: string): boolean {
  let shared = 0
  for (const c of official) if (key.includes(c)) shared++
  return 2 * shared >= official.length
}

/** What stands in a line after so many characters of its key. */
function afterKey(text: string, length: number): string {
  let consumed = 0
  const characters = Array.from(text)
  for (let i = 0; i < characters.length; i++) {
    if (consumed >= length) return characters.slice(i).join('')
    consumed += keyOf(characters[i]!).length
  }
  return ''
}

function bestChain(found: Heading[], sections: Section[]): Heading[] {
  const order = new Map(sections.map((section, index) => [section.id, index]))
  const best: { total: number; before: number }[] = []
  let end = -1
  found.forEach((heading, i) => {
    best[i] = { total: heading.score, before: -1 }
    for (let j = 0; j < i; j++) {
      const follows = order.get(found[j]!.id)! < order.get(heading.id)! && found[j]!.to < heading.from
      // On a tie the later one wins: a table of contents comes before what it lists.
      if (follows && best[j]!.total + heading.score >= best[i]!.total) best[i] = { total: best[j]!.total + heading.score, before: j }
    }
    if (end < 0 || best[i]!.total >= best[end]!.total) end = i
  })
  const chain: Heading[] = []
  for (let i = end; i >= 0; i = best[i]!.before) chain.unshift(found[i]!)
  return chain
}

/**
 * The chain and, in their places, headings that the document has in another order than the form: a table's surely said
 * and followed by figures, a narrative one's said word for word with its numeral, after the first.
 */
function withMisplaced(chain: Heading[], found: Heading[], lines: Line[], sections: Section[]): Heading[] {
  const kinds = new Map(sections.map((section) => [section.id, section.kind]))
  const all = [...chain]
  const isMisplaced = (heading: Heading) => {
    if (all.some((other) => other.id === heading.id || (other.from <= heading.to && other.to >= heading.from))) return false
    if (kinds.get(heading.id) === 'narrative') return heading.score > 1 && heading.from > chain[0]!.from
    const next = Math.min(lines.length, ...found.filter((other) => other.from > heading.to && other.score >= sure).map((other) => other.from))
    return lines.slice(heading.to + 1, next).flatMap((line) => line.text.match(/\p{Nd}+/gu) ?? []).length >= fewestFigures
  }
  for (const heading of found.toSorted((a, b) => b.score - a.score)) if (heading.score >= sure && isMisplaced(heading)) all.push(heading)
  return all.toSorted((a, b) => a.from - b.from)
}

/** Is the heading's numeral written as the form writes it? Half-width punctuation is only typesetting. */
export const hasRightNumeral = (heading: Heading, order: number): boolean =>
  new RegExp(`^${numerals[order]}[^\\p{L}\\p{N}]`, 'u').test(readable(heading.written).trim())
