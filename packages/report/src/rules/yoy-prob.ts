import { problemSentences } from '../narrative/problem-sentences.ts'
import { lastYear, lastYearName } from './last-year.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { likeLastYear } from './yoy-text.ts'

/**
 * YOY-PROB, notice. Article 50 item 5 asks for the main problems and how they are mended: a problem that stands in last
 * year's report word for word (numbers apart) was not mended, or not looked at. Silent where YOY-TEXT speaks of the whole section.
 */
export const yoyProb: Rule = {
  id: 'YOY-PROB',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（五）项（待核对）；国办公开办函〔2021〕30号 年度报告格式 第五部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 5 (to be confirmed); General Office disclosure letter 2021-30, report form, section 5' },
  title: { zh: '问题与上年相同', en: 'Last year’s problem again' },
  condition: { zh: '存在问题的表述不与上年逐字相同', en: 'No problem is told in last year’s words' },
  needs: 'past',
  says(reading) {
    if ((likeLastYear(reading, 'problems') ?? 0) > 0.85) return []
    const before = new Set(lastYear(reading).flatMap(({ narrative }) => problemSentences(narrative.problems)).map(({ masked }) => masked))
    const again = problemSentences(reading.narrative.problems).filter(({ masked }) => before.has(masked))
    if (again.length === 0) return []
    const last = lastYearName(reading)
    const quoted = again.map(({ text }) => text)
    return [{
      key: `YOY-PROB|problems|${quoted.join('|')}`,
      ...by(yoyProb),
      cells: [],
      section: 'problems',
      message: {
        zh: `存在问题与${last.zh}相同，请说明整改情况：${quoted.map((text) => `“${text}”`).join('、')}`,
        en: `The same problem as in ${last.en}; say what was done: ${quoted.map((text) => `"${text}"`).join(', ')}`,
      },
      mend: { zh: '请写明上年所列问题的整改进展，或本年度的新情况', en: 'Say how far last year’s problem was mended, or what is new this year' },
      expected: null,
      found: quoted.join('；'),
      difference: null,
    }]
  },
}
