import type { NarrativeId } from '../format/index.ts'
import { similarity } from '../narrative/similarity.ts'
import { lastYear, lastYearName } from './last-year.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import type { Reading } from './reading.ts'

const limit = 0.85

const sections = { overview: { zh: '一', en: 'one' }, problems: { zh: '五', en: 'five' } } as const

/** The greater of the two shares with the most similar of last year's texts, null where one of them is too short to compare. */
export function likeLastYear(reading: Reading, section: NarrativeId): number | null {
  const text = reading.narrative[section].join('\n')
  const shares = lastYear(reading).map(({ narrative }) => similarity(text, narrative[section].join('\n')))
  return shares.reduce<number | null>((most, each) => (each === null ? most : Math.max(most ?? 0, each.jaccard, each.contained)), null)
}

/**
 * YOY-TEXT, warning. A report tells of its year; one bureau's report of 2010 was that of 2008 word for word but for the year,
 * and evaluators look for it since. Sections one and five, compared by character 5-grams with numbers masked: more than 85 %
 * in common with last year's, or of this year's text already in last year's.
 */
export const yoyText: Rule = {
  id: 'YOY-TEXT',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条；历年评估与通报中的照搬照抄问题（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 50; copying, as named in the assessments and notices of past years (to be confirmed)' },
  title: { zh: '与上年文字雷同', en: 'Last year’s text again' },
  condition: { zh: '总体情况、问题及改进与上年报告的相似度不超过85%', en: 'Sections one and five share no more than 85% with last year’s' },
  needs: 'past',
  says(reading) {
    return (Object.keys(sections) as (keyof typeof sections)[]).flatMap((section): Finding[] => {
      const share = likeLastYear(reading, section)
      if (share === null || share <= limit) return []
      const percent = Math.floor(share * 100)
      const last = lastYearName(reading)
      return [{
        key: `YOY-TEXT|${section}|${percent}`,
        ...by(yoyText),
        cells: [],
        section,
        message: {
          zh: `第${sections[section].zh}部分与${last.zh}相似度${percent}%，疑似照搬`,
          en: `Section ${sections[section].en} is ${percent}% the same as in ${last.en}`,
        },
        mend: { zh: '请写明本年度的工作、数据和变化', en: 'Tell of this year: its work, its figures, what has changed' },
        expected: '≤ 85%',
        found: `${percent}%`,
        difference: null,
      }]
    })
  },
}
