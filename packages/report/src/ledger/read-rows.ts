import { format2021 } from '../format/index.ts'
import type { Field } from './columns.ts'
import { type Day, dayOf } from './day.ts'
import { resultOf } from './result-words.ts'
import type { Sheet } from './sheet.ts'

/** One request as the ledger has it. */
export interface LedgerRow {
  /** Its row in the spreadsheet, from 1, as the spreadsheet counts. */
  at: number
  /** Null: nothing is written; undefined: it cannot be read. */
  received: Day | null | undefined
  closed: Day | null | undefined
  applicant: string
  /** With the detail behind it, where there is a column for that. */
  result: string
  /** As they stand, for whoever looks it up. */
  written: Record<Field, string>
}

/** Where each field stands, from 0; null: nowhere. */
export type Places = Record<Field, number | null>

/** Reads what stands under the header; rows with nothing in any of the columns, and a sum at the end, are none. */
export function readRows({ rows, from1904 }: Sheet, header: number, places: Places): LedgerRow[] {
  const text = (row: readonly string[], field: Field) => (places[field] === null ? '' : (row[places[field]] ?? '').trim())
  // A ledger has many requests and few days.
  const days = new Map<string, Day | null | undefined>()
  const day = (text: string) => {
    if (!days.has(text)) days.set(text, dayOf(text, { from1904 }))
    return days.get(text)
  }
  return rows.slice(header + 1).flatMap((row, index): LedgerRow[] => {
    const written: Record<Field, string> = { received: text(row, 'received'), closed: text(row, 'closed'), applicant: text(row, 'applicant'), result: text(row, 'result'), detail: text(row, 'detail') }
    if (Object.values(written).every((one) => one === '') || isSum(row)) return []
    return [{
      at: header + index + 2, received: day(written.received), closed: day(written.closed),
      applicant: written.applicant, result: withDetail(written), written,
    }]
  })
}

/** A result that says enough needs no detail; 其他 and "不予公开" do. */
function withDetail({ result, detail }: Record<Field, string>): string {
  if (detail === '' || detail === result) return result
  const meaning = resultOf(result, format2021)
  if (meaning?.sure && meaning.to !== 'otherMisc') return result
  return result === '' ? detail : `${result}－${detail}`
}

/** Whatever stands behind it. */
const isSum = (row: readonly string[]) => /^(?:合计|总计|小计|共计)[:：]?$/u.test((row.find((text) => text.trim() !== '') ?? '').replace(/\s+/gu, ''))
