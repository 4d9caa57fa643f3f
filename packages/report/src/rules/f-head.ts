import { sections } from '../format/parts.ts'
import type { Section, SectionId } from '../format/index.ts'
import type { DocumentMark } from '../recognise/marks.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * F-HEAD, error, of the document: each of the six sections of 国办公开办函〔2021〕30号 has its heading, and they stand in
 * the form's order. A heading with another number but the right words is there (F-HEADNUM); one with its number and place but
 * other words is there too, and told in a notice. It never blocks: the report itself always has the six.
 */
export const fHead: Rule = {
  id: 'F-HEAD',
  severity: 'error',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式（六个部分）', en: 'General Office disclosure letter 2021-30, report form (six sections)' },
  title: { zh: '六个部分', en: 'Six sections' },
  condition: { zh: '六个部分的标题齐全，措辞、顺序与格式一致', en: 'The six headings are there, in the words and the order of the form' },
  needs: 'document',
  says(reading) {
    const missing = reading.document?.marks.filter(({ kind }) => kind === 'heading-missing') ?? []
    const different = reading.document?.marks.filter(({ kind }) => kind === 'heading-different') ?? []
    return [...missing.flatMap(({ where, official }) => missingSection(where.section, official)), ...different.map(otherwise), ...misplaced(reading)]
  },
}

const missingSection = (section: SectionId | null, official: string): Finding[] => [{
  key: `F-HEAD|${section}`,
  ...by(fHead),
  cells: [],
  section,
  message: { zh: `缺少“${official}”`, en: `Missing section "${official}"` },
  mend: { zh: '请补上该部分及其标题；确无内容的，写明“无”', en: 'Add the section with its heading; if there is nothing to say, say so' },
  expected: official,
  found: null,
  difference: null,
}]

const otherwise = ({ where: { section }, written, official, source }: DocumentMark): Finding => ({
  key: `F-HEAD|${section}|${written}`,
  ...by(fHead),
  severity: 'notice',
  cells: [],
  section,
  message: { zh: `标题措辞与格式不一致：“${written}”，应为“${official}”（${source}）`, en: `Heading worded otherwise: "${written}" should be "${official}" at ${source}` },
  mend: { zh: '请将标题改为规范写法', en: 'Write the heading as in the form' },
  expected: official,
  found: written,
  difference: null,
})

/** One finding for the whole order: which of two sections is in the wrong place is a matter of taste. */
function misplaced({ document }: Reading): Finding[] {
  const there = (document?.sections ?? []).flatMap(({ id, line }) => (line === undefined ? [] : [{ id, line }]))
  const found = there.toSorted((a, b) => a.line - b.line)
  const headings = (ids: readonly { id: SectionId }[]) => ids.map(({ id }) => sections.find((section: Section) => section.id === id)!.heading.zh)
  const [expected, written] = [headings(there.toSorted((a, b) => at(a.id) - at(b.id))), headings(found)]
  if (expected.join() === written.join()) return []
  return [{
    key: `F-HEAD|order|${found.map(({ id }) => id).join()}`,
    ...by(fHead),
    cells: [],
    section: null,
    message: { zh: `各部分顺序与格式不一致：${written.join('、')}`, en: `The sections stand in another order than the form's: ${written.join(', ')}` },
    mend: { zh: `请按格式顺序排列：${expected.join('、')}`, en: `Put them into the order of the form: ${expected.join(', ')}` },
    expected: expected.join('、'),
    found: written.join('、'),
    difference: null,
  }]
}

const at = (id: SectionId): number => sections.findIndex((section) => section.id === id)
