import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'

/**
 * The order in which a header tells some of its words as its cells stood from left to right: all on one line, or, where it was
 * told `cellByCell`, on lines one after another. `words` are all that such a header says; null where the words stand otherwise,
 * for a sentence says them in any order.
 */
export function toldOrder(labels: string[], words: string[], header: Line[], cellByCell: boolean): number[] | null {
  const word = words.map(keyOf).toSorted((a, b) => b.length - a.length).join('|')
  const keys = header.map(({ text }) => keyOf(text)).filter((key) => key !== '')
  const told = [...keys.filter((key) => new RegExp(`^(?:${word})+$`).test(key)), ...(cellByCell ? runsOfWords(keys, word) : [])].map((run) => run.match(new RegExp(word, 'g'))!)
  const row = told.findLast((each) => labels.every((label) => each.filter((one) => one === label).length === 1))
  return row ? labels.map((_, i) => i).toSorted((a, b) => row.indexOf(labels[a]!) - row.indexOf(labels[b]!)) : null
}

/** What successive lines say in nothing but words of the header, each whole or broken over several of them. */
function runsOfWords(keys: string[], word: string): string[] {
  const text = keys.join('')
  let end = 0
  const ends = new Set([0, ...keys.map((key) => (end += key.length))])
  return [...text.matchAll(new RegExp(`(?:${word})+`, 'g'))].filter(({ 0: run, index }) => ends.has(index) && ends.has(index + run.length)).map(([run]) => run)
}
