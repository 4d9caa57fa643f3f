import type { PageCell, PageTable } from './pdf-cells.ts'
import { place } from './pdf-cells.ts'
import { counted } from './counted.ts'
import type { Glyph, Stretch } from './pdf-ink.ts'
import { isLevel } from './pdf-turn.ts'

/** Text with a line through it, and the middle of where it stood. */
export interface StruckRun {
  text: string
  x: number
  y: number
}

/** What a line through text crosses lies so far above the baseline, and the line is no thicker than that; in sizes of the type. */
const [lowest, highest, thickest] = [0.07, 0.5, 0.14]
/** A line is drawn along the text it strikes, from its first glyph to its last or to the space behind it; so far it may miss these, in sizes. */
const [short, long] = [0.35, 0.7]

/**
 * Takes off a page what is struck out, and the lines that strike it. A line that crosses glyphs and goes on, as the rule of a table does
 * where a figure stands on it, strikes nothing: `crossed` are the glyphs of which that cannot be told.
 */
export function withoutStruck<Page extends { glyphs: Glyph[]; stretches: Stretch[] }>(page: Page): { page: Page; struck: StruckRun[]; crossed: Set<Glyph> } {
  const crossed = new Set<Glyph>()
  const gone = new Map<Glyph, Stretch>()
  const bands = bandsOf(page.glyphs)
  for (const stretch of page.stretches) {
    if (stretch.y1 - stretch.y0 > 1 || stretch.x1 - stretch.x0 < 2) continue
    const under = glyphsUnder(stretch, bands)
    if (under.length === 0) continue
    const [first, last] = [under[0]!, under.at(-1)!]
    const [before, behind] = [stretch.x0 - first.x, stretch.x1 - last.x - last.dx]
    const isTheirs = Math.abs(before) < short * first.size && behind > -short * last.size && behind < long * last.size
    for (const glyph of under)
      if (isTheirs) gone.set(glyph, stretch)
      else crossed.add(glyph)
  }
  if (gone.size === 0) return { page, struck: [], crossed }
  const lines = new Set(gone.values())
  const struck = [...lines].map((line) => {
    const run = [...gone].flatMap(([glyph, by]) => (by === line ? [glyph] : [])).toSorted((a, b) => a.x - b.x)
    return { text: run.map(({ text, spaced }, i) => (spaced && i > 0 ? ` ${text}` : text)).join(''), x: (line.x0 + line.x1) / 2, y: run[0]!.y - 0.35 * run[0]!.size }
  })
  return { page: { ...page, glyphs: page.glyphs.filter((glyph) => !gone.has(glyph)), stretches: page.stretches.filter((stretch) => !lines.has(stretch)) }, struck, crossed }
}

/** Points of a band: lines are looked up by their height. */
const band = 12

function bandsOf(glyphs: Glyph[]): Map<number, Glyph[]> {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    if (!isLevel(glyph)) continue
    for (let at = Math.floor((glyph.y - highest * glyph.size) / band); at <= Math.floor((glyph.y - lowest * glyph.size) / band); at++) {
      const there = bands.get(at)
      if (there) there.push(glyph)
      else bands.set(at, [glyph])
    }
  }
  return bands
}

/** The glyphs through whose middle the stretch goes, from left to right. */
function glyphsUnder({ x0, x1, y0, y1, thickness }: Stretch, bands: Map<number, Glyph[]>): Glyph[] {
  const y = (y0 + y1) / 2
  return (bands.get(Math.floor(y / band)) ?? []).filter((glyph) => {
    const [middle, above] = [glyph.x + glyph.dx / 2, (glyph.y - y) / glyph.size]
    return above > lowest && above < highest && middle > x0 && middle < x1 && thickness < Math.max(0.8, thickest * glyph.size)
  }).toSorted((a, b) => a.x - b.x)
}

/** The table with what was struck out told by its cells, and the runs that stood elsewhere. */
export function toldByCells(table: PageTable, runs: StruckRun[]): { table: PageTable; rest: StruckRun[] } {
  const told = new Map<PageCell, string[]>()
  const rest = runs.filter(({ text, x, y }) => {
    const [row, column] = [place(table.ys, y), place(table.xs, x)]
    const cell = table.cells.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right)
    if (cell) told.set(cell, [...(told.get(cell) ?? []), text])
    return !cell
  })
  if (told.size === 0) return { table, rest }
  return { table: { ...table, cells: table.cells.map((cell) => ({ ...cell, ...counted(cell.text, told.get(cell)?.join('\n') ?? '') })) }, rest }
}
