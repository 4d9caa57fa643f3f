import type { Document } from '../document/model.ts'
import type { Section } from '../format/model.ts'
import { frontOf } from './front.ts'
import type { Front } from './front.ts'
import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'
import { isContents } from './page-chrome.ts'

const fewestContents = 3

/**
 * What stands before the first section: the title, and the preamble without a table of contents. Before the title a page or
 * a cover says other things; only of bare lines it cannot be told that they are not the report's.
 */
export function openingOf(before: Line[], sections: Section[], paragraphs: Document['paragraphs']): { front: Front; preamble: Line[] } {
  const inContents = isContents(sections)
  const contents = new Set(before.filter(inContents))
  const lines = contents.size >= fewestContents ? before.filter((line) => !contents.has(line)) : before
  const cover = frontOf(lines)
  const [top] = cover.titleLines
  if (top === undefined) return { front: cover, preamble: lines }
  const again = titleAgain(lines, cover)
  const front = again ?? cover
  const below = lines.slice(lines.indexOf(front.titleLines.at(-1)!) + 1)
  const above = paragraphs === 'lines' ? lines.slice(0, lines.indexOf(top)) : []
  return { front, preamble: [...above, ...below] }
}

/** A cover has the title too: the one that stands over the text is the last. */
function titleAgain(lines: Line[], cover: Front): Front | null {
  const key = keyOf(cover.title!)
  for (let from = lines.length - 1; from > lines.indexOf(cover.titleLines.at(-1)!); from--) {
    for (let to = from + 1; to <= Math.min(lines.length, from + 4); to++) {
      const titleLines = lines.slice(from, to)
      if (titleLines.map((line) => line.key).join('') === key) return { ...cover, title: titleLines.map((line) => line.text.replace(/\s+/g, '')).join(''), titleLines }
    }
  }
  return null
}
