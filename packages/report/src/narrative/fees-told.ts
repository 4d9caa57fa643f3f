import { plain } from './clauses.ts'
import { numeral } from './numerals.ts'
import { listingsIn } from './listings.ts'
import type { Listing } from './listings.ts'

/** What a text says of information-processing fees that were charged. */
export interface FeesTold {
  /** 发出收费通知 n 件, 通知收费 n 元, 实际收取 n 元: said or not. */
  notices: boolean
  notified: boolean
  received: boolean
  /** Wholes in 元 or 件 with their parts. */
  listings: Listing[]
  quote: string
}

const about = /处理费|收费通知|收取.{0,12}费/u
const money = String.raw`\d+(?:\.\d+)?(?:万)?元`
const counted = /[1-9]\d*(?:件|份|次|笔|起|名|人|位)/u
const nothing = /(?:未|没有|无|不)(?:有|曾|予|再|存在|产生|发生|涉及)?(?:收取|收费|产生|发生|信息处理费|政府信息公开信息处理费)|0(?:\.0+)?(?:万)?元|零元/u

/**
 * What section six says where fees were charged, null where it says that none were or names no fee at all. 国办函〔2020〕109号:
 * the number of notices, the sum notified and the sum received.
 */
export function feesTold(paragraphs: readonly string[]): FeesTold | null {
  const text = paragraphs.map(plain).join('。')
  const fees = text.split(/[。!?]/u).filter((sentence) => about.test(sentence) && !/办法|依据.{0,20}规定$/u.test(sentence.slice(-4)))
  const quote = fees.find((sentence) => new RegExp(money, 'u').test(sentence)) ?? fees.find((sentence) => counted.test(sentence))
  if (quote === undefined) return null
  const all = fees.join('。')
  const sums = [...all.matchAll(/(\d+(?:\.\d+)?)(?:万)?元/gu)].map(([, digits]) => Number(digits))
  if (sums.length > 0 ? sums.every((sum) => sum === 0) : nothing.test(all) || !counted.test(all)) return null
  return {
    notices: new RegExp(String.raw`通知(?:书|单)?[^,。\d]{0,12}(?:${numeral})(?:件|份|次|起)|(?:${numeral})(?:件|份|次|起)[^,。]{0,10}(?:收费)?通知`, 'u').test(all),
    notified: new RegExp(String.raw`(?:通知|应收|应缴|告知|金额)[^,。;\d]{0,10}${money}`, 'u').test(all.replace(/(?:实际|实收)[^,。;]*/gu, '')),
    received: new RegExp(String.raw`(?:实际|实收|已收|收到|收取|缴纳|入库|到账)[^。]{0,16}?${money}`, 'u').test(all.replace(/通知(?:收取|收费|缴纳)/gu, '通知')),
    listings: fees.flatMap(listingsIn),
    quote,
  }
}
