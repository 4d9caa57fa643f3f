import { plain } from '../narrative/clauses.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

const problem = /问题|不足|短板|差距|薄弱|欠缺|不够|有待|不高|不强|不全|不快|不精|不深|不多|不及时|不到位|不平衡|不佳|不完善|不规范|不丰富|不便|[较偏]少|[较偏]低|缺少|缺乏|欠账|偏紧|困难|仍需|滞后|单一/
const improvement = /下一步|下阶段|今后|接下来|为此|整改|(?:针对|对照|围绕)(?:上述|以上|前述|这些|此类|存在)[^。]{0,40}(?:组织|建立|编印|编制|制定|修订|开展|完善|明确|落实|安排|加强)|改进(?:措施|情况|方向|举措)|(?:将|拟|要|针对|采取|通过|进一步|持续|着力|不断|继续).{0,40}(?:加强|完善|提升|提高|强化|加大|优化|健全|规范|推进|丰富|拓宽|创新|深化|改进|整改)/
const least = 80

/**
 * F-S5, warning. Article 50 item 5 of Decree 711 and the heading of section five, 存在的主要问题及改进情况: problems and
 * what is done about them, in at least 80 characters. While typing, a section not begun
 * lacks nothing yet. The own-level sheet is figures for the government's report, which tells its problems.
 */
export const fS5: Rule = {
  id: 'F-S5',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（五）项（待核对）；国办公开办函〔2021〕30号 年度报告格式 第五部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 5 (to be confirmed); General Office disclosure letter 2021-30, report form, section 5' },
  title: { zh: '问题及改进', en: 'Problems and improvements' },
  condition: { zh: '第五部分既有问题也有改进情况，不少于80字', en: 'Section five has problems and improvements, in at least 80 characters' },
  says({ narrative, moment, agencyKind }) {
    if (agencyKind === 'ownLevel') return []
    const text = plain(narrative.problems.join('\n'))
    if (text === '' && moment === 'typing') return []
    const length = Array.from(text).length
    const zh = [...(problem.test(text) ? [] : ['问题缺失']), ...(improvement.test(text) ? [] : ['改进措施缺失']), ...(length < least ? [`仅${length}字`] : [])]
    const en = [...(problem.test(text) ? [] : ['problems missing']), ...(improvement.test(text) ? [] : ['improvements missing']), ...(length < least ? [`only ${counted(length, 'character')}`] : [])]
    if (zh.length === 0) return []
    return [{
      key: `F-S5|${zh.join()}`,
      ...by(fS5),
      cells: [],
      section: 'problems',
      message: { zh: `第五部分问题或改进措施不完整：${zh.join('、')}`, en: `Section five is incomplete: ${en.join(', ')}` },
      mend: { zh: '请写明本年存在的主要问题、上年问题的整改情况和下一步改进措施', en: 'Say what the problems are, what became of last year\'s, and what will be done' },
      expected: `≥${least}`,
      found: String(length),
      difference: length < least ? String(least - length) : null,
    }]
  },
}
