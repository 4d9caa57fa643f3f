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

function joined(rules: Rule[]): Rule[] {
  return clusters(rules.map((rule) => rule.at), together)
    .flatMap(({ at, from, to }) => {
      const along = rules.filter((rule) => rule.at >= from && rule.at <= to).toSorted((a, b) => a.from - b.from)
      const result: Rule[] = []
      for (const rule of along) {
        const last = result.at(-1)
        if (last && rule.from - last.to <= dashGap) last.to = Math.max(last.to, rule.to)
        else result.push({ ...rule, at })
      }
      return result
    })
    .filter((rule) => rule.to - rule.from >= shortest)
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
