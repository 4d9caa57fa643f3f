import { columnName, rowName } from './names.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

/**
 * T4-SUM, error. In each of the three blocks of table four (行政复议, 未经复议直接起诉, 复议后起诉) every case has one
 * outcome: 结果维持, 结果纠正, 其他结果 or 尚未审结; 总计 is their sum. A block is one row without a cross-check, so its
 * five cells come equally into question and all are named. As in table three a blank is unknown: the block speaks when
 * it is full, or when the outcomes already exceed the total.
 */
export const t4Sum: Rule = {
  id: 'T4-SUM',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第四部分各项“总计”；《条例》第五十条第（三）项（待核对）', en: 'General Office disclosure letter 2021-30, report form, section 4, the “totals”; Regulation on Disclosure (Decree 711), art. 50 item 3 (to be confirmed)' },
  title: { zh: '复议诉讼总计', en: 'Totals of cases' },
  condition: { zh: '表四每块总计等于四种结果之和', en: 'In each block of table 4 the total is the sum of the four outcomes' },
  says(reading) {
    const { rows, columns } = reading.form.tables.disputes
    return rows.flatMap((row): Finding[] => {
      const cells = columns.map((column) => `disputes.${row.id}.${column.id}`)
      const figures = cells.map((id) => countIn(reading, id))
      const total = figures.at(-1)
      const outcomes = figures.slice(0, -1)
      if (total === null || total === undefined) return []
      const sum = outcomes.reduce<number>((all, figure) => all + (figure ?? 0), 0)
      const complete = outcomes.every((figure) => figure !== null)
      if (complete ? sum === total : sum <= total) return []
      const block = rowName(reading.form, 'disputes', row.id)
      // Each cell that could be the one: the figure it should have if the four others are right, never a negative one.
      const repairs = cells.flatMap((id, at) => {
        const should = id.endsWith('.total') ? sum : (figures[at] ?? 0) + total - sum
        return should < 0 || figures[at] === null ? [] : [{ name: columnName(reading.form, 'disputes', columns[at]!.id), should }]
      })
      return [{
        key: `T4-SUM|${cells.map((id, at) => `${id}=${figures[at] ?? ''}`).join()}`,
        ...by(t4Sum),
        cells,
        section: 'disputes',
        message: {
          zh: `表四“${block.zh}”总计应${complete ? '为' : '不少于'}${sum}，填报为${total}`,
          en: `Table 4, ${block.en}: total should be ${complete ? '' : 'at least '}${sum}, is ${total}`,
        },
        mend: {
          zh: `“${block.zh}”五格中有一格有误，请核对：${repairs.map(({ name, should }) => `“${name.zh}”应为${should}`).join('，或')}`,
          en: `One of the five cells of ${block.en} is wrong: ${repairs.map(({ name, should }) => `${name.en} should be ${should}`).join(', or ')}`,
        },
        expected: String(sum),
        found: String(total),
        difference: String(Math.abs(sum - total)),
      }]
    })
  },
}
