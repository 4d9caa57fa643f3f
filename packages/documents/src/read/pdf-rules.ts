import type { Stretch } from './pdf-ink.ts'

/** A level (at = y) or upright (at = x) rule from one end to the other, in points. */
export interface Rule {
  at: number
  from: number
  to: number
}

export interface Rules {
  level: Rule[]
  upright: Rule[]
}

/** Rules of a double line, and the two sides of a thick one, lie no further apart. */
const together = 3.2
/** Dashes of one rule lie no further apart. */
const dashGap = 6
/** What is shorter, once its dashes are joined, is no rule. */
const shortest = 6

/** Joins stretches to rules: dashes and pieces of cell borders along one line become one rule, double lines one line. */
export function rulesOf(stretches: Stretch[]): Rules {
  const dot = (each: Stretch) => Math.max(each.x1 - each.x0, each.y1 - each.y0) <= 2 * each.thickness + 0.5
  const level = stretches.filter((each) => each.x1 - each.x0 >= each.y1 - each.y0 || dot(each))
  const upright = stretches.filter((each) => each.y1 - each.y0 > each.x1 - each.x0 || dot(each))
  return {
    level: joined(level.map(({ x0, x1, y0, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 }))),
    upright: joined(upright.map(({ x0, x1, y0, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 }))),
  }
}

function joined(stretches: Rule[]): Rule[] {
  // Dots and dashes first along their own line: those of a crossing line would bridge the way from one rule to the next.
  const lines = new Map<number, Rule[]>()
  for (const stretch of stretches) {
    const line = Math.round(stretch.at * 2)
    const there = lines.get(line)
    if (there) there.push(stretch)
    else lines.set(line, [stretch])
  }
  const rules = Array.from(lines.values()).flatMap((line) => alongOne(line, line[0]!.at)).filter(isLong)
  return clusters(rules.map((rule) => rule.at), together)
    .flatMap(({ at, from, to }) => alongOne(rules.filter((rule) => rule.at >= from && rule.at <= to), at))
}

const isLong = (rule: Rule): boolean => rule.to - rule.from >= shortest

/** Stretches along one line, joined where they lie within a dash of each other. */
function alongOne(stretches: Rule[], at: number): Rule[] {
  const result: Rule[] = []
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && stretch.from - last.to <= dashGap) last.to = Math.max(last.to, stretch.to)
    else result.push({ ...stretch, at })
  }
  return result
}

/** Groups numbers that lie within `gap` of their neighbour; `at` is the middle of each group. */
export function clusters(numbers: number[], gap: number): { at: number; from: number; to: number }[] {
  const groups: { at: number; from: number; to: number }[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && number - last.to <= gap) last.to = number
    else groups.push({ at: number, from: number, to: number })
  }
  return groups.map(({ from, to }) => ({ at: (from + to) / 2, from, to }))
}
