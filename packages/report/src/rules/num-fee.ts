import { fullCellName } from './names.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { valueIn } from './values.ts'

/** Six places of 万元 are a hundredth of a yuan: nothing smaller can have been charged. */
const amount = /^\d+(?:\.\d{1,6})?$/

/**
 * NUM-FEE, error. Article 20 item 8 of Decree 711: the fees charged in the year, in the form's unit 万元, a decimal ≥ 0
 * with at most six places. The written text is what counts (18.8710 stays 18.8710); no binary float is made of it.
 */
export const numFee: Rule = {
  id: 'NUM-FEE',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（八）项；国办公开办函〔2021〕30号 年度报告格式 第二部分', en: 'Regulation on Disclosure (Decree 711), art. 20 item 8; General Office disclosure letter 2021-30, report form, section 2' },
  title: { zh: '收费金额', en: 'Amount of fees' },
  condition: { zh: '收费金额为非负数，单位万元，至多六位小数', en: 'The fee is a decimal of at least 0 in 10,000 yuan with at most six places' },
  says(reading) {
    return reading.form.cells.flatMap((cell): Finding[] => {
      if (cell.type !== 'money') return []
      const { value, raw, kind } = valueIn(reading, cell.id)
      if (kind === 'blank' || kind === 'dash' || (kind === 'number' && amount.test(String(value)))) return []
      const name = fullCellName(reading.form, cell)
      return [{
        key: `NUM-FEE|${cell.id}|${raw}`,
        ...by(numFee),
        cells: [cell.id],
        section: cell.table,
        message: {
          zh: `收费金额应为非负数（单位：万元），至多六位小数，现为“${raw}”`,
          en: `Fee must be a non-negative decimal in 10,000 yuan with at most six places, is "${raw}" (${name.en})`,
        },
        mend: { zh: '请填以万元为单位的数字，如无请填0', en: 'Write the amount in 10,000 yuan; write 0 if there is none' },
        expected: null,
        found: raw,
        difference: null,
      }]
    })
  },
}
