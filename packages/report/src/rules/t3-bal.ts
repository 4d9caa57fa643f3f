import type { Format } from '../format/index.ts'
import { columnName } from './names.ts'
import type { Rule } from './rule.ts'
import { countIn } from './values.ts'
import { requestCell } from './table3/identity.ts'
import type { Identity } from './table3/identity.ts'
import { table3Findings } from './table3/wording.ts'

/** The seven balances, one a column: received and carried in = processed and carried out. */
export const balances = (form: Format): Identity[] =>
  form.tables.requests.columns.map(({ id }) => ({
    rule: 'T3-BAL',
    line: id,
    left: [requestCell('receivedNew', id), requestCell('carriedIn', id)],
    right: [requestCell('totalProcessed', id), requestCell('carriedOut', id)],
  }))

/**
 * T3-BAL, error. Printed in the form itself, in the corner of table three: 本列数据的勾稽关系为：第一项加第二项之和，
 * 等于第三项加第四项之和. What came in during the year or was open at its start has either been answered or is open at
 * its end. Carries the findings whose root is in 新收, 上年结转 or 结转下年度.
 */
export const t3Bal: Rule = {
  id: 'T3-BAL',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第三部分表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”', en: 'General Office disclosure letter 2021-30, report form, section 3, head of the table: “in each column items one and two together equal items three and four”' },
  title: { zh: '收办勾稽', en: 'Balance' },
  condition: { zh: '每列本年新收＋上年结转＝办理结果总计＋结转下年度', en: 'In each column, new and carried in equal processed and carried out' },
  says(reading) {
    return table3Findings(reading, t3Bal, ({ identity, left, right, complete }) => {
      const column = columnName(reading.form, 'requests', identity.line)
      const [a, b, p, o] = [...identity.left, ...identity.right].map((id) => countIn(reading, id) ?? 0)
      const difference = Math.abs(left - right)
      if (!complete) {
        return {
          zh: `表三“${column.zh}”列勾稽不平：已填的第一、二项之和为${left}，第三、四项之和为${right}，空格无论填几都无法相等`,
          en: `Table 3, column ${column.en}: ${left} received and carried in so far, ${right} processed and carried out; no figure in the blanks can make them agree`,
        }
      }
      return {
        zh: `表三“${column.zh}”列勾稽不平：本年新收${a}＋上年结转${b}＝${left}，办理结果总计${p}＋结转下年度${o}＝${right}，相差${difference}件`,
        en: `Table 3, column ${column.en}: ${a}+${b}=${left} received and carried in, but ${p}+${o}=${right} processed and carried out (difference ${difference})`,
      }
    })
  },
}
