import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * AG-CHG, warning. A member that corrects its published report changes what the government above it has signed: the sum
 * is stale until it is looked at again (article 50 of Decree 711: the report is of the year's facts).
 */
export const agChg: Rule = {
  id: 'AG-CHG',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条（待核对）；更正须连同汇总数据一并更正', en: 'Regulation on Disclosure (Decree 711), art. 50 (to be confirmed); a correction corrects the sums with it' },
  title: { zh: '成员单位更正', en: 'Corrected members' },
  condition: { zh: '汇总报告签发后成员单位未再更正', en: 'No member was corrected after the sum was signed' },
  needs: 'members',
  says({ members = [] }) {
    const names = members.filter(({ changedSinceSigned, vertical }) => changedSinceSigned && !vertical).map(({ agencyName }) => agencyName)
    if (names.length === 0) return []
    return [{
      key: `AG-CHG|${names.join()}`,
      ...by(agChg),
      cells: [],
      section: null,
      message: {
        zh: `签发后有${names.length}个成员单位更正了报告：${names.join('、')}，汇总数据可能已过时`,
        en: `${counted(names.length, 'member was', 'members were')} corrected after this report was signed: ${names.join(', ')}; the sums may be stale`,
      },
      mend: { zh: '请重新汇总并核对，必要时更正本报告', en: 'Add up again, and correct this report where it no longer agrees' },
      expected: null,
      found: names.join('、'),
      difference: String(names.length),
    }]
  },
}
