import { digitGroups } from './digit-groups.ts'
import type { DigitGroup } from './digit-groups.ts'
import { isCardNumber, isCreditCode, isMobile, isResidentId15, isResidentId18 } from './id-numbers.ts'

export type PersonalDataKind = 'residentId' | 'mobile' | 'bankCard'

/** Something in a text that looks like a person's number: where it stands, and what may be shown of it. */
export interface PersonalDatum {
  kind: PersonalDataKind
  start: number
  end: number
  /** The first three and the last two characters, the rest as asterisks. */
  masked: string
}

/** Most groups that one number is written in: eleven single digits, a card of five groups with room to spare. */
const mostGroups = 19

/**
 * The numbers in a text that look like a person's: resident identity numbers of 18 characters (check digit) and of 15
 * (region and date), mobile numbers (also +86, spaced, hyphened, full-width), bank cards (Luhn). Office telephones,
 * 统一社会信用代码, document numbers, amounts and digits in web addresses are none. Names of people are out of reach and are not
 * claimed.
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const groups = digitGroups(text).flatMap((group) => withoutYear(text, group))
  const addresses = [...text.matchAll(/(?:https?:\/\/|www\.)[\w./?=&%#:~-]+/gi)].map(({ 0: url, index }) => [index, index + url.length] as const)
  const found: PersonalDatum[] = []
  for (let first = 0; first < groups.length; first += 1) {
    const start = groups[first]!.start
    if (addresses.some(([open, shut]) => start > open && start < shut)) continue
    const hit = longestFrom(text, groups, first)
    if (!hit) continue
    found.push(hit.datum)
    first += hit.groups - 1
  }
  return found
}

/** 139000000002025年: a year right behind a number is no part of it. */
function withoutYear(text: string, group: DigitGroup): DigitGroup[] {
  const cut = group.end - 4
  if (!/^(?:\d{11}|\d{15}|\d{18})20\d\d$/.test(group.digits) || text[group.end] !== '年') return [group]
  return [{ ...group, digits: group.digits.slice(0, -4), end: cut }, { digits: group.digits.slice(-4), start: cut, end: group.end, joint: '' }]
}

/** A text in which the numbers that look like a person's are masked, all else as it was. */
export function withoutNumbers(text: string): string {
  // Typing asks at each stroke: where there are not eleven digits nothing is looked for.
  if (text.length < 11 || !/(?:\p{Nd}\P{Nd}{0,3}){11}/u.test(text)) return text
  const found = personalDataIn(text)
  return found.length === 0 ? text : found.reduceRight((rest, { start, end, masked }) => rest.slice(0, start) + masked + rest.slice(end), text)
}

function longestFrom(text: string, groups: readonly DigitGroup[], first: number): { datum: PersonalDatum; groups: number } | null {
  let best: { datum: PersonalDatum; groups: number } | null = null
  let number = ''
  for (let count = 1; count <= mostGroups; count += 1) {
    const group = groups[first + count - 1]
    if (!group || (count > 1 && group.joint === '')) break
    number += group.digits
    if (number.length > 19) break
    const taken = groups.slice(first, first + count)
    const kind = number.length < 11 ? null : kindOf(number, taken, text)
    if (!kind) continue
    const { start } = groups[first]!
    best = { datum: { kind, start, end: group.end, masked: masked(number) }, groups: count }
  }
  return best
}

const masked = (number: string) => number.slice(0, 3) + '*'.repeat(number.length - 5) + number.slice(-2)

