import type { Format } from '../format/index.ts'
import { columnName } from './names.ts'
import type { Rule } from './rule.ts'
import { requestCell, resultRows } from './table3/identity.ts'
import type { Identity } from './table3/identity.ts'
import { table3Findings } from './table3/wording.ts'

/** The seven sums, one a column: all result rows = （七）总计. */
export const columnTotals = (form: Format): Identity[] =>
  form.tables.requests.columns.map(({ id }) => ({
    rule: 'T3-SUM',
    line: id,
    left: resultRows(form).map((row) => requestCell(row.id, id)),
    right: [requestCell('totalProcessed', id)],
  }))

/**
 * T3-SUM, error. The form's row （七）总计 adds up the results （一）to（六）above it: every request answered in the year
 * has exactly one result (部分公开 counts 区分处理的，只计这一情形，不计其他情形). Carries the findings whose root is in
 * that row.
 */
export const t3Sum: Rule = {
  id: 'T3-SUM',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第三部分 三、本年度办理结果（七）总计', en: 'General Office disclosure letter 2021-30, report form, section 3, III (VII) total processed' },
  title: { zh: '办理结果总计', en: 'Sum of results' },
  condition: { zh: '每列（七）总计等于（一）至（六）各行之和', en: 'In each column, (VII) total is the sum of the result rows' },
  says(reading) {
    return table3Findings(reading, t3Sum, ({ identity, left, right, complete }) => {
      const column = columnName(reading.form, 'requests', identity.line)
      return {
        zh: `表三“${column.zh}”列（七）总计应${complete ? '为' : '不少于'}${left}，填报为${right}`,
        en: `Table 3, column ${column.en}: (VII) total should be ${complete ? '' : 'at least '}${left}, is ${right}`,
      }
    })
  },
}
