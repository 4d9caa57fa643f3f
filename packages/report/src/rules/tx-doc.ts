import { documentsTold } from '../narrative/documents-told.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const verbs = { issued: { zh: '制发', en: 'issued' }, repealed: { zh: '废止', en: 'repealed' }, inForce: { zh: '现行有效', en: 'in force' } } as const

/**
 * TX-DOC, warning. Article 20 item 1: the numbers of 规范性文件 issued, repealed and in force that the text states are those of
 * table two. Documents that the organ checked, cleared, published or explained are not its own issue and are left out.
 */
export const txDoc: Rule = {
  id: 'TX-DOC',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（一）项；国办公开办函〔2021〕30号 年度报告格式 第一、二部分', en: 'Regulation on Disclosure (Decree 711), art. 20 item 1; General Office disclosure letter 2021-30, report form, sections 1 and 2' },
  title: { zh: '规范性文件件数', en: 'Normative documents' },
  condition: { zh: '正文规范性文件制发、废止、现行有效件数与表二一致', en: 'The text’s numbers of normative documents issued, repealed and in force are those of table 2' },
  says(reading) {
    const seen = new Set<string>()
    return (['overview', 'otherMatters'] as const).flatMap((section) => reading.narrative[section].flatMap(documentsTold).flatMap(({ column, value, quote }): Finding[] => {
      const cell = `disclosure.normativeDocuments.${column}`
      const count = countIn(reading, cell)
      const key = `TX-DOC|${section}|${column}|${value}|${count}`
      if (count === null || count === value || seen.has(key)) return []
      seen.add(key)
      return [{
        key,
        ...by(txDoc),
        cells: [cell],
        section,
        message: {
          zh: `正文规范性文件${verbs[column].zh}${value}件（“${quote}”），表二为${count}件`,
          en: `The text has ${counted(value, 'normative document')} ${verbs[column].en} ("${quote}"); table 2 has ${count}`,
        },
        mend: { zh: '请核对正文与表二，或说明统计口径', en: 'Check the text against table 2, or say what it counts' },
        expected: String(count),
        found: String(value),
        difference: String(Math.abs(count - value)),
      }]
    }))
  },
}
