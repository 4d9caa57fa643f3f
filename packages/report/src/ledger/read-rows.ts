import type { Placed } from './alike.ts'
import { carriedDown } from './carried.ts'
import { type Field, fields, needed } from './columns.ts'
import { type Day, dayOf } from './day.ts'
import { likenessIn, tellingIn } from './likeness.ts'
import { remembered, remembered2 } from './remembered.ts'
import { isPending } from './result-words.ts'
import { otherKind, type Other, runningIn } from './row-kind.ts'
import type { Sheet } from './sheet.ts'
import { standingIn } from './standing.ts'
import { columnsOf, fieldReader } from './ticked.ts'
import { withDetail, withOrganisation } from './with-more.ts'

/** Why a row could be no request of its own, or another than it looks: the person decides, once for all rows of a kind. */
export type Doubt = 'MERGED' | 'TORN' | 'CROSSED' | 'VOID' | 'DONE' | 'SEVERAL' | 'SAME_NUMBER' | 'SAME_ROW' | 'LONG'

/** Where a row stands: the sheet by its number among those that were given, from 0, and the row as the spreadsheet counts, from 1. */
export interface At {
  sheet: number
  at: number
}

/** One request as the ledger has it. */
export interface LedgerRow extends At {
  /** Null: nothing is written; undefined: it cannot be read. */
  received: Day | null | undefined
  closed: Day | null | undefined
  applicant: string
  /** With the detail behind it, where there is a column for that. */
  result: string
  /** 登记编号, as it stands; empty where there is none. */
  number: string
  /** All that stands in the row, for seeing whether another says just the same. */
  whole: string
  doubts: Doubt[]
}

export interface Read {
  requests: LedgerRow[]
  /** Rows that were taken for something else. */
  others: (At & { kind: Other })[]
}

/** Reads what stands under the header of a sheet: every row in which anything stands is a request or named among the others. */
export function readRows(placed: Placed, of: number): Read {
  const { sheet, header, places, ticks } = placed
  const carried = carriedDown(sheet, header.bottom)
  const wide = new Set((sheet.merges ?? []).flatMap(({ top, left, right }) => (right - left > 1 ? [top] : [])))
  const torn = new Set(sheet.torn)
  const running = runningIn(header)
  const day = remembered((text) => dayOf(text, sheet))
  const result = remembered2(withDetail)
  const applicant = remembered2(withOrganisation)
  const number = places.number === 'ticks' ? null : places.number
  const columns = columnsOf(places, ticks)
  const said = fieldReader(placed)
  const tells = tellingIn(header)
  const likeness = likenessIn(header, tells, running, of)
  const standing = standingIn(header, new Set(columns))
  const read: Read = { requests: [], others: [] }
  for (let index = header.bottom + 1; index < sheet.rows.length; index++) {
    const row = sheet.rows[index]!
    // A row that only what is above reaches into is the lower part of a high one.
    if (row.every((text) => text.trim() === '')) continue
    const place = { sheet: of, at: index + 1 }
    const from = carried.get(index)
    const kind = otherKind(row, { header, places, isWide: wide.has(index) })
    if (kind !== null) {
      read.others.push({ ...place, kind })
      continue
    }
    const own = (column: number | null) => (column === null ? '' : (row[column] ?? '').trim())
    const cell = (column: number) => own(column) || (from?.get(column) ?? '')
    const text = (field: Field) => said(field, cell).text
    if (fields.every((field) => text(field) === '') && isTemplate(sheet.rows, index, tells, running)) {
      read.others.push({ ...place, kind: 'number' })
      continue
    }
    const ended = result(text('result'), text('detail'))
    const stands = standing(row, day(text('closed')) === null && (ended === '' || isPending(ended)))
    const isReached = columns.some((column) => from?.has(column) === true)
    const isNamed = number === null && running === null ? needed.some((field) => said(field, own).text !== '') : own(number) !== '' || own(running) !== ''
    const isCrossed = fields.some((field) => said(field, cell).isCrossed)
    const doubts: Doubt[] = [...(isReached && !isNamed ? ['MERGED' as const] : []), ...(torn.has(index) ? ['TORN' as const] : []), ...(isCrossed ? ['CROSSED' as const] : []), ...stands]
    read.requests.push({
      ...place, received: day(text('received')), closed: day(text('closed')), applicant: applicant(text('applicant'), text('organisation')), result: ended, number: text('number'),
      whole: likeness(row, from), doubts,
    })
  }
  return read
}

/** A numbered row that holds what the rows beside it hold, too, and nothing of a request: the template is longer than the ledger. */
function isTemplate(rows: Sheet['rows'], index: number, tells: ReadonlySet<number>, running: number | null): boolean {
  if (running === null || (rows[index]![running] ?? '').trim() === '') return false
  return rows[index]!.every((text, column) => text.trim() === '' || column === running || (!tells.has(column) && [rows[index - 1], rows[index + 1]].some((beside) => beside?.[column] === text)))
}
