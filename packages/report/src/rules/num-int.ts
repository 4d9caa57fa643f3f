import { fullCellName } from './names.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { valueIn } from './values.ts'

/**
 * NUM-INT, error. Every figure but the fee is a count of documents, decisions, requests or cases: a whole number ≥ 0 in
 * ASCII or full-width digits. "12o", "-3" and "1.5" are kept as they were typed and named here, each at its own cell,
 * also while typing. A blank or a dash is not a wrong number (NUM-BLANK). The form of 2019 has signed changes (本年增/减),
 * which are not counts.
 */
export const numInt: Rule = {
  id: 'NUM-INT',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式（件数）', en: 'General Office disclosure letter 2021-30, report form (numbers of items)' },
  title: { zh: '件数', en: 'Counts' },
  condition: { zh: '除收费金额外各格为非负整数', en: 'Every cell but the fee is a whole number of at least 0' },
  says(reading) {
    return reading.form.cells.flatMap((cell): Finding[] => {
      if (cell.type !== 'count') return []
      const { value, raw, kind } = valueIn(reading, cell.id)
      const whole = kind === 'number' && Number.isSafeInteger(value) && Number(value) >= 0
      if (whole || kind === 'blank' || kind === 'dash') return []
      const name = fullCellName(reading.form, cell)
      return [{
        key: `NUM-INT|${cell.id}|${raw}`,
        ...by(numInt),
        cells: [cell.id],
        section: cell.table,
        message: { zh: `“${name.zh}”应为非负整数，现为“${raw}”`, en: `${name.en} must be a non-negative whole number, is "${raw}"` },
        mend: { zh: '请只填数字，如无请填0', en: 'Write digits only; write 0 if there is none' },
        expected: null,
        found: raw,
        difference: null,
      }]
    })
  },
}
