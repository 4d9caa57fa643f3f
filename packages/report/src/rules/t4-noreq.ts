import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { hadRequests, untoldCases } from './untold-cases.ts'

/**
 * T4-NOREQ, notice. Article 50 item 3: cases over disclosure without one request in the year are lawful (the request is
 * of an earlier year), and a reader will wonder. Silent when the text speaks of them; TX-NOREV is the same question in a
 * year with requests, so one of the two speaks at most.
 */
export const t4Noreq: Rule = {
  id: 'T4-NOREQ',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（三）项（待核对）；国办公开办函〔2021〕30号 年度报告格式 第四部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 3 (to be confirmed); General Office disclosure letter 2021-30, report form, section 4' },
  title: { zh: '无申请而有复议诉讼', en: 'Cases without requests' },
  condition: { zh: '本年无申请（含结转）而有复议、诉讼的，正文予以说明', en: 'Where there are cases but no request was open in the year, the text says why' },
  says(reading) {
    const untold = untoldCases(reading)
    if (!untold || hadRequests(reading) !== false) return []
    return [{
      key: `T4-NOREQ|${untold.cells.join()}|${untold.count}`,
      ...by(t4Noreq),
      cells: untold.cells,
      section: 'disputes',
      message: {
        zh: `本年无申请但表四有复议/诉讼${untold.count}件，请在第四部分或总体情况中说明`,
        en: `Table 4 has ${counted(untold.count, 'case')} without applications this year: add one sentence`,
      },
      mend: { zh: '可写明案件所涉申请的年度和结果；如系误填，请更正表四', en: 'Say of which year the request was and how the case ended; or correct table 4' },
      expected: null,
      found: String(untold.count),
      difference: null,
    }]
  },
}
