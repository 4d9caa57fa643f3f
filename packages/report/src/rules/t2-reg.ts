import { makesRegulations } from './organ-level.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { countIn } from './values.ts'

const columns = ['issued', 'repealed', 'inForce']

/**
 * T2-REG, warning. 规章 are made by bodies of the State Council, the governments of provinces, of cities with districts
 * and of autonomous prefectures, and by those of 东莞, 中山, 嘉峪关 and 儋州 (Legislation Law); every other organ reports 0.
 * 行政规范性文件 belong in the row below. Where an organ's name does not tell what it is, nothing is said.
 */
export const t2Reg: Rule = {
  id: 'T2-REG',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《立法法》第九十一条、第九十三条（待核对）；《条例》第二十条第（一）项', en: 'Legislation Law, arts. 91 and 93 (to be confirmed); Regulation on Disclosure (Decree 711), art. 20 item 1' },
  title: { zh: '规章件数', en: 'Regulations' },
  condition: { zh: '没有规章制定权的机关，规章各格为0', en: 'An organ that cannot make regulations reports none' },
  says(reading) {
    const name = reading.agencyName ?? reading.document?.agency ?? null
    if (reading.form.id !== '2021' || name === null || makesRegulations(name) !== false) return []
    const wrong = columns.map((column) => `disclosure.regulations.${column}`).filter((id) => (countIn(reading, id) ?? 0) > 0)
    if (wrong.length === 0) return []
    const found = wrong.map((id) => countIn(reading, id)!)
    return [{
      key: `T2-REG|${wrong.map((id, at) => `${id}=${found[at]}`).join()}`,
      ...by(t2Reg),
      cells: wrong,
      section: 'disclosure',
      message: {
        zh: `本机关（${name}）一般无规章制定权，“规章”一行应为0，现填${found.join('、')}`,
        en: `This organ (${name}) normally cannot make regulations; the row should be 0, has ${found.join(', ')}`,
      },
      mend: { zh: '如为行政规范性文件，请填入下一行；确有规章制定权的，请说明', en: 'Normative documents belong in the row below; if the organ may make regulations, say so' },
      expected: '0',
      found: found.join(', '),
      difference: String(Math.max(...found)),
    }]
  },
}
