import type { Candidate } from './candidates.ts'
import { offsetsOf, placeValues } from './place-values.ts'
import type { Agrees } from './place-values.ts'
import { disputedConfidence, gapConfidence } from './read-table.ts'
import type { RowReading } from './read-table.ts'

/** Table four has one row of figures and no label: it is known by having as many values as the form has cells. */
export function readDisputesRow(width: number, blockWidth: number, candidates: Candidate[], agrees: Agrees): RowReading {
  const noPadding = { before: false, after: false }
  const fitting = candidates.filter((candidate) => offsetsOf(candidate, width, true, null).length > 0)
  // A header row of empty cells may stand above the figures; the figures come last.
  const candidate = fitting.findLast((c) => c.values.some((value) => value.raw !== '')) ?? fitting.at(-1) ?? null
  const place = candidate && placeValues(candidate, width, true, agrees, noPadding)
  const gap: RowReading = { values: Array(width).fill(null), confidence: gapConfidence, how: 'gap', candidate, next: null, likeness: 0, dropped: [], agrees: null }
  if (!candidate || !place) return gap
  const trusted = candidate.grid || place.agrees !== false || (candidate.regular && candidates.length === 1)
  if (!trusted) return gap
  // In a grid one block may have a wrong total; where more do not add up, the columns must be other ones.
  const blocks = Array.from({ length: width / blockWidth }, (_, i) => place.values.slice(i * blockWidth, (i + 1) * blockWidth).filter((value) => value !== null))
  const disputed = place.agrees === false && (!candidate.grid || blocks.filter((block) => agrees(block) === false).length > 1)
  const confidence = !place.plain ? 0.88 : disputed ? disputedConfidence : place.agrees === true ? 0.99 : 0.93
  return { ...gap, values: place.values, confidence, how: candidate.grid ? 'grid' : 'stream', likeness: 1, agrees: place.agrees }
}
