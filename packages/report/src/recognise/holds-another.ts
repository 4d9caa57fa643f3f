import type { Row } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import { keyOf } from './normalise.ts'
import { likenessOfEnding } from './similarity.ts'

/** A shorter name may stand in any text; from a longer one a few characters may differ. */
const [shortest, longer] = [4, 6]
const alike = 0.8

/** Does a row's label, given as a key, begin with that of another row of the form? Then a reader put two rows together, and the figures may be the other's. */
export function holdsAnother(rows: Row[], own: Row, key: string): boolean {
  const ending = wordingsOf(own).filter((wording) => key.endsWith(wording)).reduce((a, b) => (b.length > a.length ? b : a), '')
  const written = key.slice(0, -(ending === '' ? wordingsOf(own)[0]! : ending).length)
  if (written.length < shortest) return false
  const before = groupsOf(rows).reduce((rest, group) => rest.replaceAll(group, ''), written)
  return before.length >= shortest && rows.some((row) => row !== own && wordingsOf(row).some((wording) => wording.length >= shortest && (before.includes(wording) || (wording.length >= longer && likenessOfEnding(wording, before) >= alike))))
}

const known = new WeakMap<Row[], string[]>()

function groupsOf(rows: Row[]): string[] {
  const groups = known.get(rows) ?? [...new Set(rows.flatMap((row) => row.path.slice(0, -1)).map((label) => keyOf(label.zh)))]
  known.set(rows, groups)
  return groups
}
