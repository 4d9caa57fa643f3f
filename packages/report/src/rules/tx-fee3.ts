import type { Label } from '../format/index.ts'
import { feesTold } from '../narrative/fees-told.ts'
import { gap } from '../narrative/listings.ts'
import type { Listing } from '../narrative/listings.ts'
import { by } from './rule.ts'
import type { Finding, Rule } from './rule.ts'

/** Items of a bill are all there are, once two are listed. */
const itemised = (listing: Listing): Listing => ({ ...listing, complete: listing.complete || listing.parts.length > 1 })

/**
 * TX-FEE3, notice. 国办函〔2020〕109号, article 10 to be confirmed: where information-processing fees were charged, the report
 * gives the number of notices, the sum notified and the sum received; itemised sums and numbers add up.
 */
export const txFee3: Rule = {
  id: 'TX-FEE3',
  severity: 'notice',
  scope: 'report',
  standing: 'on',
  clause: { zh: '《条例》第四十二条；国办函〔2020〕109号（待核对）', en: 'Regulation on Disclosure (Decree 711), art. 42; General Office letter 2020-109 (to be confirmed)' },
  title: { zh: '收费三要素', en: 'Notices, notified, received' },
  condition: { zh: '收取信息处理费的，写明收费通知件数、通知总金额和实际收取金额，分项相加相符', en: 'Where fees were charged: notices, amount notified, amount received, and items that add up' },
  says(reading) {
    const told = feesTold(reading.narrative.otherMatters)
    if (!told) return []
    const missing = [...(told.notices ? [] : ['收费通知件数']), ...(told.notified ? [] : ['通知总金额']), ...(told.received ? [] : ['实际收取金额'])]
    const english = [...(told.notices ? [] : ['the number of notices']), ...(told.notified ? [] : ['the amount notified']), ...(told.received ? [] : ['the amount received'])]
    const finding = (about: string, message: Label, expected: string | null, found: string): Finding => ({
      key: `TX-FEE3|${about}`,
      ...by(txFee3),
      cells: [],
      section: 'otherMatters',
      message,
      mend: { zh: '应写明发出收费通知件数、总金额和实际收取金额（单位：元）', en: 'State the notices sent, the amount notified and the amount received, in yuan' },
      expected,
      found,
      difference: null,
    })
    return [
      ...(missing.length === 0 ? [] : [finding(`missing|${missing.join()}`, { zh: `信息处理费缺少${missing.join('、')}（“${told.quote}”）`, en: `The fee sentence lacks ${english.join(', ')} ("${told.quote}")` }, missing.join('、'), told.quote)]),
      ...told.listings.filter((listing) => gap(itemised(listing)) !== 0).map((listing) => {
        const sum = String(listing.total + gap(itemised(listing)))
        return finding(`sum|${listing.total}|${sum}`, { zh: `分项之和${sum}${listing.unit}与总数${listing.total}${listing.unit}不符（“${listing.quote}”）`, en: `The items add to ${sum}, not ${listing.total} ("${listing.quote}")` }, String(listing.total), sum)
      }),
    ]
  },
}
