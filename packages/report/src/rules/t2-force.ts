import { rowName } from './names.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

/**
 * T2-FORCE, warning. Article 20 item 1: what was in force at the end of last year is at least 现行有效 − 本年制发 + 本年废止,
 * so this cannot be negative. Only a warning: a document issued in December may take effect next year, and one may lapse at
 * its end date without being counted as repealed. The form of 2019 counts other things in this block.
 */
export const t2Force: Rule = {
  id: 'T2-FORCE',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（一）项', en: 'Regulation on Disclosure (Decree 711), art. 20 item 1' },
  title: { zh: '现行有效件数', en: 'Documents in force' },
  condition: { zh: '现行有效件数不小于制发件数减废止件数', en: 'In force is at least issued minus repealed' },
  says(reading) {
    if (reading.form.id !== '2021') return []
    return ['regulations', 'normativeDocuments'].flatMap((row): Finding[] => {
      const cells = ['issued', 'repealed', 'inForce'].map((column) => `disclosure.${row}.${column}`)
      const [issued, repealed, inForce] = cells.map((id) => countIn(reading, id))
      if (typeof issued !== 'number' || typeof repealed !== 'number' || typeof inForce !== 'number') return []
      const least = issued - repealed
      if (inForce >= least) return []
      const name = rowName(reading.form, 'disclosure', row)
      return [{
        key: `T2-FORCE|${row}|${issued},${repealed},${inForce}`,
        ...by(t2Force),
        cells,
        section: 'disclosure',
        message: {
          zh: `${name.zh}：现行有效${inForce}件小于制发${issued}件减废止${repealed}件`,
          en: `${name.en}: in force ${inForce} is less than issued ${issued} minus repealed ${repealed}`,
        },
        mend: {
          zh: '请核对三个件数；如有文件下年生效或有效期届满自动失效，请说明',
          en: 'Check the three figures; say so if a document takes effect next year or has lapsed',
        },
        expected: `≥${least}`,
        found: String(inForce),
        difference: String(least - inForce),
      }]
    })
  },
}
