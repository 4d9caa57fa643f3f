import type { Format } from '../format/index.ts'
import { rowName } from './names.ts'
import type { Rule } from './rule.ts'
import { requestCell } from './table3/identity.ts'
import type { Identity } from './table3/identity.ts'
import { table3Findings } from './table3/wording.ts'

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
export const t3Col: Rule = {
  id: 'T3-COL',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第三部分“申请人情况”总计列', en: 'General Office disclosure letter 2021-30, report form, section 3, “Applicants”, total column' },
  title: { zh: '行总计', en: 'Row totals' },
  condition: { zh: '每行总计等于六类申请人之和', en: 'In each row, the total is the sum of the six kinds of applicants' },
  says(reading) {
    return table3Findings(reading, t3Col, ({ identity, left, right, complete }) => {
      const row = rowName(reading.form, 'requests', identity.line)
      return {
        zh: `表三“${row.zh}”行总计应${complete ? '为' : '不少于'}${left}，填报为${right}`,
        en: `Table 3, row ${row.en}: total should be ${complete ? '' : 'at least '}${left}, is ${right}`,
      }
    })
  },
}
