import { format2021 } from '../format/index.ts'
import type { Placed } from './alike.ts'
import { applicantOf } from './applicant-words.ts'
import { carriedDown } from './carried.ts'
import { type Field, fields, needed } from './columns.ts'
import { type Day, dayOf } from './day.ts'
import type { Header } from './header.ts'
import { markOf } from './marks.ts'
import { isPending, resultOf } from './result-words.ts'
import { otherKind, type Other, runningIn } from './row-kind.ts'
import { bare, type Sheet } from './sheet.ts'
import { standing } from './standing.ts'
import { columnsOf, fieldReader } from './ticked.ts'

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
    if (fields.every((field) => text(field) === '') && isTemplate(sheet.rows, index, header, running)) {
      read.others.push({ ...place, kind: 'number' })
      continue
    }
    const ended = result(text('result'), text('detail'))
    const stands = standing(row.flatMap((own, column) => (own.trim() === '' || columns.includes(column) ? [] : [{ text: own, column }])), header, day(text('closed')) === null && (ended === '' || isPending(ended)))
    const isReached = columns.some((column) => from?.has(column) === true)
    const isNamed = number === null && running === null ? needed.some((field) => said(field, own).text !== '') : own(number) !== '' || own(running) !== ''
    const isCrossed = fields.some((field) => said(field, cell).isCrossed)
    const doubts: Doubt[] = [...(isReached && !isNamed ? ['MERGED' as const] : []), ...(torn.has(index) ? ['TORN' as const] : []), ...(isCrossed ? ['CROSSED' as const] : []), ...stands]
    read.requests.push({
      ...place, received: day(text('received')), closed: day(text('closed')), applicant: applicant(text('applicant'), text('organisation')), result: ended, number: text('number'),
      whole: wholeOf(row, from, header.labels, running, of), doubts,
    })
  }
  return read
}

/** A numbered row that holds what the rows beside it hold, too, and nothing of a request: the template is longer than the ledger. */
function isTemplate(rows: Sheet['rows'], index: number, { labels }: Header, running: number | null): boolean {
  if (running === null || (rows[index]![running] ?? '').trim() === '') return false
  return rows[index]!.every((text, column) => text.trim() === '' || column === running || (!telling.test(bare(labels[column]?.at(-1) ?? '')) && [rows[index - 1], rows[index + 1]].some((beside) => beside?.[column] === text)))
}

/** Columns that tell one request from another of the same day and kind. */
const telling = /姓名|名称|申请人$|内容|事项|标题|摘要|证件|电话|地址|文号|编号|描述/u

/** With who or what is asked for in it, a row is itself whatever its running number, in any sheet; without, only where it stands. */
function wholeOf(row: readonly string[], from: ReadonlyMap<number, string> | undefined, labels: readonly (readonly string[])[], running: number | null, sheet: number): string {
  const cells = row.flatMap((own, column) => {
    const text = own.trim() || (from?.get(column) ?? '')
    if (text === '') return []
    const label = labels[column] ?? []
    // A tick says as much as its column's header.
    const isSign = markOf(text) !== 'text'
    return [{ column, text: isSign ? `${bare(label.join(''))} ${text}` : text, isTelling: !isSign && telling.test(bare(label.at(-1) ?? '')) }]
  })
  if (cells.some(({ isTelling }) => isTelling)) return cells.filter(({ column }) => column !== running).map(({ text }) => text).join('\u0000')
  return `${sheet}\u0000${cells.map(({ column, text }) => `${column} ${text}`).join('\u0000')}`
}

/** 公民 needs nothing more, unless it is contradicted; 法人或其他组织 does. */
function withOrganisation(applicant: string, organisation: string): string {
  if (/^无?$/u.test(bare(organisation)) || organisation === applicant) return applicant
  if (applicant === '') return organisation
  const [meaning, more] = [applicantOf(applicant), applicantOf(organisation)]
  return meaning?.sure && (!more?.sure || more.to === meaning.to) ? applicant : `${applicant}－${organisation}`
}

/** A result that says enough needs no detail, unless the two contradict each other; 其他 and "不予公开" do need it. */
function withDetail(result: string, detail: string): string {
  if (/^无?$/u.test(bare(detail)) || detail === result || isPending(result)) return result
  if (result === '') return detail
  const [meaning, more] = [resultOf(result, format2021), resultOf(detail, format2021)]
  // 部分公开 goes with any reason for the other part: 只计这一情形.
  const isEnough = meaning?.sure && meaning.to !== 'otherMisc' && (meaning.to === 'partlyGranted' || !more?.sure || more.to === meaning.to)
  return isEnough ? result : `${result}－${detail}`
}

/** A ledger has many requests, and few days and words. */
function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (!known.has(text)) known.set(text, of(text))
    return known.get(text) as Value
  }
}

function remembered2<Value>(of: (a: string, b: string) => Value): (a: string, b: string) => Value {
  const known = remembered((a: string) => remembered((b: string) => of(a, b)))
  return (a, b) => known(a)(b)
}
