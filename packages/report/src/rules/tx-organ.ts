import { strangeNames } from '../narrative/self-words.ts'
import { again, often } from './again.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * TX-ORGAN, warning. The report is the organ's own (article 50): a bureau that calls itself 本街道, a district that writes 我县,
 * or another county's bureau as the subject of a sentence is somebody else's text. In a county-level city 市司法局 is the bureau
 * itself: cities say nothing.
 */
export const txOrgan: Rule = {
  id: 'TX-ORGAN',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条（年度报告内容应为本机关工作情况）；历年通报的照搬照抄问题（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 50 (a report tells of its own organ’s work); copying, as named in the notices of past years (to be confirmed)' },
  title: { zh: '单位名称不一致', en: 'Another organ’s name' },
  condition: { zh: '正文自称与本机关名称一致', en: 'The text calls its organ by what it is' },
  says(reading) {
    const agency = reading.agencyName ?? reading.document?.agency ?? null
    if (agency === null) return []
    const strange = strangeNames(agency)
    return (['overview', 'problems', 'otherMatters'] as const).flatMap((section) => {
      const found = reading.narrative[section].flatMap(strange)
      return [...Map.groupBy(found, ({ word }) => word)].map(([word, { length: times, 0: first }]): Finding => ({
        key: `TX-ORGAN|${section}|${word}${again(times)}`,
        ...by(txOrgan),
        cells: [],
        section,
        message: { zh: `单位名称前后不一致：“${word}”（“${first!.quote}”${often(times).zh}），本报告单位为${agency}`, en: `Organ name inconsistent: "${word}" ("${first!.quote}"${often(times).en}); this is the report of ${agency}` },
        mend: { zh: '请改为本机关的名称或自称', en: 'Put this organ’s own name' },
        expected: agency,
        found: word,
        difference: null,
      }))
    })
  },
}
