import { dateOf } from '../recognise/dates.ts'
import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** The date that a line ends with: 云岚县司法局 2026年1月20日, (2026年1月20日印发). */
const last = /(?:^|[^\d年])((?:20\d\d|二[〇○零]\p{Script=Han}{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)(?:印发|发布|公布|公开)?\)?$/u
const until = /[至到起自从]|截至|期限/u
function dateEnding(line: string): string | null {
  const text = plain(line)
  const found = text.length > 60 || until.test(text) ? null : last.exec(text)?.[1]
  return found ? dateOf(found) : null
}

/**
 * F-DATE, notice, off until an office switches it on. The report bears its date, a line of its own or the end of the organ's line at the end or before
 * the text, and it is not before 1 January of the next year: the figures of a year are not final sooner. Silent where
 * the closing lines are not known.
 */
export const fDate: Rule = {
  id: 'F-DATE',
  severity: 'notice',
  scope: 'report',
  standing: 'off',
  clause: { zh: '主管部门的地方要求（落款日期）；《条例》第四十九条（待核对）', en: 'Local requirement of the supervising office (date of signature); Regulation on Disclosure (Decree 711), art. 49 (to be confirmed)' },
  title: { zh: '落款日期', en: 'Date' },
  condition: { zh: '注明日期，且在次年1月1日以后', en: 'The report bears a date, not before 1 January of the next year' },
  says({ preamble, closing, year }) {
    if (!closing) return []
    const lines = [...closing, ...preamble]
    const date = [...lines.map(dateOf), ...closing.map(dateEnding), ...preamble.filter((line) => /^[\s(（][^。]*[)）]\s*$/u.test(line)).map(dateEnding)].find((each) => each !== null) ?? null
    const first = year === null ? null : `${year + 1}-01-01`
    if (date !== null && (first === null || date >= first)) return []
    return [{
      key: `F-DATE|${date ?? ''}`,
      ...by(fDate),
      cells: [],
      section: null,
      message: date === null
        ? { zh: '未注明日期', en: 'No date' }
        : { zh: `落款日期${date}早于${first}，统计期尚未结束`, en: `Dated ${date}, before ${first}: the period was not over` },
      mend: { zh: '请在文末注明单位和日期', en: 'Give the organ and the date at the end' },
      expected: first === null ? null : `≥${first}`,
      found: date,
      difference: null,
    }]
  },
}
