import type { Glyph } from './pdf-ink.ts'

/** Glyphs that were painted one behind the other in one type on one line. */
interface Run {
  glyphs: Glyph[]
  key: string
}

/** How high a letter reaches over its baseline, in its size; boxes that share less than the other, in the smaller size, only touch. */
const [height, touch] = [0.75, 0.1]
const band = 40

/**
 * Parts the watermarks from the text of a document: words in pale ink that lie over or under darker text, and the same words in the same type wherever else they stand.
 * Figures alone are none, for an old figure may lie pale under the new one.
 */
export function withoutWatermarks<Page extends { glyphs: Glyph[] }>(pages: Page[]): { pages: Page[]; marks: Glyph[][] } {
  const runs = pages.map(({ glyphs }) => runsOf(glyphs))
  // Where most of a document is pale, that is its text.
  const count = (isMeant: (glyph: Glyph) => boolean) => pages.reduce((all, { glyphs }) => all + glyphs.filter(isMeant).length, 0)
  if (2 * count((glyph) => glyph.pale === true) > count(() => true)) return { pages, marks: pages.map(() => []) }
  const found = new Set(pages.flatMap(({ glyphs }, i) => {
    if (runs[i]!.length === 0) return []
    const isOver = overlapWith(glyphs.filter((glyph) => !glyph.pale))
    return runs[i]!.flatMap((run) => (run.glyphs.some(isOver) ? [run.key] : []))
  }))
  if (found.size === 0) return { pages, marks: pages.map(() => []) }
  const marks = runs.map((each) => each.flatMap((run) => (found.has(run.key) ? run.glyphs : [])))
  return { marks, pages: pages.map((page, i) => {
    const gone = new Set(marks[i])
    return gone.size === 0 ? page : { ...page, glyphs: page.glyphs.filter((glyph) => !gone.has(glyph)) }
  }) }
}

/** The words in pale ink. */
function runsOf(glyphs: Glyph[]): Run[] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    if (!glyph.pale) continue
    const last = runs.at(-1)?.at(-1)
    // A space leaves a gap; the next of several marks on one line stands further off.
    if (last && Math.abs(glyph.y - last.y) < 0.5 && Math.abs(glyph.size - last.size) < 0.1 && Math.abs(glyph.x - last.x - last.dx) < 2 * glyph.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
  }
  return runs.map((run) => ({ glyphs: run, key: `${run.map((glyph) => glyph.text).join('')}@${run[0]!.size.toFixed(1)}` })).filter((run) => /\p{L}/u.test(run.key))
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
