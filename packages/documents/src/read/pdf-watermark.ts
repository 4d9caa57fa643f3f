import type { Glyph } from './pdf-ink.ts'

/** Glyphs that were painted one behind the other in one type on one line. */
interface Run {
  glyphs: Glyph[]
  key: string
}

/** How high a letter reaches over its baseline, in its size; boxes that share less than the other, in the smaller size, only touch. */
const [height, touch] = [0.75, 0.1]
const band = 40

/** On so many of the pages, and on two at least, a watermark stands at the same place. */
const share = 0.5
/** Two pages may have one figure at one place by chance, so often none. */
const often = 4
/** Where more of a document's digits are pale, that is how its office writes figures. */
const usual = 0.5
/** Nothing, which offices show paler than figures. */
const nothing = /^[0０\-－–—]+$/

/**
 * Parts the watermarks from the text of a document: words in pale ink that lie over or under darker text, and the same words in the same type wherever else they stand;
 * and whatever is pale and stands at the same place on most pages. Other figures alone are none, for an old figure may lie pale under the new one: their digits are doubtful,
 * not where an office writes its noughts so, or all its figures.
 */
export function withoutWatermarks<Page extends { glyphs: Glyph[] }>(pages: Page[]): { pages: Page[]; marks: Glyph[][] } {
  const runs = pages.map(({ glyphs }) => runsOf(glyphs))
  // Where most of a document is pale, that is its text.
  const count = (isMeant: (glyph: Glyph) => boolean) => pages.reduce((all, { glyphs }) => all + glyphs.filter(isMeant).length, 0)
  if (2 * count((glyph) => glyph.pale === true) > count(() => true)) return { pages, marks: pages.map(() => []) }
  const found = new Set(pages.flatMap(({ glyphs }, i) => {
    if (runs[i]!.length === 0) return []
    const isOver = overlapWith(glyphs.filter((glyph) => !glyph.pale))
    return runs[i]!.flatMap((run) => (isWord(run) && run.glyphs.some(isOver) ? [run.key] : []))
  }))
  const places = new Map<string, number>()
  for (const each of runs) for (const place of new Set(each.map(placeOf))) places.set(place, (places.get(place) ?? 0) + 1)
  const isAgain = (run: Run) => places.get(placeOf(run))! >= Math.max(2, share * pages.length)
  const again = new Map<string, number>()
  for (const run of runs.flat()) if (isAgain(run)) again.set(run.key, (again.get(run.key) ?? 0) + 1)
  const isMark = (run: Run) => (isWord(run) && found.has(run.key)) || (!isNothing(run) && isAgain(run) && (isWord(run) || again.get(run.key)! >= often))
  const marks = runs.map((each) => each.filter(isMark).flatMap((run) => run.glyphs))
  const digits = runs.map((each) => each.filter((run) => !isMark(run) && !isNothing(run)).flatMap((run) => run.glyphs.filter((glyph) => isDigit(glyph) && !glyph.onDark)))
  const isUsual = digits.flat().length > usual * count(isDigit)
  return { marks, pages: pages.map((page, i) => {
    const [gone, doubtful] = [new Set(marks[i]), new Set(isUsual ? [] : digits[i])]
    return gone.size + doubtful.size === 0 ? page : { ...page, glyphs: page.glyphs.flatMap((glyph) => (gone.has(glyph) ? [] : [doubtful.has(glyph) ? { ...glyph, doubtful: true } : glyph])) }
  }) }
}

const isDigit = ({ text }: Glyph): boolean => /\p{Nd}/u.test(text)
const isWord = ({ key }: Run): boolean => /\p{L}/u.test(key)
const isNothing = ({ glyphs }: Run): boolean => nothing.test(glyphs.map((glyph) => glyph.text).join(''))
const placeOf = ({ key, glyphs }: Run): string => `${key} ${Math.round(glyphs[0]!.x)},${Math.round(glyphs[0]!.y)}`

/** What is written in pale ink, in the order in which it was. */
function runsOf(glyphs: Glyph[]): Run[] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    if (!glyph.pale) continue
    const last = runs.at(-1)?.at(-1)
    // A space leaves a gap; the next of several marks on one line stands further off.
    if (last && Math.abs(glyph.y - last.y) < 0.5 && Math.abs(glyph.size - last.size) < 0.1 && Math.abs(glyph.x - last.x - last.dx) < 2 * glyph.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
  }
  return runs.map((run) => ({ glyphs: run, key: `${run.map((glyph) => glyph.text).join('')}@${run[0]!.size.toFixed(1)}` }))
}

/** Whether a glyph lies over one of some. */
function overlapWith(glyphs: Glyph[]): (glyph: Glyph) => boolean {
  const bands = new Map<number, Glyph[]>()
  const bandsOf = ({ y, size }: Glyph) => {
    const [from, to] = [Math.floor((y - height * size) / band), Math.floor(y / band)]
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  }
  for (const glyph of glyphs) for (const at of bandsOf(glyph)) (bands.get(at) ?? bands.set(at, []).get(at)!).push(glyph)
  return (glyph) => bandsOf(glyph).some((at) => bands.get(at)?.some((other) => {
    const across = Math.min(glyph.x + glyph.dx, other.x + other.dx) - Math.max(glyph.x, other.x)
    const down = Math.min(glyph.y, other.y) - Math.max(glyph.y - height * glyph.size, other.y - height * other.size)
    return Math.min(across, down) > touch * Math.min(glyph.size, other.size)
  }))
}
