import { format2021 } from '../format/index.ts'
import { applicantOf } from './applicant-words.ts'
import type { Place, Places } from './columns.ts'
import { dayOf } from './day.ts'
import type { Header } from './header.ts'
import { resultOf } from './result-words.ts'
import { bare, columnName } from './sheet.ts'

/** What a row under the header can be that is no request: a sum, a note or a title between, the header once more, a number alone. */
export type Other = 'sum' | 'note' | 'heading' | 'number'

const span = '(?:本[页月季年]|全年|累计|(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四]季度|[上下]半年|\\d{4}年度?)'
const sum = new RegExp(`^${span}?(?:合计|总计|小计|共计|共)(?:\\d*件?)$`, 'u')
const title = new RegExp(`^(?:${span}|以下空白|以下无正文|第\\d+页(?:共\\d+页)?)$`, 'u')
/** How a template shows what belongs where. */
const sample = /^(?:填写)?(?:示?例|样例|范例|举例|例如)\d*行?$/u
/** What is written under a table, and who signs it. */
const note = /^\s*(?:备?注|说明|(?:填表|制表|填报|审核|复核|统计|经办|录入|联系|负责)(?:人|单位|说明|日期|时间|电话)?|单位负责人|分管领导|科室负责人)\s*\d*\s*[:：]/u

/** The column of the running number 序号, which names no request; null where there is none. */
export const runningIn = ({ labels }: Header): number | null => {
  const at = labels.findIndex((label) => /^(?:序号|序|项次|no)$/iu.test(columnName(label.join(''))))
  return at < 0 ? null : at
}

/** Takes a row with something in it for what it is if it is no request; null: a request, however little it says. */
export function otherKind(row: readonly string[], { header, places, isWide }: { header: Header; places: Places; isWide: boolean }): Other | null {
  const filled = row.flatMap((text, column) => (text.trim() === '' ? [] : [{ text: text.trim(), column }]))
  // A tick says nothing here: under a sum of one stands a 1.
  const at = (place: Place) => (typeof place === 'number' ? (row[place] ?? '') : '')
  const [first] = filled
  if (!first) return null
  if (sample.test(bare(first.text))) return 'note'
  if (isCounting(filled.map(({ text }) => bare(text)))) return 'heading'
  if (dayOf(at(places.received)) || dayOf(at(places.closed))) return null
  if (filled.length > 1 && filled.every(({ text, column }) => header.labels[column]?.includes(text))) return 'heading'
  if (applicantOf(at(places.applicant)) !== null || resultOf(at(places.result), format2021) !== null) return null
  if (sum.test(bare(first.text))) return 'sum'
  if (note.test(first.text)) return 'note'
  if (filled.length > 1) return null
  if (isWide || title.test(bare(first.text))) return 'note'
  const isNumber = first.column === runningIn(header) || (first.column === places.number && /^\d{1,4}$/u.test(first.text))
  return isNumber ? 'number' : null
}

/** The columns numbered under their header, as statistics do: 甲, 乙, 1, 2, 3. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => !/^[甲乙丙丁戊]$/u.test(text))
  return numbers.length > 3 && numbers.every((text, at) => text === String(at + Number(numbers[0]))) && texts.slice(-numbers.length).every((text, at) => text === numbers[at])
}
