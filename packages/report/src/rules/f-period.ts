import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

const period = /(?:(\d{4})(?:年|[-./]))?(?<!\d)0?1(?:月|[-./])0?1日?(?:起|始|开始)?,?(?:截至|截止到|截止|至|到|[-—–~]+)(?:\d{4}(?:年|[-./])|[同当本]年)?12(?:月|[-./])31日?/u

/**
 * F-PERIOD, notice, off until an office switches it on. The preamble states the statistical period, 1 January to 31
 * December of the year; a statement elsewhere in the text counts too.
 */
export const fPeriod: Rule = {
  id: 'F-PERIOD',
  severity: 'notice',
  scope: 'report',
  standing: 'off',
  clause: { zh: '主管部门的地方要求（统计期限）', en: 'Local requirement of the supervising office (period reported on)' },
  title: { zh: '统计期限', en: 'Statistical period' },
  condition: { zh: '说明统计期限为当年1月1日至12月31日', en: 'The statistical period, 1 January to 31 December of the year, is stated' },
  says({ preamble, narrative, year, moment }) {
    const texts = [preamble, ...Object.values(narrative)].map((each) => plain(each.join('\n')))
    if (moment === 'typing' && texts.every((text) => text === '')) return []
    const stated = texts.flatMap((text) => period.exec(text) ?? [])
    const [whole, written] = stated
    if (whole !== undefined && (written === undefined || year === null || Number(written) === year)) return []
    const expected = `${year ?? '××××'}年1月1日至12月31日`
    return [{
      key: `F-PERIOD|${whole ?? ''}`,
      ...by(fPeriod),
      cells: [],
      section: null,
      message: whole === undefined
        ? { zh: '未说明统计期限', en: 'Statistical period not stated' }
        : { zh: `统计期限写为“${whole}”，应为“${expected}”`, en: `Statistical period is "${whole}", should be "${expected}"` },
      mend: { zh: `可写“本报告所列数据的统计期限自${expected}”`, en: `For instance: "本报告所列数据的统计期限自${expected}"` },
      expected,
      found: whole ?? null,
      difference: null,
    }]
  },
}