function kindOf(number: string, groups: readonly DigitGroup[], text: string): PersonalDataKind | null {
  const { start } = groups[0]!
  const { end } = groups.at(-1)!
  const before = text.slice(Math.max(0, start - 24), start)
  const behind = text.slice(end, end + 12)
  const telephone = called.test(before)
  if (inLongerCode(before, number, behind, telephone)) return null
  const sizes = groups.map(({ digits }) => digits.length)
  const joints = new Set(groups.slice(1).map(({ joint }) => joint))
  if (isResidentId18(number) && !organisationCode.test(before)) return 'residentId'
  if (isMobile(number.replace(/^(?:00)?86(?=1\d{10}$)/, '')) && mobileShape(number, sizes, joints) && (telephone || !countedBehind.test(behind))) return 'mobile'
  if (isResidentId15(number) && (sizes.length === 1 || sizes.join() === '6,6,3') && !organisationCode.test(before) && !otherNumber.test(before)) return 'residentId'
  if (isCardNumber(number) && cardShape(sizes, joints) && !isCreditCode(number) && !organisationCode.test(before)) {
    return /^[34569]/.test(number) && !otherNumber.test(before) ? 'bankCard' : account.test(before) ? 'bankCard' : null
  }
  return null
}

const organisationCode = /(?:信用代码|机构代码|纳税人识别号|税号|注册号)[^,，。;；]{0,10}$/u
const otherNumber = /(?:文号|编号|案号|批号|登记号|备案号?|公网安备|许可证号?|证书号|流水号|受理号|订单号|项目代码|条码|执照)[^,，。;；]{0,10}$/u
const account = /(?:卡号|账号|帐号|账户|银行卡|储蓄卡|借记卡|社保卡|信用卡)[^。;；]{0,16}$/u
/** Amounts and numbers of things, not telephones; 个体户, 户籍 and 人员 are other words. */
const countedBehind = /^(?:[.．]\d{1,2}\s*(?=[元万亿]))?\s*(?:余|多)?(?:元(?![旦月])|万(?!某)|亿|人次|人(?![员民士家])|次(?![日要])|条(?![例款])|件|篇(?!章)|个(?![体人])|份(?!额)|户(?![籍主口])|字节|平方|立方|吨|%|％)/u
/** What stands right before a telephone number: nothing else is counted then. */
const called = /(?:手机|电话|联系|联系方式|微信号?|拨打|致电|phone|tel|mobile)(?:号码|号)?[\s:：为是.(（+]{0,3}$/iu
/** 1. or ２． at the beginning of an entry in a list, not the whole part of a decimal fraction. */
const ordinal = /(?:^|[^\d.．])[1-9１-９][\d０-９]?[.．]$/u

/** Is it a piece of something longer: an organisation's code with letters, a decimal fraction, a serial number? */
function inLongerCode(before: string, number: string, behind: string, telephone: boolean): boolean {
  const letters = /[A-Za-z][0-9A-Za-z]*$/.exec(before)?.[0] ?? ''
  const after = /^[0-9A-Za-z]+/.exec(behind.replace(/^20\d\d(?=年)/, ''))?.[0] ?? ''
  if (/\d[.．]$/u.test(before) && !(ordinal.test(before) && !/^\s*(?:万|亿|元|%|％|°|度)/u.test(behind))) return true
  // "phone:13912345678ok": a word behind a telephone number is no part of it.
  if (after !== '' && !(telephone && isMobile(number) && /^[A-Za-z]+$/.test(after))) return true
  return letters.length > 6 || (letters !== '' && isCreditCode((letters + number).toUpperCase()))
}

/** 138 1234 5678, 138-1234-5678, (138)12345678, 1381234 5678, 1381 2345 678, one by one; with dots or slashes only 138.1234.5678. */
function mobileShape(number: string, sizes: readonly number[], joints: ReadonlySet<string>): boolean {
  const own = number.length > 11 && (sizes[0] === 2 || sizes[0] === 4) ? sizes.slice(1) : sizes
  if (joints.has('.') || joints.has('/')) return own.join() === '3,4,4'
  return own.length === 1 || own.every((size) => size === 1) || (own[0]! >= 3 && own.every((size) => size >= 2))
}

/** One group, groups of up to six, or six and the rest. */
const cardShape = (sizes: readonly number[], joints: ReadonlySet<string>): boolean =>
  !joints.has('.') && !joints.has('/') && !joints.has(')') && (sizes.length === 1 || sizes.every((size) => size === 1) || (sizes.every((size, at) => size <= 6 && (size >= 3 || at === sizes.length - 1))) || (sizes.length === 2 && sizes[0] === 6))
