import { tableIds } from '../format/model.ts'
import type { Format, TableId } from '../format/model.ts'
import { wordsOf } from './form-words.ts'
import type { TableWords } from './form-words.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import { hasHan } from './normalise.ts'
import { likeness } from './similarity.ts'

/** No table of the form: prose, a picture's frame, an annex. */
const other = tableIds.length
/** What it costs to begin another table on the next row, within one table of the document and at its end. */
const [inside, between] = [2.5, 1]

/**
 * Says of each ruled row which table of the form it belongs to, by the words of its cells and of its neighbours', wherever
 * the tables stand and however they are parted or run together. Rows of none are absent.
 */
export function assignRows(format: Format, lines: Line[], headings: Heading[]): Map<Line, TableId> {
  const words = wordsOf(format)
  const rows = lines.filter((line) => line.row !== null)
  const states = [...tableIds.map((_, i) => i), other]
  let best = states.map(() => 0)
  const from: number[][] = []
  rows.forEach((line, i) => {
    const before = rows[i - 1]
    const hint = headings.findLast((heading) => heading.to < line.number - 1)?.id
    const whole = before !== undefined && before.row!.table === line.row!.table
    const cost = whole && !headings.some((heading) => heading.from >= before.number && heading.to < line.number) ? inside : between
    const came = states.map((to) => states.reduce((a, b) => (best[b]! - (b === to ? 0 : cost) > best[a]! - (a === to ? 0 : cost) ? b : a), to))
    from.push(came)
    best = states.map((to) => best[came[to]!]! - (came[to] === to ? 0 : cost) + (to === other ? 0 : worth(line, words[tableIds[to]!]) + (hint === tableIds[to] ? 0.5 : 0)))
  })
  const assigned = new Map<Line, TableId>()
  let state = best.indexOf(Math.max(...best))
  for (let i = rows.length - 1; i >= 0; i--) {
    const id = tableIds[state]
    if (id) assigned.set(rows[i]!, id)
    state = from[i]![state]!
  }
  return withoutStrangers(format, assigned, headings)
}

/** How much a row speaks for a table: the words found in its own cells. */
function worth(line: Line, words: TableWords): number {
  const keys = line.row!.cells.filter((cell) => !cell.above && hasHan(cell.raw)).map((cell) => cell.key)
  let found = 0
  for (const key of keys) found += Math.max(wordWorth(key, words.rows), wordWorth(key, words.header))
  return found > 0 ? Math.min(found, 4) : -0.25
}

function wordWorth(key: string, words: string[]): number {
  if (key.length < 2) return 0
  if (words.some((word) => key === word || (word.length >= 4 && key.includes(word)))) return 2
  return key.length >= 4 && key.length <= 60 && words.some((word) => word.length >= 4 && likeness(word, key) >= 0.6) ? 1 : 0
}

/** Where a table stands under its own heading, rows elsewhere that only use its words (a statistic in the text, an annex) are no part of it. */
function withoutStrangers(format: Format, assigned: Map<Line, TableId>, headings: Heading[]): Map<Line, TableId> {
  const rows = { disclosure: format.tables.disclosure.blocks.flatMap((block) => block.rows).length, requests: format.tables.requests.rows.length, disputes: 1 }
  for (const id of tableIds) {
    const at = headings.findIndex((heading) => heading.id === id)
    const own = headings[at]
    if (!own) continue
    const end = headings[at + 1]?.from ?? Infinity
    const mine = [...assigned].filter(([, table]) => table === id).map(([line]) => line)
    const under = mine.filter((line) => line.number - 1 > own.to && line.number - 1 < end)
    if (under.length < rows[id]) continue
    for (const line of mine) if (!under.includes(line)) assigned.delete(line)
  }
  return assigned
}
