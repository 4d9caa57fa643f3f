import { gap, listingsIn } from '../narrative/listings.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'
import { ofRequests } from './tx-parts.ts'

/** People attend together: 负责人出席3场、分管负责人出席2场 of four. */
const together = /(?:负责人|领导|代表|委员|专家|群众|居民|媒体).{0,6}(?:出席|列席|参加|参与|主持|到场)/u
/** Fees are TX-FEE3's and cases TX-REV's. */
const elsewhere = /处理费|收费通知|行政复议|行政诉讼/

/**
 * TX-ADD, notice. "共n条，其中a条、b条": the parts of anything that the text counts do not exceed the whole, and add up where it
 * says 分别. 其中 is not exhaustive. Requests are TX-PARTS'.
 */
export const txAdd: Rule = {
  id: 'TX-ADD',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第五十条；国办公开办函〔2021〕30号 年度报告格式 第一部分（数据应准确）', en: 'Regulation on Disclosure (Decree 711), art. 50; General Office disclosure letter 2021-30, report form, section 1 (figures shall be right)' },
  title: { zh: '信息条数分项', en: 'Sub-counts' },
  condition: { zh: '“共n条，其中a条、b条”的分项之和不超过总数；用“分别”列举的等于总数', en: 'Sub-counts in the text do not exceed their whole, and add up where all are listed' },
  says: (reading) => (['overview', 'problems', 'otherMatters'] as const).flatMap((section) => {
    const off = reading.narrative[section].flatMap(listingsIn)
      .filter(({ quote, unit }) => unit !== '元' && !elsewhere.test(quote) && !together.test(quote) && !(ofRequests.test(quote) && /[件宗份起例]/.test(unit)))
      .filter((listing) => gap(listing) !== 0)
    return [...new Map(off.map((listing) => [`${listing.total}|${listing.parts.join()}`, listing])).entries()].map(([about, listing]): Finding => {
      const { total, unit, quote } = listing
      const sum = total + gap(listing)
      return {
        key: `TX-ADD|${section}|${about}`,
        ...by(txAdd),
        cells: [],
        section,
        message: { zh: `信息条数分项之和${sum}≠${total}${unit}（“${quote}”）`, en: `Sub-counts add to ${sum}, not ${total} ("${quote}")` },
        mend: { zh: '请核对总数和各分项', en: 'Check the whole and its parts' },
        expected: String(total),
        found: String(sum),
        difference: String(Math.abs(sum - total)),
      }
    })
  }),
}
