import type { Candidate } from './candidates.ts'
import { isCutOff, offsetsOf, placeValues } from './place-values.ts'
import type { Agrees } from './place-values.ts'
import { disputedConfidence, gapConfidence } from './read-table.ts'
import type { RowReading } from './read-table.ts'

/** Table four has one row of figures and no label: it is known by having as many values as the form has cells. */
export function readDisputesRow(columns: string[], blockWidth: number, candidates: Candidate[], agrees: Agrees): RowReading {
  const width = columns.length
  const named = namedRow(columns, candidates)
  if (named) return byName(named, columns, blockWidth, agrees)
  const noPadding = { before: false, after: false }
  const fitting = candidates.filter((candidate) => offsetsOf(candidate, width, true, null).length > 0)
  // A header row of empty cells may stand above the figures; the figures come last.
  const isWritten = (c: Candidate) => c.values.some((value) => value.raw !== '')
  // Where only rows that do not fit have figures, the empty one says nothing.
  const candidate = fitting.findLast(isWritten) ?? (candidates.some((c) => 2 * c.values.length > width && isWritten(c)) ? null : fitting.at(-1)) ?? null
  const place = candidate && placeValues(candidate, columns, true, agrees, noPadding)
  const gap: RowReading = { values: Array(width).fill(null), confidence: gapConfidence, how: 'gap', candidate, next: null, likeness: 0, dropped: [], agrees: null }
  if (!candidate || !place) return gap
  const trusted = candidate.grid || place.agrees !== false || (candidate.regular && candidates.length === 1)
  if (!trusted) return gap
  // In a grid one block may have a wrong total; where more do not add up, the columns must be other ones.
  const blocks = Array.from({ length: width / blockWidth }, (_, i) => place.values.slice(i * blockWidth, (i + 1) * blockWidth).filter((value) => value !== null))
  const disputed = place.agrees === false && (!candidate.grid || blocks.filter((block) => agrees(block) === false).length > 1)
  // Another row of as many figures that add up as well: the table stands twice. The rule that Markdown has below a header is none.
  const figures = (c: Candidate) => c.values.map((value) => value.raw).filter((raw) => raw !== '').join(' ')
  const isTwice = fitting.some((other) => /\d/.test(figures(other)) && figures(other) !== figures(candidate) && placeValues(other, columns, true, agrees, noPadding)?.agrees === true)
  const confidence = !place.plain ? 0.88 : disputed || hasRest(candidate, candidates) || isTwice ? disputedConfidence : place.agrees === true ? 0.99 : 0.93
  return { ...gap, values: place.values, confidence, how: candidate.grid ? 'grid' : 'stream', likeness: 1, agrees: place.agrees }
}

/** In a stream, digits on the lines next to the figures may be the rest of them. */
const hasRest = (candidate: Candidate, all: Candidate[]): boolean =>
  !candidate.grid && all.some((other) => other !== candidate && other.values.some((value) => candidate.values.some((own) => Math.abs(own.line - value.line) <= 2)))

/** In a ruled table each figure is known by the outcome and the block over it, be they side by side or one block below the other. */
function namedRow(columns: string[], candidates: Candidate[]): Candidate[] | null {
  const written = candidates.filter((candidate) => candidate.named && candidate.values.some((value) => value.raw !== ''))
  const rows = written.length > 0 ? written : candidates.filter((candidate) => candidate.named).slice(-1)
  return rows.some((row) => columns.some((id) => row.named!.has(id))) ? rows : null
}

function byName(rows: Candidate[], columns: string[], blockWidth: number, agrees: Agrees): RowReading {
  // Told twice, a figure is told only where both say the same.
  const values = columns.map((id) => {
    const found = rows.map((row) => row.named!.get(id)).filter((value) => value !== undefined)
    return found.every((value) => value.raw === found[0]!.raw) ? (found[0] ?? null) : null
  })
  const blocks = Array.from({ length: columns.length / blockWidth }, (_, i) => values.slice(i * blockWidth, (i + 1) * blockWidth))
  const sums = blocks.map((block) => (block.includes(null) ? null : agrees(block.filter((value) => value !== null))))
  const sure = (!values.includes(null) || isCutOff(values)) && columns.every((id, i) => values[i] === null || rows.some((row) => row.sure.has(id)))
  const wrong = sums.filter((sum) => sum === false).length
  const confidence = wrong > 0 && !sure ? disputedConfidence : sure ? 0.97 : wrong === 0 && !sums.includes(null) ? 0.93 : disputedConfidence
  return { values, confidence, how: 'grid', candidate: { ...rows[0]!, values: rows.flatMap((row) => row.values), sure: new Set(rows.flatMap((row) => [...row.sure])) }, next: null, likeness: 1, dropped: [], agrees: sums.includes(false) ? false : sums.includes(null) ? null : true }
}
