import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * AG-NET, notice. Article 3 of Decree 711: bodies under vertical management (税务, 海关, 统计调查队) answer to their own
 * system, which counts their reports; the local sum leaves them out, as AG-SUM does.
 */
export const agNet: Rule = {
  id: 'AG-NET',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第三条（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 3 (to be confirmed)' },
  title: { zh: '垂直管理单位', en: 'Vertical bodies' },
  condition: { zh: '税务、海关、调查队等垂直管理单位不计入地方汇总', en: 'Tax, customs and other vertical bodies are not counted in the local sum' },
  needs: 'members',
  says({ members = [] }) {
    const names = members.filter(({ vertical }) => vertical).map(({ agencyName }) => agencyName)
    if (names.length === 0) return []
    return [{
      key: `AG-NET|${names.join()}`,
      ...by(agNet),
      cells: [],
      section: null,
      message: {
        zh: `${names.join('、')}为垂直管理单位，由本系统汇总，不计入本级政府汇总数`,
        en: `${names.join(', ')}: under vertical management, counted by their own system and left out of this sum`,
      },
      mend: { zh: '请确认汇总数未包含上述单位', en: 'Make sure that the sums do not contain them' },
      expected: null,
      found: names.join('、'),
      difference: String(names.length),
    }]
  },
}
