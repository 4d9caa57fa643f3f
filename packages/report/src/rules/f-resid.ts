import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** So many are quoted. */
const quoted = 5

/**
 * F-RESID, warning, of the document: what a conversion left behind, such as "[bookmark: _GoBack]", page numbers in the
 * text, replacement characters, "单位:0万元". All in one finding. The figures are not touched by it, the published text
 * would be.
 */
export const fResid: Rule = {
  id: 'F-RESID',
  severity: 'warning',
  scope: 'source',
  standing: 'on',
  clause: '国办公开办函〔2021〕30号 年度报告格式（文本规范）',
  title: { zh: '转换残留', en: 'Residue' },
  condition: { zh: '正文没有书签、页码、乱码等转换残留', en: 'No bookmarks, page numbers or broken characters are left in the text' },
  needs: 'document',
  says({ document }) {
    const marks = document?.marks.filter(({ kind }) => kind === 'residue') ?? []
    const first = [...new Map(marks.map((mark) => [mark.written, mark])).values()].slice(0, quoted)
    if (first.length === 0) return []
    const more = marks.length > first.length
    return [{
      key: `F-RESID|${marks.map(({ written }) => written).join('|')}`,
      ...by(fResid),
      cells: [],
      section: null,
      message: {
        zh: `存在转换残留${first.map(({ written, source }) => `“${written}”（${source}）`).join('、')}${more ? `等${marks.length}处` : ''}`,
        en: `Residue of conversion: ${first.map(({ written, source }) => `"${written}" at ${source}`).join(', ')}${more ? `, ${marks.length} places in all` : ''}`,
      },
      mend: { zh: '请在正文中删去；系统生成的正式文本不含页码', en: 'Delete it from the text; the published report carries no page numbers' },
      expected: null,
      found: first.map(({ written }) => written).join('、'),
      difference: String(marks.length),
    }]
  },
}
