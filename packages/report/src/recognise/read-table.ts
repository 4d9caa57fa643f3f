import type { Row } from '../format/model.ts'
import { align, goodLikeness } from './align.ts'
import type { Match } from './align.ts'
import type { Candidate } from './candidates.ts'
import { holdsAnother } from './holds-another.ts'
import { paddingOf, placeValues } from './place-values.ts'
import { hasHan } from './normalise.ts'
import type { Agrees, Placement } from './place-values.ts'
import type { How } from './recognised.ts'
import type { Written } from './values.ts'

/** From here on a label leaves no doubt which row it names. */
export const sureLikeness = 0.8
/** Below this a label is another row's. */
const strangeLikeness = 0.3
/** In a stream. */
const mostUnlabelled = 3
/** More rows than any form has, even beside a page of other figures; keeps a hostile text cheap. */
const mostCandidates = 500

/** A row of the form with the ids of its columns. */
export interface FormRow {
  row: Row
  columns: string[]
}

/** One row as read: its values by column, null where untold; and the candidate it was read from. */
export interface RowReading {
  values: (Written | null)[]
  confidence: number
  how: How
  candidate: Candidate | null
  next: Candidate | null
  likeness: number
  /** Figures in front of the values, in a grid: what was typed over the label. */
  dropped: Written[]
  /** Figures of the table stand elsewhere: an empty cell may be one of theirs. */
  strays?: boolean
  /** Does the row add up? Null where nothing can be said. */
  agrees: boolean | null
}

/** Reads the form's rows out of candidates of one kind; rows without a candidate are gaps. */
export function readRows(form: FormRow[], all: Candidate[], agrees: Agrees): RowReading[] {
  const candidates = all.slice(0, mostCandidates)
  const rows = form.map((each) => each.row)
  const matches = align(rows, form.map((r) => r.columns), candidates)
  const padding = paddingOf(matches.map((m) => ({ candidate: candidates[m.candidate]!, width: form[m.row]!.columns.length, labelled: m.likeness >= goodLikeness })))
  const matched = new Set(matches.map((m) => m.candidate))
  return form.map(({ row, columns }, i) => {
    const width = columns.length
    const match = matches.find((m) => m.row === i)
    if (!match) return { values: Array(width).fill(null), confidence: gapConfidence, how: 'gap', candidate: null, next: null, likeness: 0, dropped: [], agrees: null }
    const found = candidates[match.candidate]!
    const candidate = found.grid && match.likeness >= goodLikeness && holdsAnother(rows, row, found.key) ? { ...found, doubtful: true } : found
    const place = placeValues(candidate, columns, match.likeness >= goodLikeness, agrees, padding)
    const lonely = matched.has(match.candidate - 1) || match.candidate === 0
      ? !matched.has(match.candidate + 1) && match.candidate + 1 < candidates.length
      : true
    // A figure too many beside a good label may be the next row's, if that row is missing: then neither is told.
    const ownsAll = place?.plain !== false || candidate.grid || match.likeness < goodLikeness || matches.some((m) => m.row === i + 1 && m.candidate === match.candidate + 1 && m.likeness >= goodLikeness)
    const confidence = place && ownsAll && (match.likeness >= goodLikeness || fillsItsPlace(match, matches, candidates, form)) ? confidenceOf(match, candidate, place, lonely) : gapConfidence
    const told = confidence > gapConfidence
    const isRivalled = match.rivals.some((j) => saysOtherwise(candidates[j]!, found, width))
    return {
      values: told ? place!.values : Array(width).fill(null),
      confidence: isRivalled ? Math.min(confidence, disputedConfidence) : confidence,
      how: !told ? 'gap' : match.likeness < goodLikeness ? 'position' : candidate.grid ? 'grid' : 'stream',
      candidate,
      next: candidates[match.candidate + 1] ?? null,
      likeness: match.likeness,
      dropped: place?.dropped ?? [],
      agrees: told ? place!.agrees : null,
    }
  })
}

/** Has another candidate figures for a whole row, and not the same? */
function saysOtherwise(other: Candidate, own: Candidate, width: number): boolean {
  const figures = ({ values }: Candidate) => values.map((value) => value.raw).filter((raw) => raw !== '').join(' ')
  return other.values.length >= width && figures(other) !== '' && figures(other) !== figures(own)
}

export const gapConfidence = 0.3
/** Told, but something in the table speaks against it: a person should look. */
export const disputedConfidence = 0.85

/** `strays`: figures beside the row that belong to no row, the sign of digits broken over lines. */
function confidenceOf(match: Match, candidate: Candidate, place: Placement, strays: boolean): number {
  const sure = match.likeness >= sureLikeness
  if (match.likeness < goodLikeness) return place.agrees === true || (candidate.grid && place.agrees === null) ? 0.8 : gapConfidence
  if (candidate.doubtful && candidate.grid) return disputedConfidence
  if (candidate.doubtful) return Math.min(disputedConfidence, confidenceOf(match, { ...candidate, doubtful: false }, place, strays))
  if (!place.plain) return 0.88
  if (candidate.named && !place.named) return place.agrees === true ? (sure ? 0.95 : 0.92) : disputedConfidence
  if (candidate.grid) return sure ? (place.agrees === false ? 0.95 : 0.99) : place.agrees === true ? 0.93 : 0.85
  if (place.agrees === true) return sure ? 0.98 : 0.92
  if (place.agrees === null) return sure ? 0.95 : 0.85
  // In a stream a blank cell and a stray figure look just like a wrong total: somebody must look.
  return sure && candidate.regular && !strays ? disputedConfidence : gapConfidence
}

/** An unlabelled candidate may fill a row only where, between two known rows, there are as many candidates as rows. */
function fillsItsPlace(match: Match, matches: Match[], candidates: Candidate[], form: FormRow[]): boolean {
  const known = matches.filter((m) => m.likeness >= goodLikeness)
  const before = known.filter((m) => m.row < match.row).at(-1) ?? { row: -1, candidate: -1 }
  const candidate = candidates[match.candidate]!
  // A label that can be read, and is none of the form's, heads a row of its own.
  if (candidate.named && hasHan(candidate.own) && match.likeness < strangeLikeness) return false
  const after = known.find((m) => m.row > match.row) ?? { row: form.length, candidate: candidates.length }
  // Where a page's columns were told one after another, figures without labels are in no order.
  if (!candidate.grid && after.row - before.row - 1 > mostUnlabelled) return false
  const between = matches.filter((m) => m.row > before.row && m.row < after.row).length
  return after.row - before.row === after.candidate - before.candidate && between === after.row - before.row - 1
}
