import type { Line } from './lines.ts'

/** How a converter set the prose: lines broken at `width` half-width columns, most of them at `usual`, paragraphs `apart` by empty lines. */
export interface Setting {
  width: number
  usual: number
  apart: boolean
}

const ends = /[。！？!?；;：:…）)”"』》.]\s*$/
const endsSentence = /[。！？!?；;]\s*$/
const opensItem = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[条章节部]|[①-⑳])/
/** What no line may begin with. */
const trailing = /^\s*[。，；：、！？）】》”’]/
/** What has to stay together at the beginning of a line: the marks that open it, a word or a character, and the marks behind it. */
const unit = /^[“‘《〈（【("]*(?:[\w@.,%:/-]+|.)[，。、；：！？）》”’,.;:)]*/u
const indented = /^(?: {2,}|\u3000+)/

/**
 * Joins the lines of running prose into paragraphs. Where a converter has broken the lines the pieces are put together
 * again; elsewhere (`setting` null) each line is a paragraph of its own. Nothing is dropped.
 */
export function paragraphsOf(lines: Line[], setting: Setting | null): string[] {
  const paragraphs: string[] = []
  let before: Line | null = null
  let parted = false
  for (const line of lines) {
    if (line.text.trim() === '') {
      parted = true
      continue
    }
    // What stood between, a page's number or a page's own line, parts as an empty line does.
    parted ||= before !== null && line.number > before.number + 1
    if (before && setting && continues(before, line, parted, setting)) paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.text.trim())
    else paragraphs.push(line.text.trim())
    before = line
    parted = false
  }
  return paragraphs
}

function continues(before: Line, line: Line, parted: boolean, { width, usual, apart }: Setting): boolean {
  const filled = widthOf(before.text) / width
  // With room left for another character the converter would have gone on: the paragraph ended here.
  const full = width - widthOf(before.text) <= 2
  if (trailing.test(line.text)) return true
  // A page break inside a sentence leaves an empty line too.
  if (parted) return filled >= 0.7 && !ends.test(before.text) && !opensItem.test(line.text)
  if (apart) return true
  if (opensItem.test(line.text)) return full && !ends.test(before.text)
  // A bracket or an address that did not fit leaves more room, where no sentence ends.
  if (ends.test(before.text)) return (full || (!endsSentence.test(before.text) && usual - widthOf(before.text) <= widthOf(unit.exec(line.text.trim())?.[0] ?? ''))) && !indented.test(line.text)
  return filled >= 0.6 || !opensItem.test(before.text)
}

/** Tells from all prose of a document, part by part, how it was set; null where lines are whole paragraphs. */
export function settingOf(parts: Line[][]): Setting | null {
  const width = Math.max(0, ...parts.flat().map((line) => widthOf(line.text)))
  if (width > 130 || width < 30) return null
  const pairs = parts.map(withoutTail).flatMap((lines) => lines.slice(1).map((next, i) => ({ line: lines[i]!, next })))
  const isBroken = ({ line, next }: (typeof pairs)[number]) =>
    next.text.trim() !== '' && !ends.test(line.text) && widthOf(line.text) >= 0.75 * width && !opensItem.test(next.text)
  const broken = pairs.filter(isBroken).map(({ line }) => widthOf(line.text)).toSorted((a, b) => a - b)
  if (broken.length === 0) return null
  const last = pairs.filter(({ line }) => endsSentence.test(line.text) && widthOf(line.text) < 0.8 * width)
  const followed = last.filter(({ next }) => next.text.trim() === '')
  const items = pairs.filter(({ next }) => opensItem.test(next.text))
  const apart = items.length > 1 ? items.every(({ line }) => line.text.trim() === '') : followed.length > 0 && followed.length >= 0.8 * last.length
  return { width, usual: broken[broken.length >> 1]!, apart }
}

const withoutTail = (lines: Line[]): Line[] => lines.slice(0, lines.findLastIndex((line) => line.text.trim() !== '') + 1)

/** Han and other wide characters count two columns. */
function widthOf(text: string): number {
  let width = 0
  for (const c of text.trim()) width += c.codePointAt(0)! > 0x2e7f || /[“”‘’—…]/.test(c) ? 2 : 1
  return width
}

const joined = (a: string, b: string): string => (/[A-Za-z,]$/.test(a) && /^[A-Za-z]/.test(b) ? `${a} ${b}` : a + b)
