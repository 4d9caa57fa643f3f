import { Unreadable } from '@nianbao/report'
import { largestGrid } from '../bounds.ts'
import { cellsOf } from './pdf-cells.ts'
import type { PageTable } from './pdf-cells.ts'
import { regionsOf } from './pdf-flow.ts'
import type { Column, Starts } from './pdf-flow.ts'
import { latticesOf, middleOf } from './pdf-grid.ts'
import type { Lattice } from './pdf-grid.ts'
import type { Glyph } from './pdf-ink.ts'
import { linesOfGlyphs } from './pdf-lines.ts'
import type { Line } from './pdf-lines.ts'
import { looseTable } from './pdf-loose.ts'
import { rulesOf } from './pdf-rules.ts'
import type { Rule } from './pdf-rules.ts'
import { isLevel } from './pdf-turn.ts'
import type { LevelPage } from './pdf-turn.ts'
import { withWholeFigures } from './pdf-whole-figures.ts'
import { toldByCells, withoutStruck } from './pdf-struck.ts'
import type { StruckRun } from './pdf-struck.ts'
import { zonesOf } from './pdf-zones.ts'

/** A page with its ruled tables taken out: what is left are lines, and the level rules among them. */
export interface OpenPage {
  page: LevelPage
  tables: PageTable[]
  lines: Line[]
  level: Rule[]
  /** Text with a line through it that stood in none of the tables. */
  struck: StruckRun[]
}

/** A line of prose, a table, or what was struck out between these, with the height at which it begins. */
export type Item = { y: number; line: Line; column?: Column } | { y: number; table: PageTable } | { y: number; struck: string; place: string }

/** More rules of one direction than this are a drawing. */
const mostRules = 2000

/** Takes the ruled tables out of a page, smaller ones first: a frame around them holds the rest. Unreadable TOO_MANY_CELLS past the bounds. */
export function openPage(whole: LevelPage): OpenPage {
  const { page, crossed, ...left } = withoutStruck(whole)
  let { struck } = left
  const rules = rulesOf(page.stretches)
  if (rules.level.length > mostRules || rules.upright.length > mostRules) throw new Unreadable('TOO_MANY_CELLS')
  const lattices = latticesOf(rules).toSorted((a, b) => areaOf(a) - areaOf(b))
  let glyphs = page.glyphs
  const tables: PageTable[] = []
  for (const lattice of lattices) {
    if (lattice.xs.length * lattice.ys.length > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
    const inside = glyphs.filter((glyph) => isIn(lattice, glyph))
    const found = cellsOf(lattice, inside, crossed)
    if (found.cells.filter((cell) => cell.text !== '').length < 2) continue
    const { table, rest } = toldByCells(found, struck)
    struck = rest
    tables.push(table)
    const taken = new Set(inside)
    glyphs = glyphs.filter((glyph) => !taken.has(glyph))
  }
  return { page, tables, lines: linesOfGlyphs(glyphs.filter(isLevel)), level: rules.level, struck }
}

const areaOf = ({ xs, ys }: Lattice): number => (xs.at(-1)! - xs[0]!) * (ys.at(-1)! - ys[0]!)

function isIn({ xs, ys }: Lattice, glyph: Glyph): boolean {
  const [x, y] = middleOf(glyph)
  return x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!
}

/** A page's lines and tables in the order in which they are read, tables without upright rules found among the lines; `running` lines are left out, and `flow` tells where columns begin and whether headings go across them. */
export function itemsOf({ page, tables, lines, level, struck }: OpenPage, running: ReadonlySet<Line>, flow: { starts: Starts | null; isAcross: boolean }): Item[] {
  const regions = regionsOf(lines.filter((line) => !running.has(line)), tables, flow.starts, flow.isAcross)
  let left = struck
  const items = regions.flatMap((region) => {
    const own = withWholeFigures(region.lines)
    const zones = zonesOf(own)
    const items: Item[] = region.tables.map((table) => ({ y: table.ys[0]!, table: placed(table, page) }))
    for (const { from, to } of zones) {
      const { table, rest } = toldByCells(looseTable(own.slice(from, to + 1), level), left)
      left = rest
      items.push({ y: own[from]!.y - own[from]!.size, table: placed(table, page) })
    }
    for (const [i, line] of own.entries()) if (!zones.some((zone) => zone.from <= i && i <= zone.to)) items.push({ y: line.y - 0.5 * line.size, line, ...(region.column ? { column: region.column } : {}) })
    return items.toSorted((a, b) => a.y - b.y)
  })
  return [...items, ...left.map(({ text, x, y }) => ({ y, struck: text, place: placeOn(page, x, y) }))]
}

const placed = (table: PageTable, page: LevelPage): PageTable => ({
  ...table,
  cells: table.cells.map((cell) => ({ ...cell, place: placeOn(page, table.xs[cell.left]!, table.ys[cell.top]!) })),
})

/** `p2@72,510`: the page and the points from its upper left corner as it is shown. */
export function placeOn(page: LevelPage, x: number, y: number): string {
  const [left, top] = page.original(x, y)
  return `p${page.number}@${Math.round(left)},${Math.round(top)}`
}
