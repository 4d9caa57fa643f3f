import type { SectionId } from '../format/index.ts'
import { framedYears, statedYears, strayYears, titleYears } from '../narrative/years-told.ts'
import type { YearTold } from '../narrative/years-told.ts'
import { by } from './rule.ts'
import type { Finding, Rule, Severity } from './rule.ts'

/**
 * TX-YEAR, error in the report's name and period, notice in prose. Article 50: the report is on one year. Its name and its
 * period, wherever they stand, carry that year; prose that begins with another one is often left over from an older report. Document numbers, titles
 * in 《》, plan periods, amendments, comparisons and the coming year fit.
 */
export const txYear: Rule = {
  id: 'TX-YEAR',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条；国办公开办函〔2021〕30号 年度报告格式（标题、统计期限）', en: 'Regulation on Disclosure (Decree 711), art. 50; General Office disclosure letter 2021-30, report form (title, period)' },
  title: { zh: '年度不符', en: 'Another year' },
  condition: { zh: '标题、引言中的报告年度与正文年份与本报告年度相符', en: 'Title, preamble and prose speak of the year reported on' },
  says(reading) {
    const { year, title, preamble, narrative } = reading
    if (year === null) return []
    const seen = new Set<string>()
    const finding = (severity: Severity, section: SectionId | null) => ({ year: told, quote }: YearTold): Finding[] => {
      const key = `TX-YEAR|${section ?? 'frame'}|${told}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{
        key,
        ...by(txYear),
        severity,
        cells: [],
        section,
        message: { zh: `报告年度${year}与文中年份不符：${told}（“${quote}”）`, en: `Year ${told} does not fit the report year ${year} ("${quote}")` },
        mend: { zh: '请核对年份，删去往年报告的文字', en: 'Check the year; take out what is left of an older report' },
        expected: String(year),
        found: String(told),
        difference: null,
      }]
    }
    return [
      ...[...(title === null ? [] : titleYears(title, year)), ...preamble.flatMap((text) => framedYears(text, year))].flatMap(finding('error', null)),
      ...(['overview', 'problems', 'otherMatters'] as const).flatMap((section) => [
        ...narrative[section].flatMap((text) => statedYears(text, year)).flatMap(finding('error', section)),
        ...narrative[section].flatMap((text) => strayYears(text, year, section !== 'overview')).flatMap(finding('notice', section)),
      ]),
    ]
  },
}
