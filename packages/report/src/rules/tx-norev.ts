import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { hadRequests, untoldCases } from './untold-cases.ts'

/**
 * TX-NOREV, notice. Article 50 item 3: table four has cases over disclosure, and the text says nothing of them. In a year
 * without any request the same silence is T4-NOREQ's, so one of the two speaks at most.
 */
export const txNorev: Rule = {
  id: 'TX-NOREV',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（三）项（待核对）；国办公开办函〔2021〕30号 年度报告格式 第四部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 3 (to be confirmed); General Office disclosure letter 2021-30, report form, section 4' },
  title: { zh: '复议诉讼未提及', en: 'Cases passed over' },
  condition: { zh: '表四有复议、诉讼的，正文有所提及', en: 'Where table 4 has cases, the text says something of them' },
  says(reading) {
    const untold = untoldCases(reading)
    if (!untold || hadRequests(reading) === false) return []
    return [{
      key: `TX-NOREV|${untold.cells.join()}|${untold.count}`,
      ...by(txNorev),
      cells: untold.cells,
      section: 'disputes',
      message: { zh: `表四有复议/诉讼${untold.count}件，正文未提及`, en: `Table 4 has ${counted(untold.count, 'case')}, text is silent` },
      mend: { zh: '请在总体情况中写一句案件数和结果', en: 'Give their number and outcome in a sentence of section one' },
      expected: String(untold.count),
      found: null,
      difference: null,
    }]
  },
}
