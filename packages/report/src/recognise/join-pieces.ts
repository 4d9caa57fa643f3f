import type { Row } from '../format/model.ts'
import { goodLikeness, wordingsOf } from './align.ts'
import type { Candidate } from './candidates.ts'
import { keyOf } from './normalise.ts'
import { likenessOfEnding } from './similarity.ts'

/** A label on so many rows is none. */
const mostPieces = 4
/** A whole label leaves less than this to be better told. */
const whole = 0.9
/** What a row of figures without a label, or a label's piece without figures, takes from a reading. */
const orphan = 0.5

/**
 * Puts the pieces of a ruled row together that a page's end or a reader without lines left as rows of their own: a label
 * over several of them, figures beside one of its pieces or between two. Where a whole label without figures stands by
 * figures without a label they may belong together, so that neither is sure.
 */
export function joinPieces(rows: Row[], given: Candidate[]): Candidate[] {
  const isGroup = groupTest(rows)
  const candidates = given.map((candidate) => (isGroup(candidate.key) ? { ...candidate, key: '', own: '' } : candidate)).filter((candidate) => candidate.key !== '' || hasFigures(candidate))
  if (candidates.every(hasFigures)) return candidates
  const wordings = rows.map(wordingsOf)
  const known = new Map<string, number>()
  const likenessOf = (key: string): number => {
    const found = known.get(key) ?? Math.max(0, ...wordings.map((each) => Math.max(...each.map((wording) => (key === '' ? 0 : likenessOfEnding(wording, key))))))
    known.set(key, found)
    return found
  }
  // The words of one must need the words of another, or the figures their words.
  const belong = (pieces: Candidate[]) => pieces.some(isBare) || likenessOf(pieces.map((piece) => piece.key).join('')) > Math.max(...pieces.map((piece) => likenessOf(piece.key))) + 0.02
  // Figures between two pieces that make one label are its own; beside a whole one they may be another's.
  const isBetween = (pieces: Candidate[]) => likenessOf(pieces.map((piece) => piece.key).join('')) > 0.97 && pieces.every((piece) => likenessOf(piece.key) < whole)
  const worth = (pieces: Candidate[]): number => {
    const likeness = likenessOf(pieces.map((piece) => piece.key).join(''))
    const [only, second] = pieces
    const lost = only !== undefined && second === undefined && (isBare(only) || likeness < (hasFigures(only) ? goodLikeness : whole))
    return likeness - (lost ? orphan : 0) - 0.01 * pieces.length
  }
  const best: { total: number; size: number }[] = [{ total: 0, size: 0 }]
  for (let end = 1; end <= candidates.length; end++) {
    for (let size = 1; size <= Math.min(mostPieces, end); size++) {
      const pieces = candidates.slice(end - size, end)
      if (pieces.filter(hasFigures).length > 1) break
      if (size > 1 && !belong(pieces)) continue
      const total = best[end - size]!.total + worth(pieces)
      const before = best[end]
      if (!before || total > before.total) best[end] = { total, size }
    }
  }
  const joined: Candidate[] = []
  for (let end = candidates.length; end > 0; end -= best[end]!.size) {
    const pieces = candidates.slice(end - best[end]!.size, end)
    joined.unshift(pieces.length === 1 ? pieces[0]! : together(pieces, pieces.some(isBare) && !isBetween(pieces)))
  }
  return joined
}

/** Says of a key whether it is nothing but names of groups, which stand over several rows, though a figure was typed among them. */
export function groupTest(rows: Row[]): (key: string) => boolean {
  const groups = [...new Set(rows.flatMap((row) => row.path.slice(0, -1)).map((label) => keyOf(label.zh)))]
  return (key) => /\P{N}/u.test(key) && groups.reduce((rest, group) => rest.replace(group, ''), key.replace(/\d/g, '')) === ''
}

const hasFigures = (candidate: Candidate): boolean => candidate.values.some((value) => value.raw !== '')

const isBare = (candidate: Candidate): boolean => candidate.own === '' && hasFigures(candidate)

function together(pieces: Candidate[], doubtful: boolean): Candidate {
  const figures = pieces.find(hasFigures) ?? pieces[0]!
  return {
    ...figures,
    texts: pieces.flatMap((piece) => piece.texts),
    key: pieces.map((piece) => piece.key).join(''),
    own: pieces.map((piece) => piece.own).join(''),
    sure: doubtful ? new Set() : figures.sure,
    doubtful,
  }
}
