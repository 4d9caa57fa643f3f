import type { Row } from '../format/model.ts'
import type { Candidate } from './candidates.ts'
import { keyOf } from './normalise.ts'
import { likenessOfEnding } from './similarity.ts'

/** Which candidate a row was found in, and how well its label fits (0 to 1). */
export interface Match {
  row: number
  candidate: number
  likeness: number
  /** Candidates of no row whose labels fit this one as well: the table may stand twice. */
  rivals: number[]
}

/** From here on a label is taken for the row's own. */
export const goodLikeness = 0.45

/** By so much less a label may be like a row and still fit it as well. */
const asWell = 0.05

/** What is lost of a label that was found whole, mostly its number, is no doubt. */
const foundWhole = 0.8

/** Aligns candidates to the form's rows, both in order: the matching with the greatest sum of likenesses, unlabelled rows filling by place. */
export function align(rows: Row[], columns: string[][], candidates: Candidate[]): Match[] {
  const scores = rows.map((row, i) => {
    const wordings = wordingsOf(row)
    return candidates.map((candidate) => {
      const found = likenessTo(wordings, candidate, columns[i]!)
      // A label that was found whole is no other row's.
      return candidate.row === undefined ? found : candidate.row === i ? { ...found, likeness: Math.max(found.likeness, foundWhole) } : { likeness: 0, fits: false }
    })
  })
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(candidates.length + 1))
  const worth = (i: number, j: number) => {
    const { likeness, fits } = scores[i]![j]!
    if (likeness >= goodLikeness) return likeness + (fits ? 0.1 : 0)
    return fits ? 0.1 : -Infinity
  }
  for (let i = rows.length - 1; i >= 0; i--) {
    for (let j = candidates.length - 1; j >= 0; j--) {
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + worth(i, j))
    }
  }
  const matches: Match[] = []
  for (let i = 0, j = 0; i < rows.length && j < candidates.length; ) {
    if (best[i]![j] === best[i + 1]![j + 1]! + worth(i, j)) {
      matches.push({ row: i, candidate: j, likeness: scores[i]![j]!.likeness, rivals: [] })
      i++
      j++
    } else if (best[i]![j] === best[i]![j + 1]) j++
    else i++
  }
  const taken = new Set(matches.map((match) => match.candidate))
  return matches.map((match) => ({ ...match, rivals: candidates.flatMap((_, j) => (!taken.has(j) && scores[match.row]![j]!.likeness >= Math.max(goodLikeness, match.likeness - asWell) ? [j] : [])) }))
}

/** Every wording of a row that counts as its own, as keys: the official one first. */
export function wordingsOf(row: Row): string[] {
  const known = wordings.get(row) ?? [row.label.zh, ...row.aliases].map(keyOf)
  wordings.set(row, known)
  return known
}

const wordings = new WeakMap<Row, string[]>()

function likenessTo(wordings: string[], candidate: Candidate, columns: string[]): { likeness: number; fits: boolean } {
  const last = candidate.texts.at(-1)
  const piece = last ? keyOf(last.raw) : ''
  const cut = piece.length >= 3 && wordings[0]!.startsWith(piece) ? 0.7 : 0
  const likeness = candidate.key === '' ? 0 : Math.max(cut, ...wordings.map((wording) => likenessOfEnding(wording, candidate.key)))
  return { likeness, fits: candidate.named ? columns.some((id) => candidate.named!.has(id)) : candidate.values.length >= columns.length }
}
