import { closedTold } from '../narrative/closed-told.ts'
import { requestsTold } from '../narrative/requests-told.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const cell = 'requests.carriedOut.total'

/**
 * TX-CLOSED, warning. Article 33: what is still open on 31 December is carried out into the next year. A text that says
 * 全部办结, 均已答复 or 办结率100% has nothing to carry out. "办理11件，均已答复" speaks of the processed ones and is left alone.
 */
export const txClosed: Rule = {
  id: 'TX-CLOSED',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第三十三条；国办公开办函〔2021〕30号 年度报告格式 第一、三部分', en: 'Regulation on Disclosure (Decree 711), art. 33; General Office disclosure letter 2021-30, report form, sections 1 and 3' },
  title: { zh: '全部办结与结转', en: 'All closed, yet carried out' },
  condition: { zh: '正文称全部办结的，表三结转下年度为0', en: 'Where the text says that all requests were answered, table 3 carries none out' },
  says(reading) {
    const open = countIn(reading, cell)
    const processed = countIn(reading, 'requests.totalProcessed.total')
    const received = countIn(reading, 'requests.receivedNew.total')
    if (open === null || open === 0) return []
    return (['overview', 'otherMatters'] as const).flatMap((section) => {
      const told = reading.narrative[section]
        .flatMap((paragraph) => closedTold(paragraph, (sentence) => requestsTold(sentence, reading.year).map(({ value }) => value)))
        .find(({ of }) => !of.some((value) => value === processed && value !== received))
      if (!told) return []
      const finding: Finding = {
        key: `TX-CLOSED|${section}|${open}`,
        ...by(txClosed),
        cells: [cell],
        section,
        message: { zh: `正文称已全部办结（“${told.quote}”），但表三结转下年度${open}件`, en: `The text says that all were answered ("${told.quote}"), but table 3 carries ${open} out` },
        mend: { zh: '请核对结转件数，或在正文写明结转情况', en: 'Check the number carried out, or say in the text that some are still open' },
        expected: '0',
        found: String(open),
        difference: String(open),
      }
      return [finding]
    })
  },
}
