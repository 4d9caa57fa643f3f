import { plain } from '../narrative/clauses.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

const most = 1000

/**
 * F-LEN, notice, off until an office switches it on. A local rule ("原则上不超过一千字", 武政办发〔2025〕54号 and others): section one
 * has at most 1000 characters; white space is not counted.
 */
export const fLen: Rule = {
  id: 'F-LEN',
  severity: 'notice',
  scope: 'report',
  standing: 'off',
  clause: { zh: '主管部门的地方要求（总体情况“原则上不超过一千字”）', en: 'Local requirement of the supervising office (section one “in principle at most a thousand characters”)' },
  title: { zh: '总体情况字数', en: 'Length of section one' },
  condition: { zh: '总体情况不超过1000字', en: 'Section one has at most 1000 characters' },
  says({ narrative }) {
    const length = Array.from(plain(narrative.overview.join('\n'))).length
    if (length <= most) return []
    return [{
      key: `F-LEN|${length},${most}`,
      ...by(fLen),
      cells: [],
      section: 'overview',
      message: { zh: `总体情况${length}字，超过${most}字`, en: `Section one has ${length} characters, more than ${most}` },
      mend: { zh: `请压缩${length - most}字以上，写实绩和数据`, en: `Shorten it by ${length - most} characters or more; keep facts and figures` },
      expected: `≤${most}`,
      found: String(length),
      difference: String(length - most),
    }]
  },
}
