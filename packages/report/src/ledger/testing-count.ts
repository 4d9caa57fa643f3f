import type { Format } from '../format/index.ts'
import { type Answer, type Counted, countedAtFirst, countLedger, type Doubt, fields, meanings, parseCsv, placedAlike, type Places, type Read, readRows, recogniseColumns, type Sheet, wordsIn } from './index.ts'

/** What a person says who is asked; nothing where nothing is said. */
export interface Said {
  applicants?: [string, string][]
  results?: [string, string][]
  doubts?: [Doubt, Answer][]
}

/** Reads the sheets that are counted unless somebody says otherwise, as the first of them says. */
export function readSheets(sheets: readonly Sheet[], one = 0): Read {
  const columns = recogniseColumns(sheets[one]!)
  const places = Object.fromEntries(fields.map((field) => [field, columns.of[field].column])) as Places
  const alike = placedAlike(sheets, one, columns, places)
  const reads = countedAtFirst(sheets, alike, one).flatMap((isCounted, at) => (isCounted && alike[at] ? [readRows(alike[at], at)] : []))
  return { requests: reads.flatMap(({ requests }) => requests), others: reads.flatMap(({ others }) => others) }
}

/** Counts sheets as they are read, with what a person says. */
export function countSheets(sheets: readonly Sheet[], year: number, format: Format, { today = '2099-12-31', said = {} as Said } = {}): Counted {
  const { requests } = readSheets(sheets)
  const words = wordsIn(requests, format)
  return countLedger(requests, { year, today }, format, { applicants: meanings(words.applicants, new Map(said.applicants)), results: meanings(words.results, new Map(said.results)), doubts: new Map(said.doubts) })
}

export const sheetOf = (text: string, name = 'x'): Sheet => ({ name, ...parseCsv(text), from1904: false })
