import { clausesOf, sentencesOf, wholeOf } from './clauses.ts'
import { countsIn } from './counts.ts'

/** What a text says about requests in the year: so many, or none (0); with the words that say it. */
export interface RequestsTold {
  value: number
  quote: string
}

const verb = '受理|收到|接收|接到|新收|收办|办理|(?<!不动产|工商|企业|婚姻|产权|房屋|注册|户口|车辆)登记|(?<=全年|年度|共|累计|总共)收(?=(?:各类)?(?:政府)?信息公开申请|依申请)'
const named = '(?:政府)?信息公开(?:的)?申请|依申请公开(?:的)?(?:政府信息|信息)?(?:的)?(?:申请|事项)?|依申请(?:政府)?信息公开(?:件|事项|申请)?|申请(?:公开)?政府信息(?:公开)?(?:事项)?|公开(?:政府)?信息(?:的)?申请|(?<!不)公开申请'
/** "申请" alone is a request for disclosure only right behind the verb, in a paragraph about 依申请公开. */
const bare = '(?:了|到|的|各类|公民|群众|社会公众|公众|申请人)*申请'
const told = new RegExp(
  String.raw`(?:${verb})(?:.{0,30}?(?:${named})|(?<bare>${bare}))(?:共|总|合|计|数|量|为|有|达|到|了|的|件)*$`, 'u')
const toldBefore = new RegExp(String.raw`(?:${verb})(?:了|各类|的|共|共计)*$`, 'u')
const objectBehind = new RegExp(String.raw`^次?[^,]{0,20}?(?:${named})(?!答复|办理|工作|的?行政)`, 'u')

/** Other matters that are counted near the word 申请. */
const foreign = /复议|诉讼|投诉|举报|异议|补正|答复书|告知书|许可|援助|公证|救助|信访|听证|增加|减少|增长|下降|同比|环比|结转|平均/
const part = /本级|各部门|各乡镇|所属|下属|科室|转来|转办|移送/
const channel = /网络|网上|在线|信函|邮寄|邮政|邮件|当面|现场|传真|窗口|线上|线下/g
const otherTime = /上年|去年|往年|上一年|上半年|下半年|季度|以来|历年|近.{1,2}年|年来/

/**
 * The numbers of requests that a paragraph states for the year. Parts are not totals: nothing after 其中 or inside brackets,
 * nothing for one channel, one kind of applicant, one member ("县本级13件"), another year. Matters of other names (行政复议
 * 申请, 法律援助申请) are not requests for disclosure. `year` is the report's; a sentence that last named another is left out.
 */
export function requestsTold(paragraph: string, year: number | null): RequestsTold[] {
  const about = /依申请公开|信息公开申请/.test(paragraph)
  return sentencesOf(paragraph).flatMap((sentence) => {
    const whole = wholeOf(sentence)
    return [...counted(whole, about, year), ...denied(whole, about, year)]
  })
}

function counted(sentence: string, about: boolean, year: number | null): RequestsTold[] {
  return countsIn(sentence).flatMap(({ value, start, end }) => {
    // "收到…申请，共6件" is one statement over a comma; anything else stays within its clause.
    const head = sentence.slice(0, start).replace(/,(?=(?:共|共计|总计|合计|总数)为?$)/, '')
    const before = head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(':')) + 1)
    const match = told.exec(before)
    const behind = toldBefore.test(before) ? objectBehind.exec(sentence.slice(end)) : null
    if (!match && !behind) return []
    if (match?.groups?.['bare'] !== undefined && !about) return []
    const quote = before + sentence.slice(start, end) + (behind?.[0] ?? '')
    const negated = match !== null && /(?:未|没有|没|不|不再|不予)(?:曾|有|再|新)?$/.test(before.slice(0, match.index))
    return negated || !isWhole(quote) || !isOfYear(head, year) ? [] : [{ value, quote }]
  })
}

const none = new RegExp(
  [
    String.raw`(?:未|没有|没)(?:曾|有|再)?(?:新)?(?:${verb}|发生|出现|产生|收)(?:.{0,30}?(?:${named})|(?<bare>${bare}))`,
    String.raw`没有(?:${named})`,
    String.raw`(?:^|[年度关局位府处会并暂均])无(?:人|公民|法人|、|和|或者|或|其他组织|单位|个人|任何|提出|提交|的)*(?:${named})`,
  ].map((each) => `(?:${each})(?:件|的?(?:情况|情形|事项))?$`).join('|'),
  'u',
)

function denied(sentence: string, about: boolean, year: number | null): RequestsTold[] {
  return clausesOf(sentence).flatMap((clause) => {
    const match = none.exec(clause)
    if (!match || (match.groups?.['bare'] !== undefined && !about)) return []
    const head = sentence.slice(0, sentence.indexOf(clause) + clause.length)
    return isWhole(clause) && isOfYear(head, year) ? [{ value: 0, quote: clause }] : []
  })
}

/** Is it said of all requests of the organ, and of nothing else? */
function isWhole(quote: string): boolean {
  if (foreign.test(quote) || part.test(quote) || otherTime.test(quote)) return false
  const channels = new Set(quote.match(channel) ?? [])
  if (channels.size === 1 && !quote.includes('等')) return false
  const natural = /自然人|公民|个人/.test(quote)
  const legal = /法人|组织|企业|机构/.test(quote)
  return natural === legal || quote.includes('公民')
}

const isOfYear = (head: string, year: number | null): boolean => {
  const last = [...head.matchAll(/(\d{4})年/g)].at(-1)?.[1]
  return last === undefined || year === null || Number(last) === year
}
