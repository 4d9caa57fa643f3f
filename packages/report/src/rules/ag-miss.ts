import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * AG-MISS, warning. Article 49 of Decree 711: a government's report is that of the whole place. It is signed when every
 * member is approved, or with a 情况说明 that names those missing; they are all named here.
 */
export const agMiss: Rule = {
  id: 'AG-MISS',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第四十九条（待核对）；国办公开办函〔2021〕30号（汇总数据）', en: 'Regulation on Disclosure (Decree 711), art. 49 (to be confirmed); General Office disclosure letter 2021-30 (summed data)' },
  title: { zh: '缺报单位', en: 'Missing members' },
  condition: { zh: '汇总前各成员单位的报告均已审核通过', en: 'Every member is approved before the sum is signed' },
  needs: 'members',
  says({ members = [] }) {
    const names = members.filter(({ cells, approved, vertical }) => !vertical && (cells === null || !approved)).map(({ agencyName }) => agencyName)
    if (names.length === 0) return []
    return [{
      key: `AG-MISS|${names.join()}`,
      ...by(agMiss),
      cells: [],
      section: null,
      message: {
        zh: `尚有${names.length}个成员单位未报送或未审核通过：${names.join('、')}`,
        en: `${counted(names.length, 'member has', 'members have')} no approved report: ${names.join(', ')}`,
      },
      mend: { zh: '请催报；确需先行签发的，附情况说明并列明缺报单位', en: 'Ask for them; to sign without, add a statement that names them' },
      expected: `${members.length}`,
      found: `${members.length - names.length}`,
      difference: String(names.length),
    }]
  },
}
