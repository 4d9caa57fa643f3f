import { namesItsDivision, titleOrgan, titleOrgans } from '../narrative/title.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** The title of the report on that year by that organ, as the form has it. */
const titleOf = (organ: string, year: number | null): string => `${organ}${year ?? '××××'}年政府信息公开工作年度报告`

/**
 * F-TITLE, warning, of the document: the title line is {organ's full name with its division}{year}年政府信息公开工作年度
 * 报告. Read widely, as offices do: the year may stand first (2022年上海市…), a township may write its own division's name
 * without the county's, a government may leave out 人民政府, a line break in the title is typesetting. A title known only
 * from a 《》 in the text is no title line. With a registry the name decides; without one (null) the title itself does:
 * "司法局2024年…" could be anybody's.
 */
export const fTitle: Rule = {
  id: 'F-TITLE',
  severity: 'warning',
  scope: 'source',
  standing: 'on',
  clause: { zh: '国办公开办函〔2021〕30号 年度报告格式（标题）', en: 'General Office disclosure letter 2021-30, report form (title)' },
  title: { zh: '标题', en: 'Title' },
  condition: { zh: '标题为“冠以行政区划的单位全称＋年度＋年政府信息公开工作年度报告”', en: 'The title is the full name of the organ with its division, the year, and 年政府信息公开工作年度报告' },
  needs: 'document',
  says(reading) {
    const { document, agencyName, agencyKind } = reading
    if (!document) return []
    const year = reading.year ?? document.year
    const told = document.title === null ? null : titleOrgan(document.title)
    const rightYear = told !== null && (year === null || told.year === year)
    const rightOrgan = told !== null && (agencyName ? titleOrgans(agencyName, agencyKind).includes(told.organ) || told.organ.endsWith(agencyName) : namesItsDivision(told.organ))
    if (rightYear && rightOrgan) return []
    const organ = agencyName ?? (document.agency !== null && namesItsDivision(document.agency) ? document.agency : null)
    const expected = titleOf(organ ?? '（冠以行政区划的单位全称）', year)
    const inEnglish = organ === null ? titleOf("(the organ's full name with its division)", year) : expected
    const found = document.title
    return [{
      key: `F-TITLE|title|${found ?? ''}`,
      ...by(fTitle),
      cells: [],
      section: null,
      message: {
        zh: found === null ? `缺少标题，标题应为“${expected}”` : `标题应为“${expected}”，原文为“${found}”`,
        en: found === null ? `No title line; the title should be "${inEnglish}"` : `Title should be "${inEnglish}", is "${found}"`,
      },
      mend: { zh: '请写明冠以行政区划的单位全称和报告年度', en: "Give the organ's full name with its division, and the report year" },
      expected,
      found,
      difference: null,
    }]
  },
}
