import type { Glyph, Stretch } from './pdf-ink.ts'
import { levelPage } from './pdf-turn.ts'
import type { LevelPage } from './pdf-turn.ts'

/** A stretch from left to right, in points. */
interface Span {
  from: number
  to: number
}

/** Between two pages on one sheet lies a strip in which nothing stands, at least so wide in sizes of the type, and somewhere in this part of the sheet's width: pages are not always set in its middle. */
const [narrowest, zone] = [0.5, { from: 0.42, to: 0.58 }]
/** What a printer adds to the sheet itself, its number or the date, stands so near to the upper and the lower edge, as a part of the height, and may go across the strip. */
const edge = 0.06
/** So many sentences end on the left pages: a table whose labels stand far from its figures has none. */
const fewestSentences = 2
/** The left sides of two pages lie one sheet's half apart, or else as far as their tables and texts do; differences of less are those of indents. */
const [same, furthest] = [4, 0.06]

/** Where the sheets of a document have two pages side by side, and how far the right one lies from the left. */
interface Fold {
  at: number
  apart: number
}

/** The pages of a document in order: offices print two of them on one sheet that lies on its side, and scan or print the sheet to a file. Sheets with one page stay as they are. */
export function pagesOfSheets(sheets: LevelPage[]): LevelPage[] {
  const wide = sheets.filter((sheet) => sheet.width > sheet.height && sheet.glyphs.length > 0)
  const fold = foldOf(wide)
  return fold ? sheets.flatMap((sheet) => (wide.includes(sheet) ? halvesOf(sheet, fold) : [sheet])) : sheets
}

function foldOf(sheets: LevelPage[]): Fold | null {
  const [first] = sheets
  if (!first || sheets.some(({ width }) => Math.abs(width - first.width) > same)) return null
  const inner = sheets.map(withinEdges)
  const spans = inner.flatMap(({ glyphs, stretches }) => [...glyphs.map(spanOf), ...stretches.map(({ x0, x1 }) => ({ from: x0, to: x1 }))]).toSorted((a, b) => a.from - b.from)
  const sizes = inner.flatMap(({ glyphs }) => glyphs.map(({ size }) => size)).toSorted((a, b) => a - b)
  const middle = first.width / 2
  const off = ({ from, to }: Span) => Math.abs((from + to) / 2 - middle)
  const strips = stripsOf(spans).filter(({ from, to }) => to - from > narrowest * sizes[sizes.length >> 1]! && to > zone.from * first.width && from < zone.to * first.width)
  const strip = strips.toSorted((a, b) => off(a) - off(b))[0]
  if (!strip) return null
  const at = (strip.from + strip.to) / 2
  const sentences = inner.flatMap(({ glyphs }) => glyphs.filter(({ x, text }) => x < at && text.includes('。'))).length
  if (sentences < fewestSentences) return null
  const apart = strip.to - spans[0]!.from
  return { at, apart: Math.abs(apart - middle) < same || Math.abs(apart - middle) > furthest * first.width ? middle : apart }
}

/** What stands between the upper and the lower edge of a sheet. A frame around its pages or a rule below its head goes across and is no part of them. */
function withinEdges({ glyphs, stretches, height }: LevelPage): { glyphs: Glyph[]; stretches: Stretch[] } {
  const inside = glyphs.filter(({ y }) => y > edge * height && y < (1 - edge) * height)
  const ys = inside.map(({ y }) => y)
  const [top, bottom] = [ys.reduce((a, b) => Math.min(a, b), Infinity) - 2 * (inside[0]?.size ?? 0), ys.reduce((a, b) => Math.max(a, b), -Infinity)]
  return { glyphs: inside, stretches: stretches.filter(({ y0, y1 }) => y0 > top && y1 < bottom) }
}

const spanOf = ({ x, dx, dy, size }: Glyph): Span => (Math.abs(dy) > Math.abs(dx) ? { from: x - size, to: x + size } : { from: Math.min(x, x + dx), to: Math.max(x, x + dx) })

/** The strips that none of some spans, in order of where they begin, reaches into; not those at the sides. */
function stripsOf(spans: Span[]): Span[] {
  const strips: Span[] = []
  let reached = spans[0]?.to ?? 0
  for (const { from, to } of spans) {
    if (from > reached) strips.push({ from: reached, to: from })
    reached = Math.max(reached, to)
  }
  return strips
}

/** The two pages of a sheet, each turned by itself: one may have its table set along the paper. A page without text is none. */
function halvesOf(sheet: LevelPage, { at, apart }: Fold): LevelPage[] {
  const right = new Set(runsAtEdges(sheet).flatMap((run) => ((run[0]!.x + run.at(-1)!.x + run.at(-1)!.dx) / 2 > at ? run : [])))
  const isRight = (glyph: Glyph) => (isAtEdge(sheet, glyph) ? right.has(glyph) : glyph.x + glyph.dx / 2 > at)
  const half = (shift: number, isOwn: (glyph: Glyph) => boolean, cut: (stretch: Stretch) => Stretch): LevelPage => {
    const glyphs = sheet.glyphs.filter(isOwn).map((glyph) => ({ ...glyph, x: glyph.x - shift }))
    const stretches = sheet.stretches.map(cut).filter(({ x0, x1 }) => x0 <= x1).map((each) => ({ ...each, x0: each.x0 - shift, x1: each.x1 - shift }))
    const level = levelPage({ number: sheet.number, width: sheet.width / 2, height: sheet.height, glyphs, stretches })
    return { ...level, original: (x, y) => {
      const [u, v] = level.original(x, y)
      return sheet.original(u + shift, v)
    } }
  }
  const both = [half(0, (glyph) => !isRight(glyph), (each) => ({ ...each, x1: Math.min(each.x1, at) })), half(apart, isRight, (each) => ({ ...each, x0: Math.max(each.x0, at) }))]
  return both.filter(({ glyphs }) => glyphs.length > 0)
}

const isAtEdge = ({ height }: LevelPage, { y }: Glyph): boolean => y <= edge * height || y >= (1 - edge) * height

/** What stands together at the edges of a sheet: its number is not cut in two. */
function runsAtEdges(sheet: LevelPage): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of sheet.glyphs.filter((each) => isAtEdge(sheet, each)).toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x)) {
    const last = runs.at(-1)?.at(-1)
    if (last && Math.abs(glyph.y - last.y) < 1 && glyph.x - last.x - last.dx < 1.5 * glyph.size) runs.at(-1)!.push(glyph)
    else runs.push([glyph])
  }
  return runs
}
