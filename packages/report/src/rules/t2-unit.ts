import { plain } from '../narrative/clauses.ts'
import { decimal, millionths } from './decimal.ts'
import { lastYear, lastYearName } from './last-year.ts'
import { isOfCounty } from './organ-level.ts'
import type { Reading } from './reading.ts'
import { by } from './rule.ts'
import type { Rule } from './rule.ts'
import { amountIn } from './values.ts'

const cell = 'disclosure.fees.amountWanYuan'
/** More than this many 万元 (a hundred million yuan) is rare for an organ of a county. */
const countyMost = 10_000_000_000n
const times = 100n

/**
 * T2-UNIT, warning. Article 20 item 8 and the form's column 本年收费金额（单位：万元）: an amount written in 元 is ten
 * thousand times too large. Likely where it is over a hundred times last year's, over 10,000 万元 for an organ of a
 * county or below, or the very figure that the text gives in 元.
 */
export const t2Unit: Rule = {
  id: 'T2-UNIT',
  severity: 'warning',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第二十条第（八）项；国办公开办函〔2021〕30号 年度报告格式 第二部分“本年收费金额（单位：万元）”', en: 'Regulation on Disclosure (Decree 711), art. 20 item 8; General Office disclosure letter 2021-30, report form, section 2, “fees of the year (in 10,000 yuan)”' },
  title: { zh: '收费金额单位', en: 'Unit of the fee' },
  condition: { zh: '收费金额以万元为单位', en: 'The fee is in 10,000 yuan' },
  says(reading) {
    const fee = amountIn(reading, { id: cell })
    const reasons = fee ? reasonsOf(reading, fee) : []
    if (!fee || reasons.length === 0) return []
    const should = decimal(fee / 10_000n)
    return [{
      key: `T2-UNIT|${decimal(fee)}|${reasons.map(({ id }) => id).join()}`,
      ...by(t2Unit),
      cells: [cell],
      section: 'disclosure',
      message: {
        zh: `收费金额${decimal(fee)}疑似以“元”填报（${reasons.map(({ zh }) => zh).join('；')}），请核对单位“万元”`,
        en: `The amount ${decimal(fee)} looks like yuan (${reasons.map(({ en }) => en).join('; ')}); the unit is 10,000 yuan`,
      },
      mend: { zh: `如为元，应填${should}；确为万元的，请说明`, en: `If it is yuan, write ${should}; if it is right, say so` },
      expected: should,
      found: decimal(fee),
      difference: decimal(fee - fee / 10_000n),
    }]
  },
}

function reasonsOf(reading: Reading, fee: bigint): { id: string; zh: string; en: string }[] {
  const past = lastYear(reading).map((report) => amountIn(report, { id: cell }))
  const then = past.every((amount) => amount !== null) ? past.reduce<bigint>((sum, amount) => sum + amount!, 0n) : 0n
  const last = lastYearName(reading)
  const name = reading.agencyName ?? reading.document?.agency ?? ''
  const texts = Object.values(reading.narrative).flat().map(plain)
  // "元" right behind the digits: "3万元" is none.
  const inText = texts.flatMap((text) => [...text.matchAll(/(\d+(?:\.\d+)?)元/g)].map(([, amount]) => millionths(amount!))).includes(fee)
  return [
    ...(then > 0n && fee > times * then ? [{ id: 'past', zh: `${last.zh}为${decimal(then)}万元`, en: `${last.en} has ${decimal(then)}` }] : []),
    ...(fee > countyMost && isOfCounty(name, reading.agencyKind) ? [{ id: 'county', zh: '县级及以下单位收费超过1亿元', en: 'over 100 million yuan for an organ of a county' }] : []),
    ...(inText ? [{ id: 'text', zh: `正文写明${decimal(fee)}元`, en: `the text says ${decimal(fee)} yuan` }] : []),
  ]
}
