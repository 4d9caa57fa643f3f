import type { Row } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import type { Candidate } from './candidates.ts'
import { withoutNumeral } from './headings.ts'

/** Without its number a shorter label may be the end of another's. */
const shortest = 4

/**
 * The rows of a ruled table in the form's order, where their whole labels say that the office has them in another one: what
 * was carried in above what came in, the groups or the items of a group exchanged. `moved` are those that stood elsewhere;
 * `whole` says that every row of the form is there just once by its whole label. A label over two rows with other figures names
 * neither beyond doubt.
 */
export function inFormOrder(rows: Row[], given: Candidate[]): { candidates: Candidate[]; moved: Set<Candidate>; whole: boolean } {
  const found = given.map((candidate) => rowNamed(rows, candidate.key))
  const figures = new Map<number, Set<string>>()
  given.forEach(({ named, values }, i) => {
    const row = found[i] ?? null
    if (row !== null && named && values.some((value) => value.raw !== '')) figures.set(row, (figures.get(row) ?? new Set()).add(values.map((value) => value.raw).join(' ')))
  })
  const candidates = given.map((candidate, i) => (found[i] !== null && (figures.get(found[i]!)?.size ?? 0) > 1 ? { ...candidate, doubtful: true } : candidate))
  const places = found.map((row) => (row !== null && found.indexOf(row) === found.lastIndexOf(row) ? row : null))
  const moved = new Set(candidates.filter((_, i) => places[i] !== null && places.some((other, j) => other !== null && j < i !== other < places[i]! && j !== i)))
  const whole = rows.every((_, row) => places.includes(row))
  if (moved.size === 0) return { candidates, moved, whole }
  // What has no whole label stays behind what it stood behind.
  let last = -1
  const order = new Map(candidates.map((candidate, i) => [candidate, (last = places[i] ?? last)]))
  return { candidates: candidates.toSorted((a, b) => order.get(a)! - order.get(b)!), moved, whole }
}

/** The row whose wording the key ends with, its number aside; null where none or several do. */
function rowNamed(rows: Row[], key: string): number | null {
  const numbered = longest(rows, key, (wording) => wording)
  return numbered ?? longest(rows, key, (wording) => (withoutNumeral(wording).length < shortest ? wording : withoutNumeral(wording)))
}

function longest(rows: Row[], key: string, as: (wording: string) => string): number | null {
  const fits = rows.flatMap((row, i) => wordingsOf(row).map(as).filter((wording) => wording !== '' && key.endsWith(wording)).map((wording) => ({ i, length: wording.length })))
  const most = Math.max(...fits.map(({ length }) => length))
  const [best, ...others] = fits.filter(({ length }) => length === most)
  return best && others.every(({ i }) => i === best.i) ? best.i : null
}
