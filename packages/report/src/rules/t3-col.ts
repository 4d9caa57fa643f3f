import type { Format } from '../format/index.ts'
import { rowName } from './names.ts'
import type { Reading } from './reading.ts'
import type { Finding } from './rule.ts'
import { requestCell } from './table3/identity.ts'
import type { Identity } from './table3/identity.ts'
import { table3Findings } from './table3/wording.ts'

const clause = '国办公开办函〔2021〕30号 年度报告格式 第三部分“申请人情况”总计列'

/** The row totals (25 in the form of 2021): six kinds of applicants = 总计. */
export function rowTotals(form: Format): Identity[] {
  const { rows, columns } = form.tables.requests
  const kinds = columns.filter((column) => !column.derived)
  return rows.map((row) => ({
    rule: 'T3-COL',
    line: row.id,
    left: kinds.map((column) => requestCell(row.id, column.id)),
    right: [requestCell(row.id, 'total')],
  }))
}

/**
 * T3-COL, error. The form counts every request once, by its kind of applicant (自然人, or one of five kinds of 法人或其他
 * 组织), so each row's 总计 is the sum of the six. Carries the findings whose root is a row's total or one of its results.
 */
export function t3Col(reading: Reading): Finding[] {
  return table3Findings(reading, 'T3-COL', clause, ({ identity, left, right, complete }) => {
    const row = rowName(reading.form, 'requests', identity.line)
    return {
      zh: `表三“${row.zh}”行总计应${complete ? '为' : '不少于'}${left}，填报为${right}`,
      en: `Table 3, row ${row.en}: total should be ${complete ? '' : 'at least '}${left}, is ${right}`,
    }
  })
}
