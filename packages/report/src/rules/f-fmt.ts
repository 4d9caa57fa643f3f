import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * F-FMT, error, of the document: tables of the trial form of 2019 (本年新制作数量, 上一年项目数量 …) in a report on 2021 or
 * later. 国办公开办函〔2021〕30号 replaced 国办公开办函〔2019〕60号 with the reports on 2021; the two count other things in
 * table two, so nothing can be carried over there.
 */
export const fFmt: Rule = {
  id: 'F-FMT',
  severity: 'error',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号（替代国办公开办函〔2019〕60号）', en: 'General Office disclosure letter 2021-30 (in place of letter 2019-60)' },
  title: { zh: '旧格式表格', en: 'Old tables' },
  condition: { zh: '2021年度起的报告使用2021年格式的表格', en: 'Reports on 2021 and later use the tables of the form of 2021' },
  needs: 'document',
  says({ document, year }) {
    const on = year ?? document?.year ?? null
    if (document?.format !== '2019' || on === null || on < 2021) return []
    return [{
      key: `F-FMT|${on}`,
      ...by(fFmt),
      cells: [],
      section: 'disclosure',
      message: { zh: `${on}年度报告使用了2019年旧格式表格`, en: `The report on ${on} uses the old tables of 2019` },
      mend: {
        zh: '请按现行格式重填表二，并将表三“（六）其他处理”拆为三行填写',
        en: 'Fill in table 2 anew in the form in force, and split "(VI) Other handling" of table 3 into its three rows',
      },
      expected: '2021',
      found: '2019',
      difference: null,
    }]
  },
}
