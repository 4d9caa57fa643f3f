import type { List, ListLevel } from './docx-numbering.ts'
import { numeral } from './numerals.ts'

/** A paragraph's place in a list. */
export interface ListPlace {
  list: string
  level: number
}

/** After these a label needs nothing between itself and its text. */
const closed = /[、。．：:）)】〕\s]$/

/** Counts a document's lists in reading order: called once for each paragraph in a list, it gives the label that Word shows before the text, and what stands between the two. '' for bullets. */
export function listLabels(lists: Map<string, List>): (place: ListPlace) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list: id, level }) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    const numbers = counts.get(list.counter) ?? []
    counts.set(list.counter, numbers)
    if (!begun.has(id)) {
      begun.add(id)
      for (const [restarted, start] of list.restarts) numbers[restarted] = start - 1
    }
    numbers[level] = (numbers[level] ?? own.start - 1) + 1
    for (const [deeper, { restart }] of list.levels) if (deeper > level && restart !== 0 && (restart === null || level < restart)) delete numbers[deeper]
    return closedLabel(written(own, level, list, numbers))
  }
}

/** A label and what stands between it and its text. */
export const closedLabel = (label: string): string => (label === '' || closed.test(label) ? label : `${label} `)

function written(own: ListLevel, level: number, list: List, numbers: number[]): string {
  if (own.format === 'bullet') return ''
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = list.levels.get(at)
    if (!of || at > level) return ''
    return numeral(own.legal && at < level ? 'decimal' : of.format, numbers[at] ?? of.start)
  })
}
