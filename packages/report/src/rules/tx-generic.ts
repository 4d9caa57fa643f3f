import { countsIn } from '../narrative/counts.ts'
import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** Digits that say nothing of the organ's work: years, dates, document numbers, names of hotlines, ordinals, slogans. */
const noFigure = /\d{4}年(?:\d+月(?:\d+日)?)?|[〔[(]\d{4}[〕\])]\d+号|第\d+[号条项届次]|(?<!\d)1\d{4}(?!\d|人|次|条|件|篇|余|多)|\d+号|《[^《》]{0,200}》|[“"][^“”"]{0,200}[”"]|100%/gu

/** The organ's name and what it may be shortened to: 司法局 of 云岚县司法局. */
const shortOf = (agency: string): string => agency.replace(/^.*[省市县区旗盟州](?=.{2,})/u, '')

/**
 * TX-GENERIC, notice. Article 50 asks for what this organ did: a section one without one figure and without the organ's name
 * or self-word (我局, 本街道) could be anybody's.
 */
export const txGeneric: Rule = {
  id: 'TX-GENERIC',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条；国办公开办函〔2021〕30号 年度报告格式 第一部分', en: 'Regulation on Disclosure (Decree 711), art. 50; General Office disclosure letter 2021-30, report form, section 1' },
  title: { zh: '内容空泛', en: 'Anybody’s text' },
  condition: { zh: '总体情况有本机关的具体内容或数据', en: 'Section one has something of this organ: a figure or its name' },
  says(reading) {
    const text = plain(reading.narrative.overview.join('\n'))
    if (text === '' || (reading.moment === 'typing' && text.length < 200)) return []
    const rest = text.replace(noFigure, '')
    if (/\d/.test(rest) || countsIn(rest).length > 0 || /[一二三四五六七八九十百千万]{2,}(?:余|多)?(?:条|次|人|篇|个|期|场|项)/u.test(rest)) return []
    const agency = plain(reading.agencyName ?? reading.document?.agency ?? '')
    const named = agency !== '' && (text.includes(agency) || (shortOf(agency).length >= 2 && text.includes(shortOf(agency))))
    if (named || /[我本](?:局|委|办|厅|镇|乡|街道|县|市|区|旗|省|院|中心|机关|单位|部门|队|所|站)/u.test(rest)) return []
    return [{
      key: 'TX-GENERIC|overview',
      ...by(txGeneric),
      cells: [],
      section: 'overview',
      message: { zh: '总体情况缺少本机关具体内容和数据', en: 'Section one has no concrete content of this organ' },
      mend: { zh: '请写明本机关本年度做了什么、做了多少', en: 'Say what this organ did in the year, and how much of it' },
      expected: null,
      found: null,
      difference: null,
    }]
  },
}
