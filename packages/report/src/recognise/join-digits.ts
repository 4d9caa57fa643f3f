import type { Candidate } from './candidates.ts'
import type { Agrees } from './place-values.ts'
import type { Written } from './values.ts'

/**
 * Puts the digits together that a page's end broke in narrow cells, the last of some figures standing alone in a row without a
 * label: only where the row then adds up and did not before.
 */
export function joinDigits(columns: string[], candidates: Candidate[], agrees: Agrees): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const whole = joined.length > 0 && candidate.own === '' ? together(columns, joined.at(-1)!, candidate, agrees) : null
    if (whole) joined[joined.length - 1] = whole
    else joined.push(candidate)
  }
  return joined
}

function together(columns: string[], first: Candidate, rest: Candidate, agrees: Agrees): Candidate | null {
  const pairs = columns.map((id) => ({ id, above: first.named?.get(id), below: rest.named?.get(id) }))
  const joined = pairs.flatMap(({ id, above, below }): [string, Written][] => (above && below && /^\d*$/.test(below.raw) && (above.raw !== '' || below.raw === '') ? [[id, below.raw === '' ? above : { ...above, raw: above.raw + below.raw, broken: below.raw.length }]] : []))
  const values = joined.map(([, value]) => value)
  const isBroken = values.length === columns.length && values.some((value) => value.broken)
  return isBroken && agrees(pairs.map(({ above }) => above!)) === false && agrees(values) === true ? { ...first, values, named: new Map(joined) } : null
}
