import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/**
 * F-HEADNUM, notice, of the document: a section's heading has the right words and another number than the form's 一、 to
 * 六、, as when a Word file's automatic numbering is lost on the way ("1、总体情况"). Recognition reads it all the same.
 */
export const fHeadnum: Rule = {
  id: 'F-HEADNUM',
  severity: 'notice',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式', en: 'General Office disclosure letter 2021-30, report form' },
  title: { zh: '标题序号', en: 'Heading numbers' },
  condition: { zh: '六个部分的标题序号与规范一致（“一、”至“六、”）', en: 'The six headings carry the numbers of the form, 一、 to 六、' },
  needs: 'document',
  says(reading) {
    const marks = reading.document?.marks.filter(({ kind }) => kind === 'heading-number') ?? []
    return marks.map(({ where, written, official, source }) => ({
      key: `F-HEADNUM|${where.section}|${written}`,
      ...by(fHeadnum),
      cells: [],
      section: where.section,
      message: {
        zh: `标题序号不规范：“${written}”，应为“${official}”（${source}）`,
        en: `Heading number: "${written}" should be "${official}" at ${source}`,
      },
      mend: { zh: '请将标题改为规范写法', en: 'Write the heading as in the form' },
      expected: official,
      found: written,
      difference: null,
    }))
  },
}
