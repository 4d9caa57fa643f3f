import type { NarrativeId } from '../format/index.ts'
import { requestsTold } from '../narrative/requests-told.ts'
import { counted } from './counted.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { countIn } from './values.ts'

const cells = ['requests.receivedNew.total', 'requests.carriedIn.total', 'requests.totalProcessed.total']

const sections: Record<'overview' | 'otherMatters', { zh: string; en: string }> = {
  overview: { zh: '总体情况', en: 'Section one' },
  otherMatters: { zh: '其他需要报告的事项', en: 'Section six' },
}

/**
 * TX-REQ, warning. The number of requests that the text states is one of three that offices mean by it: newly received,
 * received and carried in together, or processed. "未收到申请" stands for no new request. The rule speaks only where the
 * number is none of the three, and only when the table has all three figures.
 */
export const txReq: Rule = {
  id: 'TX-REQ',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条第（二）项；国办公开办函〔2021〕30号 年度报告格式 第一、三部分', en: 'Regulation on Disclosure (Decree 711), art. 50 item 2; General Office disclosure letter 2021-30, report form, sections 1 and 3' },
  title: { zh: '正文申请件数', en: 'Requests in the text' },
  condition: { zh: '正文所称申请件数等于本年新收、新收加结转或办理结果总计之一', en: 'The number of requests in the text is that of new ones, of new and carried in, or of those processed' },
  says(reading) {
    const [a, b, p] = cells.map((id) => countIn(reading, id))
    if (typeof a !== 'number' || typeof b !== 'number' || typeof p !== 'number') return []
    const seen = new Set<string>()
    return (Object.keys(sections) as (keyof typeof sections & NarrativeId)[]).flatMap((section) =>
      reading.narrative[section]
        .flatMap((paragraph) => requestsTold(paragraph, reading.year))
        .flatMap(({ value, quote }): Finding[] => {
          const meant = value === 0 ? [a] : [a, a + b, p]
          const key = `TX-REQ|${section}|${value}|${a},${b},${p}`
          if (meant.includes(value) || seen.has(key)) return []
          seen.add(key)
          const name = sections[section]
          return [{
            key,
            ...by(txReq),
            cells: [...cells],
            section,
            message: {
              zh: `${name.zh}称${value === 0 ? '未收到申请' : `受理申请${value}件`}（“${quote}”），表三为新收${a}、结转${b}、办结${p}`,
              en: `${name.en} says ${value === 0 ? 'no applications' : counted(value, 'application')} ("${quote}"); table 3 has ${a} new, ${b} carried in, ${p} processed`,
            },
            mend: { zh: '请核对正文件数与表三，或说明统计口径', en: 'Check the number against table 3, or say what it counts' },
            expected: [...new Set(meant)].join(' / '),
            found: String(value),
            difference: String(Math.min(...meant.map((each) => Math.abs(each - value)))),
          }]
        }),
    )
  },
}
