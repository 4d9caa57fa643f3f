import type { Glyph } from './pdf-ink.ts'
import { clusters } from './pdf-rules.ts'
import type { Rule, Rules } from './pdf-rules.ts'

/** A table's lines and what parts its places, before anything is read: `wallRight[row][column]` parts a place from the next one, `wallBelow` from the one below. */
export interface Lattice {
  xs: number[]
  ys: number[]
  wallRight: boolean[][]
  wallBelow: boolean[][]
}

/** One cell of the lattice: from place to place, both inclusive. */
export interface Room {
  top: number
  left: number
  bottom: number
  right: number
}

const touch = 3.5

/** The grids that rules make on a page: each the rules that touch one another and enclose at least two columns. */
export function latticesOf({ level, upright: all }: Rules): Lattice[] {
  const upright = all.filter((rule) => !isBetweenColumns(rule, level, all))
  const parent = Array.from({ length: level.length + upright.length }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  for (const [i, across] of level.entries())
    for (const [j, down] of upright.entries()) if (meet(across, down)) parent[root(i)] = root(level.length + j)
  const groups = new Map<number, Rules>()
  const groupOf = (i: number) => {
    const group = groups.get(root(i)) ?? { level: [], upright: [] }
    groups.set(root(i), group)
    return group
  }
  level.forEach((rule, i) => groupOf(i).level.push(rule))
  upright.forEach((rule, i) => groupOf(level.length + i).upright.push(rule))
  return Array.from(groups.values()).flatMap((group) => {
    const lattice = group.level.length > 0 && group.upright.length > 0 ? latticeOf(group) : null
    return lattice && lattice.xs.length > 2 && lattice.ys.length > 1 ? [lattice] : []
  })
}

/** Does a rule between two columns of prose only end at the rule that begins a table, or closes it, and none of the table's own run beside it? */
function isBetweenColumns(rule: Rule, level: Rule[], upright: Rule[]): boolean {
  const met = level.filter((across) => meet(across, rule))
  const [only] = met
  if (met.length !== 1 || !only || Math.min(Math.abs(only.at - rule.from), Math.abs(only.at - rule.to)) > touch) return false
  const others = upright.filter((other) => meet(only, other) && level.filter((across) => meet(across, other)).length > 1)
  return others.length > 1 && others.every((other) => Math.min(other.to, rule.to) - Math.max(other.from, rule.from) < touch)
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at > level.from - touch && upright.at < level.to + touch && level.at > upright.from - touch && level.at < upright.to + touch

/** The lattice of rules that touch; where they stand out beyond the last crossing rule, an open side is closed. */
function latticeOf({ level, upright }: Rules): Lattice {
  const xs = closed(upright.map((rule) => rule.at), level)
  const ys = closed(level.map((rule) => rule.at), upright)
  const covers = (rules: Rule[], at: number, from: number, to: number) =>
    rules.some((rule) => Math.abs(rule.at - at) < touch && Math.min(rule.to, to) - Math.max(rule.from, from) > 0.6 * (to - from))
  return {
    xs,
    ys,
    wallRight: ys.slice(1).map((bottom, row) => xs.slice(1).map((x) => covers(upright, x, ys[row]!, bottom))),
    wallBelow: ys.slice(1).map((y) => xs.slice(1).map((right, column) => covers(level, y, xs[column]!, right))),
  }
}

function closed(positions: number[], crossing: Rule[]): number[] {
  const at = clusters(positions, touch).map((cluster) => cluster.at)
  const from = Math.min(...crossing.map((rule) => rule.from))
  const to = Math.max(...crossing.map((rule) => rule.to))
  if (from < at[0]! - 8) at.unshift(from)
  if (to > at.at(-1)! + 8) at.push(to)
  return at
}

/** The cells: places with no wall between them are one, and grow to a rectangle. Row by row. */
export function roomsOf({ xs, ys, wallRight, wallBelow }: Lattice): Room[] {
  const taken = ys.slice(1).map(() => xs.slice(1).map(() => false))
  const rooms: Room[] = []
  for (let top = 0; top < ys.length - 1; top++)
    for (let left = 0; left < xs.length - 1; left++) {
      if (taken[top]![left]) continue
      let right = left
      while (right < xs.length - 2 && !wallRight[top]![right] && !taken[top]![right + 1]) right++
      let bottom = top
      const goesOn = () => {
        for (let column = left; column <= right; column++) if (wallBelow[bottom]![column] || taken[bottom + 1]![column]) return false
        for (let column = left; column < right; column++) if (wallRight[bottom + 1]![column]) return false
        return true
      }
      while (bottom < ys.length - 2 && goesOn()) bottom++
      for (let row = top; row <= bottom; row++) taken[row]!.fill(true, left, right + 1)
      rooms.push({ top, left, bottom, right })
    }
  return rooms
}

/** The middle of the glyph's body. */
export const middleOf = (glyph: Glyph): [number, number] => [glyph.x + glyph.dx / 2, glyph.y - 0.35 * glyph.size]
