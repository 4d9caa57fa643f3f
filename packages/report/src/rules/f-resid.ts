import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import type { DocumentMark, MarkKind } from '../recognise/marks.ts'

/** So many are quoted. */
const quoted = 5
/** Characters of each. */
const longestQuote = 60

/**
 * F-RESID, warning, of the document: what a conversion left behind, such as "[bookmark: _GoBack]", page numbers in the
 * text, replacement characters, "单位:0万元"; and what the reading left out, text struck out and marks of notes beside figures. Each in one finding. The figures are not touched by it, the published text
 * would be.
 */
export const fResid: Rule = {
  id: 'F-RESID',
  severity: 'warning',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式（文本规范）', en: 'General Office disclosure letter 2021-30, report form (rules of the text)' },
  title: { zh: '转换残留', en: 'Residue' },
  condition: { zh: '正文没有书签、页码、乱码等转换残留，也没有划去的文字和数字旁的注号', en: 'No bookmarks, page numbers or broken characters are left in the text, nothing struck out and no notes at figures' },
  needs: 'document',
  says({ document }) {
    return kinds.flatMap(({ kind, ...words }) => findingOf(document?.marks.filter((mark) => mark.kind === kind) ?? [], kind, words))
  },
}

type Words = Pick<Finding, 'mend'> & { says: Finding['message'] }

/** What stays behind in the text, and what was left out of it: the filer must know of both. */
const kinds: (Words & { kind: MarkKind })[] = [
  {
    kind: 'residue',
    says: { zh: '存在转换残留', en: 'Residue of conversion: ' },
    mend: { zh: '请在正文中删去；系统生成的正式文本不含页码', en: 'Delete it from the text; the published report carries no page numbers' },
  },
  {
    kind: 'struck-out',
    says: { zh: '原文件中已划去、未读入的文字', en: 'Struck out in the file and not taken over: ' },
    mend: { zh: '如该内容仍然有效，请补入相应位置', en: 'If it still holds, write it where it belongs' },
  },
  {
    kind: 'note-mark',
    says: { zh: '数字旁有注号，只读入了数字', en: 'Figures with the mark of a note, of which the figure alone was taken over: ' },
    mend: { zh: '请核对数字；注释内容可写入“其他需要报告的事项”', en: 'Check the figure; what the note says may stand under the other matters' },
  },
]

function findingOf(marks: DocumentMark[], kind: MarkKind, { says, mend }: Words): Finding[] {
  const first = [...new Map(marks.map((mark) => [mark.written, mark])).values()].slice(0, quoted)
  if (first.length === 0) return []
  const more = marks.length > first.length
  return [{
    key: `F-RESID|${kind === 'residue' ? '' : `${kind}|`}${marks.map(({ written }) => written).join('|')}`,
    ...by(fResid),
    cells: [],
    section: null,
    message: {
      zh: `${says.zh}${first.map(({ written, source }) => `“${short(written)}”（${source}）`).join('、')}${more ? `等${marks.length}处` : ''}`,
      en: `${says.en}${first.map(({ written, source }) => `"${short(written)}" at ${source}`).join(', ')}${more ? `, ${marks.length} places in all` : ''}`,
    },
    mend,
    expected: null,
    found: first.map(({ written }) => written).join('、'),
    difference: String(marks.length),
  }]
}

const short = (written: string): string => (written.length > longestQuote ? `${written.slice(0, longestQuote)}…` : written)
