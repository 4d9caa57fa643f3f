import type { Label } from '../format/index.ts'
import { decisionsTold } from '../narrative/decisions-told.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const names: Record<'licences' | 'penalties' | 'coercions', Label & { many?: string }> = { licences: { zh: '行政许可', en: 'licence' }, penalties: { zh: '行政处罚', en: 'penalty', many: 'penalties' }, coercions: { zh: '行政强制', en: 'coercive measure' } }

/**
 * TX-PERMIT, notice. Article 20 items 5 and 6: table two counts all decisions made; a text often counts the published ones.
 * Different numbers are asked about, no more.
 */
export const txPermit: Rule = {
  id: 'TX-PERMIT',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（五）（六）项；国办公开办函〔2021〕30号 年度报告格式 第二部分', en: 'Regulation on Disclosure (Decree 711), art. 20 items 5 and 6; General Office disclosure letter 2021-30, report form, section 2' },
  title: { zh: '许可、处罚件数', en: 'Licences and penalties' },
  condition: { zh: '正文行政许可、处罚、强制件数与表二处理决定数一致', en: 'The text’s numbers of licences, penalties and coercive measures are the decisions of table 2' },
  says(reading) {
    const seen = new Set<string>()
    return (['overview', 'otherMatters'] as const).flatMap((section) => reading.narrative[section].flatMap(decisionsTold).flatMap(({ row, value, quote }): Finding[] => {
      const cell = `disclosure.${row}.decisions`
      const count = countIn(reading, cell)
      const key = `TX-PERMIT|${section}|${row}|${value}|${count}`
      if (count === null || count === value || seen.has(key)) return []
      seen.add(key)
      return [{
        key,
        ...by(txPermit),
        cells: [cell],
        section,
        message: {
          zh: `正文${names[row].zh}${value}件（“${quote}”）与表二处理决定数${count}不一致，请确认口径`,
          en: `The text has ${counted(value, names[row].en, names[row].many)} ("${quote}"), table 2 has ${counted(count, 'decision')}; check what is counted`,
        },
        mend: { zh: '表二统计全部处理决定，包括未公开的；正文如只统计公开件数，请写明', en: 'Table 2 counts all decisions, published or not; where the text counts published ones, say so' },
        expected: String(count),
        found: String(value),
        difference: String(Math.abs(count - value)),
      }]
    }))
  },
}
