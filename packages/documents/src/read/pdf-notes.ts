import type { PageTable } from './pdf-cells.ts'
import { join, textOf } from './pdf-lines.ts'
import type { Line } from './pdf-lines.ts'
import type { Rule } from './pdf-rules.ts'
import { isFigure } from './pdf-zones.ts'

/** A note at the foot of a page, with its first line. */
export interface Note {
  text: string
  line: Line
  page: number
}

/** What marks a note: a number by itself or in brackets, a sign, or the word. Behind 1. or 1、 stands an item of a list. */
const mark = /^(?:[①-⑳⑴-⒇]|[[〔（(【]\s*(?:注\s*)?\d{1,2}\s*[\]〕）)】]|\d{1,2}\s*(?=[\p{Script=Han}“《〈A-Za-z])|[*＊※†‡]|注释?\s*(?:\d{1,2}|[①-⑳])?\s*[:：.．、])/u

/** Notes are smaller than what stands above them by so much, and stand in the lower part of a page. */
const [smaller, foot] = [0.93, 0.5]
/** Without a rule above, the way to them is longer than this, in their size. */
const apart = 1.9
/** The rule above notes is no longer than this share of the page's text. */
const shortRule = 0.5

/**
 * The lines of notes at a page's foot: the last of the page, the first with a mark, and set off by a short rule, or by their smaller type and a gap. `size` is
 * that of the document's prose.
 */
export function notesOfPage({ lines, tables, level, height }: { lines: Line[]; tables: PageTable[]; level: Rule[]; height: number }, size: number): Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y)
  const left = Math.min(...lines.map((line) => line.x0))
  const width = Math.max(...lines.map((line) => line.x1)) - left
  const lowest = Math.max(0, ...tables.map((table) => table.ys.at(-1)!))
  const isNotes = (i: number) => {
    const [first, above] = [sorted[i]!, sorted[i - 1]]
    const notes = sorted.slice(i)
    const end = Math.max(above?.y ?? 0, lowest)
    if (first.y - first.size < lowest || first.y < foot * height || !mark.test(textOf(first))) return false
    if (notes.some((line) => line.size > 1.15 * first.size || line.pieces.filter(isFigure).length > 1)) return false
    const isRuled = level.some((rule) => rule.at > end && rule.at < first.y - 0.5 * first.size && rule.to - rule.from > 2 * first.size && rule.to - rule.from < shortRule * width && Math.abs(rule.from - left) < 3 * first.size)
    return isRuled || (first.size < smaller * size && first.y - end > apart * first.size)
  }
  const begin = sorted.findIndex((_, i) => isNotes(i))
  return begin < 0 ? [] : sorted.slice(begin)
}

/** The notes of a page, told apart by their marks. */
export function notesOf(lines: Line[], page: number): Note[] {
  const notes: Note[] = []
  for (const line of lines) {
    const last = notes.at(-1)
    if (!last || mark.test(textOf(line))) notes.push({ text: textOf(line), line, page })
    else last.text = join(last.text, textOf(line))
  }
  return notes
}
