import type { Line } from './lines.ts'

const ends = /[。！？!?；;：:…）)”"』》.]\s*$/
const opensItem = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[条章节部]|[①-⑳])/
const indented = /^(?: {2,}|\u3000+)/

/**
 * Joins the lines of running prose into paragraphs. Where a converter has broken every line at the page's width the
 * pieces are put together again; elsewhere each line is a paragraph of its own. Nothing is dropped.
 */
export function paragraphsOf(lines: Line[]): string[] {
  const wrap = wrapWidth(lines)
  const paragraphs: string[] = []
  let before: Line | null = null
  for (const line of lines) {
    if (line.text.trim() === '') {
      // A page break inside a sentence leaves an empty line; after the end of a sentence it ends the paragraph.
      if (before && (wrap === null || ends.test(before.text) || widthOf(before.text) < 0.7 * wrap)) before = null
      continue
    }
    if (before && wrap !== null && continues(before, line, wrap)) paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.text.trim())
    else paragraphs.push(line.text.trim())
    before = line
  }
  return paragraphs
}

function continues(before: Line, line: Line, wrap: number): boolean {
  if (opensItem.test(line.text)) return false
  const full = widthOf(before.text) >= 0.9 * wrap
  if (ends.test(before.text)) return full && !indented.test(line.text)
  return widthOf(before.text) >= 0.6 * wrap || !opensItem.test(before.text)
}

/** The width at which a converter broke the lines, in half-width columns; null where lines are whole paragraphs. */
function wrapWidth(lines: Line[]): number | null {
  const widths = lines.map((line) => widthOf(line.text)).filter((width) => width > 0)
  const widest = Math.max(0, ...widths)
  if (widest > 130 || widest < 30) return null
  const broken = lines.filter((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && next.text.trim() !== '' && !ends.test(line.text) && widthOf(line.text) >= 0.75 * widest && !opensItem.test(next.text)
  })
  return broken.length > 0 ? widest : null
}

/** Han and other wide characters count two columns. */
export function widthOf(text: string): number {
  let width = 0
  for (const c of text.trim()) width += c.codePointAt(0)! > 0x2e7f || /[“”‘’—…]/.test(c) ? 2 : 1
  return width
}

const joined = (a: string, b: string): string => (/[A-Za-z,]$/.test(a) && /^[A-Za-z]/.test(b) ? `${a} ${b}` : a + b)
