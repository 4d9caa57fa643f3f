import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** Charges that a text may mention without saying anything of the information-processing fee. */
const otherCharges = /行政事业性收费|涉企收费|停车收费|收费(?:目录|清单|公示)/g

/** The first year in which such a fee could be charged. */
const firstYear = 2021

/** The sentence that one click inserts where nothing was charged. */
export const noFeeSentence = '本年度未收取信息处理费。'

/**
 * TX-FEE, warning. Article 42 of Decree 711 and 国办函〔2020〕109号 《政府信息公开信息处理费管理办法》: section six reports
 * whether information-processing fees were charged (notices, amount notified, amount received; in 元), none included. The
 * words 信息处理费, 处理费, 收费 or 费用 that are charged (收取) are enough; costs of other kinds are not. The measures are in force
 * since 2021-01-01: no report on an earlier year can tell of such fees. While typing, a section not begun is not yet silent about anything.
 */
export const txFee: Rule = {
  id: 'TX-FEE',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第四十二条；国办函〔2020〕109号（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 42; General Office letter 2020-109 (to be confirmed)' },
  title: { zh: '信息处理费', en: 'Information-processing fee' },
  condition: { zh: '自2021年度起，第六部分说明信息处理费收取情况，未收取的也要说明', en: 'From the report on 2021 on, section six says whether information-processing fees were charged, none included' },
  says(reading) {
    if (reading.year !== null && reading.year < firstYear) return []
    const text = plain(reading.narrative.otherMatters.join('\n')).replace(otherCharges, '')
    if (/处理费|收费|收取.{0,12}费用|费用.{0,6}收取/.test(text)) return []
    if (reading.moment === 'typing' && text === '') return []
    return [{
      key: 'TX-FEE|otherMatters',
      ...by(txFee),
      cells: [],
      section: 'otherMatters',
      message: { zh: '第六部分须报告信息处理费收取情况', en: 'Section six must report the information-processing fee' },
      mend: { zh: `未收取的，可写“${noFeeSentence}”`, en: `If none was charged, say so: "${noFeeSentence}"` },
      expected: noFeeSentence,
      found: null,
      difference: null,
    }]
  },
}
