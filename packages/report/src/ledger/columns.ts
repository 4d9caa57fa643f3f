import { format2021 } from '../format/index.ts'
import { applicantOf, isOrganisations } from './applicant-words.ts'
import { dayOf } from './day.ts'
import { type Header, headerAt } from './header.ts'
import { resultOf } from './result-words.ts'
import { columnName, type Sheet } from './sheet.ts'
import { isGroup, noTicks, tickLabels, type Ticks, ticksIn } from './ticks.ts'

/**
 * What is looked for in a ledger. `organisation` says more of an applicant (法人类型), `detail` of a result (不予公开理由), and
 * `number` names the request; none of these need be there.
 */
export const fields = ['received', 'closed', 'applicant', 'organisation', 'result', 'detail', 'number'] as const
export type Field = (typeof fields)[number]

/** What must have a column before anything is counted. */
export const needed: readonly Field[] = ['received', 'closed', 'applicant', 'result']

/** Where something stands: the column from 0, or in columns of which one is ticked; null: nowhere. */
export type Place = number | 'ticks' | null

/** Where something was found, and whether nothing else could be meant. */
export interface Found {
  column: Place
  sure: boolean
}

export interface Columns {
  /** Null where no row looks like one. */
  header: Header | null
  of: Record<Field, Found>
  /** A column of reasons that everybody words anew: it is not taken for `detail`, and a person may. */
  freeText: number | null
  /** The columns to tick, whether they are taken for a field or not. */
  ticks: Ticks
}

export type Places = Record<Field, Place>

/** Header words, the ones that say it best first: 收到 is the day that counts (《条例》第三十一条), 申请 only the day on the letter. */
const words: Record<Field, readonly RegExp[]> = {
  received: [/^(?:申请)?(?:收到|收悉)(?:申请|信件)?(?:的)?(?:日期|时间|日)$/u, /^(?:申请)?(?:收件|接收|收文|来件|来文|签收|收到申请)(?:日期|时间|日)$/u, /^(?:申请)?(?:登记|受理|收办)(?:日期|时间|日)$/u, /^(?:申请|提交|申请提交|申请人提交)(?:日期|时间|日)$/u],
  closed: [/^(?:实际)?(?:作出)?(?:答复|办结|回复|复函)(?:日期|时间|日)$/u, /^(?:办理完成|办理完毕|办毕|完成|结案|办结答复|实际办结|处理|办理)(?:日期|时间|日)$/u, /^(?:答复|决定|告知)[书函]?(?:作出|出具|印发|落款|制作)?(?:的)?(?:日期|时间|日)$/u, /^(?:答复书)?(?:送达|发出|寄出)(?:日期|时间|日)$/u],
  applicant: [/^申请人?(?:主体)?(?:类型|类别|身份|性质|分类|种类)$/u, /^(?:申请主体|主体类型|主体类别|身份类型|申请人身份类型|申请人情况)$/u, /^(?:申请人|主体|身份).*(?:类型|类别|性质)$/u],
  organisation: [/^(?:法人|组织|单位|机构|其[他它]组织|法人(?:或者|或|和|及)?其[他它]组织)(?:的)?(?:类型|类别|性质|分类|种类)$/u, /^申请人?(?:主体)?(?:二级|细分|具体|详细)(?:类型|类别|分类|身份)$/u],
  result: [/^(?:办理|处理|答复|审理|公开)结果(?:类型|类别)?$/u, /^(?:答复|决定|办理|处理|公开)(?:类型|类别|方式|情形|情况|种类|意见|结论)$/u, /^(?:结果|结果(?:类型|类别|分类)|本年度办理结果|办理结果分类)$/u],
  detail: [/^(?:不予公开|无法提供|不予处理|不公开|其他处理)(?:等)?(?:的)?(?:具体)?(?:理由|原因|情形|类型|类别|依据)$/u, /^(?:具体|细分|二级|详细)(?:办理|处理|答复)?(?:情形|结果|原因|理由|类型|分类)$/u, /^(?:理由|原因)$/u],
  number: [/^(?:登记|申请|受理|收件|办件)(?:表|件|书)?(?:编号|号码?|序号)$/u, /^(?:编号|登记编码|查询号|回执号|受理文号|收文编?号)$/u],
}

/** A day by which something is due, or until which it was put off, is not the day on which it happened. */
const due = /应|期限|截止|到期|法定|预计|计划|延期|延长|拟|限|补正/u

/** How far down a header may stand, under titles. */
export const deepest = 20

/** So many reasons can be looked at one by one, whoever worded them. */
const fewReasons = 60

/** What a group is called beside what it is of: 答复情况, 日期. */
const groupEnd = /(?:情况|信息|登记|环节|阶段|内容)$/u

