import type { Document } from '../document/model.ts'
import type { Section } from '../format/model.ts'
import { frontOf, isQuoted } from './front.ts'
import type { Front } from './front.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf, squeeze } from './normalise.ts'
import { ownWords } from './own-words.ts'
import { isContents } from './page-chrome.ts'
import { hasClock, isFrontResidue, isParticularName, longestByline } from './residue.ts'

const fewestContents = 3
/** A page's menu has at least so many entries, none longer than this. */
const fewestEntries = 5
const longestEntry = 16

/**
 * What stands before the first section: the title, and the preamble without a table of contents and without what a page says
 * around it (`page`). Before the title a page or a cover says other things; only of sentences among bare lines it cannot be told
 * that they are not the report's.
 */
export function openingOf(before: Line[], all: Line[], sections: Section[], { paragraphs, name }: Document): { front: Front; preamble: Line[]; page: Line[] } {
  const inContents = isContents(sections)
  const contents = new Set(before.filter(inContents))
  const lines = contents.size >= fewestContents ? before.filter((line) => !contents.has(line)) : before
  const cover = frontOf(lines, { ...ownWords(all), name: name ?? null })
  const [top] = cover.titleLines
  const front = (top && titleAgain(lines, cover)) ?? cover
  const below = top ? lines.slice(lines.indexOf(front.titleLines.at(-1)!) + 1) : lines
  const above = top && paragraphs === 'lines' ? lines.slice(0, lines.indexOf(top)) : []
  // Of bare lines one may be a piece of prose that happens to be a title.
  const others = (paragraphs === 'lines' ? above : below).filter((line) => cover.others.includes(line))
  const page = new Set([...others, ...[...above, ...below].filter(isLink), ...(top ? navigationIn(above) : menuIn(untilSentence(below))), ...bylineIn(below), ...particularsIn(below)])
  return { front, preamble: [...above, ...below].filter((line) => !page.has(line)), page: [...above, ...below].filter((line) => page.has(line)) }
}

const isLink = (line: Line): boolean => line.link === true && !line.text.includes('。')

/**
 * What a page says above its title, as it is copied with the page: menus, a path, a search field, the day; from the top to the
 * first line of a sentence, and menus below that. The number of an official paper is no page's.
 */
function navigationIn(above: Line[]): Line[] {
  const written = above.filter((line) => line.text.trim() !== '')
  const sentence = written.findIndex((line) => line.text.length > longestByline || /[。；！？]|，.*，/.test(line.text))
  let end = sentence < 0 ? written.length : sentence
  // A line as long as a page is wide, right above the end of a sentence, is the beginning of it.
  const goesOn = (line: Line | undefined, next: Line | undefined) => line?.number === (next?.number ?? 0) - 1 && (squeeze(line.text).length > longestEntry || /[，、：]\s*$/.test(line.text))
  while (goesOn(written[end - 1], written[end])) end--
  return [...written.slice(0, end).filter((line) => !/[〔［[]20\d\d[〕］\]].{0,8}号/.test(line.text)), ...menuIn(written.slice(end))]
}

const untilSentence = (lines: Line[]): Line[] => {
  const written = lines.filter((line) => line.text.trim() !== '')
  return written.slice(0, Math.max(0, written.findIndex((line) => /[。；！？]/.test(line.text))))
}

/** The entries of a menu: many short lines without a sentence, one behind the other. */
function menuIn(written: Line[]): Line[] {
  const isEntry = (line?: Line) => line !== undefined && hasHan(line.text) && squeeze(line.text).length <= longestEntry && !/[。，；：〔〕《》\d]/.test(line.text)
  return written.filter((line, i) => {
    if (!isEntry(line)) return false
    let [from, to] = [i, i]
    while (isEntry(written[from - 1])) from--
    while (isEntry(written[to + 1])) to++
    return to - from + 1 >= fewestEntries
  })
}

/** What a messenger or a site sets between title and text: who wrote it, for which account, when to the minute, in which province, and that it can be listened to. */
function bylineIn(below: Line[]): Line[] {
  const written = below.filter((line) => line.text.trim() !== '')
  const first = written.findIndex((line) => line.text.length > longestByline || /[。，；、]/.test(line.text))
  const top = written.slice(0, first < 0 ? 0 : first)
  const at = top.findLastIndex((line) => hasClock(line.text))
  if (at < 0) return []
  const isLabel = (line?: Line) => line !== undefined && /^\s*\p{Script=Han}{2,8}\s*$/u.test(line.text)
  const more = isLabel(top[at + 1]) ? (isLabel(top[at + 2]) ? 2 : 1) : 0
  return top.slice(0, at + 1 + more)
}

/** The particulars that a page lists below its title, each name in a line and what it says in the next. */
function particularsIn(below: Line[]): Line[] {
  const written = below.filter((line) => line.text.trim() !== '')
  const said = (line: Line | undefined, name: Line | undefined) => name !== undefined && isParticularName(name.text) && line !== undefined && squeeze(line.text).length <= 40 && !/[。，；：]/.test(line.text)
  const isOne = (line: Line, i: number) => isFrontResidue(line.text) || said(line, written[i - 1])
  const end = written.findIndex((line, i) => !isOne(line, i))
  return written.slice(0, end < 0 ? 0 : end).filter((line, i) => !isFrontResidue(line.text) && said(line, written[i - 1]))
}

/** A cover has the title too: the one that stands over the text is the last. */
function titleAgain(all: Line[], cover: Front): Front | null {
  const lines = all.filter((line) => line.text.trim() !== '')
  const key = keyOf(cover.title!)
  for (let from = lines.length - 1; from > lines.indexOf(cover.titleLines.at(-1)!); from--) {
    for (let to = from + 1; to <= Math.min(lines.length, from + 4); to++) {
      const titleLines = lines.slice(from, to)
      const isWhole = titleLines.map((line) => line.key).join('') === key && titleLines[0]!.key !== '' && titleLines.at(-1)!.key !== ''
      if (isWhole && !isQuoted(lines, from, to)) return { ...cover, title: titleLines.map((line) => line.text.replace(/\s+/g, '')).join(''), titleLines }
    }
  }
  return null
}
