import { fullCellName } from './names.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { valueIn } from './values.ts'

/**
 * NUM-BLANK, error, one finding for all cells together, and only when the report is to be signed: while typing a blank is
 * simply not written yet. Practice of the supervising offices: no blank and no "/" in tables two to four, 如无请填0; zero,
 * blank and "/" are three different facts, so nothing is turned into 0 without the filer's act (其余空格填0).
 */
export const numBlank: Rule = {
  id: 'NUM-BLANK',
  severity: 'error',
  scope: 'report',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式 第二至四部分', en: 'General Office disclosure letter 2021-30, report form, sections 2 to 4' },
  title: { zh: '空格', en: 'Blank cells' },
  condition: { zh: '签发时表二至表四没有空格或“/”', en: 'At signing no cell of tables 2 to 4 is blank or a dash' },
  says(reading) {
    if (reading.moment === 'typing') return []
    const empty = reading.form.cells.filter(({ id }) => {
      const { kind } = valueIn(reading, id)
      return kind === 'blank' || kind === 'dash'
    })
    const [first] = empty
    if (!first) return []
    const name = fullCellName(reading.form, first)
    const many = empty.length > 1
    return [{
      key: `NUM-BLANK|${empty.map(({ index }) => index).join()}`,
      ...by(numBlank),
      cells: empty.map(({ id }) => id),
      section: empty.every(({ table }) => table === first.table) ? first.table : null,
      message: {
        zh: many ? `“${name.zh}”等${empty.length}格为空，如无请填0` : `“${name.zh}”为空，如无请填0`,
        en: many ? `${name.en} and ${counted(empty.length - 1, 'more cell is', 'more cells are')} blank; write 0 if there is none` : `${name.en} is blank; write 0 if there is none`,
      },
      mend: { zh: '请补填；确无的，可用“其余空格填0”', en: 'Fill them in; where there is none, use "Fill the other blanks with 0"' },
      expected: '0',
      found: null,
      difference: null,
    }]
  },
}
