import { tableIds } from '../format/model.ts'
import type { Format } from '../format/model.ts'
import { wordsOf } from './form-words.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'

const title = /^\s*附\s*[表件]?\s*[\d一二三]{0,2}\s*[：:]?\s*$/
/** A table's header stands so many lines below the annex's title. */
const farthest = 6

/** The lines behind the text where a report in plain text has its tables ("附表1"), or none. */
export function annexOf(format: Format, headings: Heading[], lines: Line[]): Line[] {
  const last = headings.at(-1)?.to ?? -1
  const words = tableIds.flatMap((id) => wordsOf(format)[id].header)
  const isHeader = (line: Line) => line.text.trim().split(/\s+/).some((cell) => words.includes(cell.replace(/[^\p{L}\p{N}]/gu, '')))
  const from = last < 0 ? -1 : lines.findIndex((line, i) => i > last && title.test(line.text) && lines.slice(i + 1, i + 1 + farthest).some(isHeader))
  const annex = from < 0 ? [] : lines.slice(from)
  return annex.every((line) => line.row === null) ? annex : []
}
