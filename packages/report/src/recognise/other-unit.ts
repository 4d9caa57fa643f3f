import type { CellId, Format } from '../format/model.ts'
import type { Line } from './lines.ts'
import { readable, squeeze } from './normalise.ts'
import { disputedConfidence } from './read-table.ts'
import type { RecognisedCell } from './recognised.ts'

/** A header that says 元, 千元 or 亿元 where the form says 万元. */
const otherUnit = /(?:金额|单位)[^\p{L}\p{N}]{0,2}(?:单位)?[^\p{L}\p{N}]{0,2}(?:人民币)?[千百亿]?元/u
/** A header is short; a sentence about money is not. */
const longestHeader = 60

/** The amounts as they were read, doubted where the table counts them in another unit: they are kept as written, and a person says what they are in 万元. */
export function doubtedUnits(cells: Record<CellId, RecognisedCell>, lines: readonly Line[], format: Format): Record<CellId, RecognisedCell> {
  if (!lines.some(({ text }) => text.length < longestHeader && otherUnit.test(squeeze(readable(text))))) return cells
  const amounts = format.cells.filter(({ type }) => type === 'money').map(({ id }) => id)
  return { ...cells, ...Object.fromEntries(amounts.map((id) => [id, { ...cells[id]!, confidence: Math.min(cells[id]!.confidence, disputedConfidence) }])) }
}
