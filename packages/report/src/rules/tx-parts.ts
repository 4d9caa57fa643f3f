import type { CellId, Label, NarrativeId } from '../format/index.ts'
import { gap, listingsIn } from '../narrative/listings.ts'
import { resultsTold } from '../narrative/results-told.ts'
import type { ResultGroup } from '../narrative/results-told.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const names: Record<ResultGroup, string> = { granted: '予以公开', partlyGranted: '部分公开', refused: '不予公开', unavailable: '无法提供', notProcessed: '不予处理', other: '其他处理' }

/** The rows of table three that a group of results adds up; the form's ids begin with the group's word. */
const rowsOf = ({ form }: Reading, group: ResultGroup): CellId[] =>
  form.tables.requests.rows.filter(({ id }) => (group === 'granted' || group === 'partlyGranted' ? id === group : id.startsWith(group))).map(({ id }) => `requests.${id}.total`)

/** What is listed of requests: by channel, by result, by applicant. */
export const ofRequests = /申请|依申请公开/

/**
 * TX-PARTS, warning. The parts that the text gives a number of requests do not exceed it, and add up where it says 分别; the
 * figures it gives for 予以公开, 部分公开, 不予公开, 无法提供, 不予处理, 其他处理 are the sums of these groups in table three. 其中 is not
 * exhaustive: parts that are fewer than the whole say nothing.
 */
export const txParts: Rule = {
  id: 'TX-PARTS',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（二）项；国办公开办函〔2021〕30号 年度报告格式 第一、三部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 2; General Office disclosure letter 2021-30, report form, sections 1 and 3' },
  title: { zh: '申请分项', en: 'Parts of the requests' },
  condition: { zh: '正文所列申请分项之和与总数相符，各类办理结果与表三相符', en: 'The parts of the requests add up in the text, and its results are those of table 3' },
  says: (reading) => (['overview', 'otherMatters'] as const).flatMap((section) =>
    unique(reading.narrative[section].flatMap((paragraph) => [...listed(section, paragraph), ...results(reading, section, paragraph)]))),
}

const unique = (findings: Finding[]) => [...new Map(findings.map((finding) => [finding.key, finding])).values()]

function listed(section: NarrativeId, paragraph: string): Finding[] {
  return listingsIn(paragraph).filter(({ quote, unit }) => ofRequests.test(quote) && /[件宗份起例]/.test(unit)).flatMap((listing) => {
    const off = gap(listing)
    if (off === 0) return []
    const { total, quote } = listing
    return [finding(section, [], `${total}|${total + off}`, {
      zh: `分项之和${total + off}与总数${total}不符（“${quote}”）`,
      en: `The parts add to ${total + off}, not ${total} ("${quote}")`,
    }, total, total + off)]
  })
}

function results(reading: Reading, section: NarrativeId, paragraph: string): Finding[] {
  return resultsTold(paragraph).flatMap(({ groups, value, quote }) => {
    const cells = groups.flatMap((group) => rowsOf(reading, group))
    const counts = cells.map((id) => countIn(reading, id))
    if (counts.includes(null)) return []
    const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0)
    if (sum === value) return []
    const name = groups.map((group) => names[group]).join('、')
    return [finding(section, cells, `${groups.join('+')}|${value}|${sum}`, {
      zh: `正文${name}${value}件（“${quote}”），表三合计${sum}件`,
      en: `The text has ${value} for ${name} ("${quote}"); in table 3 these rows add to ${sum}`,
    }, sum, value)]
  })
}

const finding = (section: NarrativeId, cells: CellId[], about: string, message: Label, expected: number, found: number): Finding => ({
  key: `TX-PARTS|${section}|${about}`,
  ...by(txParts),
  cells,
  section,
  message,
  mend: { zh: '请核对正文分项、总数与表三', en: 'Check the parts, the whole and table 3' },
  expected: String(expected),
  found: String(found),
  difference: String(Math.abs(expected - found)),
})