/** How well a header says a field: 0 best; null: not at all. Under a group, the group may be needed to say it: 申请人信息, 类型. */
function rankOf(field: Field, label: readonly string[]): number | null {
  if (field === 'applicant' && rankOf('organisation', label) !== null) return null
  const texts = label.map(columnName)
  const [whole, own] = [texts.join(''), texts.at(-1) ?? '']
  if ((field === 'received' || field === 'closed') && due.test(whole)) return null
  if (field === 'applicant' && /证件/u.test(own)) return null
  const names = [own, whole, texts.slice(0, -1).map((text) => text.replace(groupEnd, '')).join('') + own]
  const rank = words[field].findIndex((word) => names.some((name) => word.test(name)))
  return rank < 0 ? null : rank
}

const found = (labels: Header['labels']): number => fields.filter((field) => labels.some((label) => rankOf(field, label) !== null)).length + tickLabels(labels)

/** The header that begins in a row, with as many rows as belong to it. */
export const headerFrom = (sheet: Sheet, top: number): Header => headerAt(sheet, top, found)

/** Finds the header and each column by its words; where two columns say the same equally well, the first is taken and is not sure. */
export function recogniseColumns(sheet: Sheet, top: number | null = null): Columns {
  const header = top === null ? bestHeader(sheet) : headerFrom(sheet, top)
  const ticks = header === null ? noTicks : ticksIn(sheet, header)
  const of = withTicks(Object.fromEntries(fields.map((field) => [field, columnFor(field, sheet, header)])) as Record<Field, Found>, ticks)
  const reasons = of.detail.column
  if (header === null || typeof reasons !== 'number' || !isFreeText(sheet, header, reasons)) return { header, of, freeText: null, ticks }
  return { header, of: { ...of, detail: { column: null, sure: true } }, freeText: reasons, ticks }
}

/** What is ticked goes before a column of words, which is then not sure; reasons alone are the detail of a result in words. */
function withTicks(of: Record<Field, Found>, { applicant, result }: Ticks): Record<Field, Found> {
  // Whatever the words say against what is ticked is asked.
  const words = of.result.column !== null && of.detail.column === null ? { detail: { column: of.result.column, sure: true } } : {}
  const isDetail = of.result.column !== null && !result.some(({ word }) => /granted/iu.test(resultOf(word, format2021)?.to ?? ''))
  return {
    ...of,
    ...(applicant.length > 0 ? { applicant: { column: 'ticks', sure: of.applicant.column === null } } : {}),
    ...(result.length > 0 && !isDetail ? { result: { column: 'ticks', sure: of.result.column === null }, ...words } : {}),
    ...(result.length > 0 && isDetail ? { detail: { column: 'ticks', sure: of.detail.column === null } } : {}),
  }
}

/** The header that names most, of those the one with the fewest rows, of those the first. */
function bestHeader(sheet: Sheet): Header | null {
  const candidates = sheet.rows.slice(0, deepest).map((_, top) => headerFrom(sheet, top)).map((header) => ({ header, count: found(header.labels), rows: header.bottom - header.top }))
  const [best] = candidates.filter(({ count }) => count >= 2).sort((a, b) => b.count - a.count || a.rows - b.rows || a.header.top - b.header.top)
  return best?.header ?? null
}

/** So many rows tell what stands in a column. */
const looked = 200

function columnFor(field: Field, sheet: Sheet, header: Header | null): Found {
  if (header === null) return { column: null, sure: false }
  const ranked = header.labels.flatMap((label, column) => {
    const rank = rankOf(field, label)
    return rank === null ? [] : [{ column, rank, isUnderstood: isUnderstood(field, sheet, header, column) }]
  })
  // Of two that could be it, 答复方式 may say 邮寄 throughout.
  const fitting = ranked.filter((one) => one.isUnderstood)
  const [best, second] = (fitting.length > 0 ? fitting : ranked).sort((a, b) => a.rank - b.rank)
  const isAlone = ranked.length === 1 || (fitting.length === 1 && ranked.every((one) => one === best || one.rank >= best!.rank))
  return { column: best?.column ?? null, sure: best !== undefined && (best.rank === 0 || isAlone) && (isAlone || second?.rank !== best.rank) }
}

/** Is a day, or a word of the form, among what stands in a column? */
function isUnderstood(field: Field, { rows }: Sheet, { bottom }: Header, column: number): boolean {
  const means = { received: dayOf, closed: dayOf, applicant: isKind, organisation: isKind, result: isResult, detail: isResult, number: () => true }[field]
  return rows.slice(bottom + 1, bottom + 1 + looked).some((row) => Boolean(means((row[column] ?? '').trim())))
}

const isKind = (word: string) => applicantOf(word)?.sure === true || isOrganisations(word)
const isResult = (word: string) => resultOf(word, format2021)?.sure === true || isGroup(word)

function isFreeText(sheet: Sheet, header: Header, column: number): boolean {
  const reasons = [...new Set(sheet.rows.slice(header.bottom + 1).map((row) => (row[column] ?? '').trim()))].filter((text) => text !== '')
  return reasons.length > fewReasons && reasons.filter((text) => resultOf(text, format2021)?.sure).length * 2 < reasons.length
}
