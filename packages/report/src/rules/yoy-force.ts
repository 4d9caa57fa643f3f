import { rowName } from './names.ts'
import { countLastYear, lastYear, lastYearName } from './last-year.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

/**
 * YOY-FORCE, warning. Article 20 item 1: 现行有效 at the end of this year is that of last year, plus 本年制发, less 本年废止,
 * for regulations and for normative documents. Only a warning: documents lapse at their end date without being repealed,
 * organs are reorganised, stocks corrected. The form of 2019 counts other things in this block and is not chained.
 */
export const yoyForce: Rule = {
  id: 'YOY-FORCE',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（一）项；国办公开办函〔2021〕30号 年度报告格式 第二部分', en: 'Regulation on Disclosure (Decree 711), art. 20 item 1; General Office disclosure letter 2021-30, report form, section 2' },
  title: { zh: '现行有效件数衔接', en: 'Stock of documents' },
  condition: { zh: '现行有效＝上年现行有效＋本年制发－本年废止', en: 'In force is last year’s in force, plus issued, minus repealed' },
  needs: 'past',
  says(reading) {
    if (reading.form.id !== '2021' || lastYear(reading).some(({ format }) => format !== '2021')) return []
    return ['regulations', 'normativeDocuments'].flatMap((row): Finding[] => {
      const cells = ['issued', 'repealed', 'inForce'].map((column) => `disclosure.${row}.${column}`)
      const [issued, repealed, inForce] = cells.map((id) => countIn(reading, id))
      const before = countLastYear(reading, `disclosure.${row}.inForce`)
      if (typeof issued !== 'number' || typeof repealed !== 'number' || typeof inForce !== 'number' || before === null) return []
      const should = before + issued - repealed
      if (should === inForce) return []
      const name = rowName(reading.form, 'disclosure', row)
      const last = lastYearName(reading)
      return [{
        key: `YOY-FORCE|${row}|${before},${issued},${repealed},${inForce}`,
        ...by(yoyForce),
        cells: [cells[2]!, cells[0]!, cells[1]!],
        section: 'disclosure',
        message: {
          zh: `${name.zh}：${last.zh}现行有效${before}＋制发${issued}－废止${repealed}＝${should}，填报${inForce}，相差${Math.abs(inForce - should)}件`,
          en: `${name.en}: ${before} in force in ${last.en} + ${issued} issued - ${repealed} repealed = ${should}, reported ${inForce} (difference ${Math.abs(inForce - should)})`,
        },
        mend: {
          zh: '请会同法制机构核对三个件数；如有文件期满自动失效、机构调整或存量更正，请说明',
          en: 'Check the three figures; say so if documents lapsed, organs were reorganised or the stock was corrected',
        },
        expected: String(should),
        found: String(inForce),
        difference: String(Math.abs(inForce - should)),
      }]
    })
  },
}
