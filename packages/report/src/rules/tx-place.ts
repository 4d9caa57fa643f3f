import { namesItsDivision } from '../narrative/title.ts'
import { foreignPlaces } from '../narrative/foreign-places.ts'
import { again, often } from './again.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'

/** Organs of the whole country: every place is theirs. */
const national = /^(?:国家|国务院|中国|中华|中央)(?!税务总局.|.{2,12}(?:省|市|县|区|分局|监管局|证监局))/u

/**
 * TX-PLACE, warning. 国办函 demands that a report speak of its own organ; what is copied gives itself away by a place of
 * somewhere else (湛江 in a report of 乌苏). Own place, those above and below, titles and document numbers, sentences about
 * 对口帮扶, 考察, 学习, 招商 and the agency's allow-list are left alone. Silent without a gazetteer, or where nobody says whose report it is.
 */
export const txPlace: Rule = {
  id: 'TX-PLACE',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条（年度报告内容应为本机关工作情况）；历年通报的照搬照抄问题（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 50 (a report tells of its own organ’s work); copying, as named in the notices of past years (to be confirmed)' },
  title: { zh: '外地地名', en: 'Places of somewhere else' },
  condition: { zh: '正文不出现与本机关无关的外地地名', en: 'The text names no division that has nothing to do with the organ' },
  needs: 'places',
  says(reading) {
    const name = reading.agencyName ?? reading.document?.agency ?? null
    if (!reading.places || name === null || national.test(name) || (!namesItsDivision(name) && !reading.divisions?.length)) return []
    const whose = { names: [name, ...(reading.divisions ?? [])], allowed: reading.allowedPlaces ?? [] }
    const paragraphs = (['overview', 'problems', 'otherMatters'] as const).flatMap((section) => reading.narrative[section].map((text) => ({ section, text })))
    const found = foreignPlaces(paragraphs.map(({ text }) => text), whose, reading.places)
    return found.map(({ written, paragraph, quote, times }) => ({
      key: `TX-PLACE|${written}${again(times)}`,
      ...by(txPlace),
      cells: [],
      section: paragraphs[paragraph]!.section,
      message: { zh: `出现外地地名“${written}”（“${quote}”${often(times).zh}），疑似照搬其他单位材料`, en: `Foreign place name "${written}" ("${quote}"${often(times).en}): copied from another organ?` },
      mend: { zh: '请改为本地名称；确与本机关有关的，请写一句说明，或请签发人、管理员或主管部门把它加入本机关的地名白名单', en: 'Put the right name; if the place does concern this organ, say so in a note, or ask the signatory, the administrator or the supervising office to allow the name' },
      expected: null,
      found: written,
      difference: null,
    }))
  },
}
