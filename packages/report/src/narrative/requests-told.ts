import { clausesOf, sentencesOf, wholeOf } from './clauses.ts'
import { countsIn } from './counts.ts'

/** What a text says about requests in the year: so many, or none (0); with the words that say it. */
export interface RequestsTold {
  value: number
  quote: string
}

const verb = '(?<!不予)受理|收到|接收|接到|新收|收办|办理|新增|(?<=全年|年度|\\d年|[,:共]|^)(?:办结|答复|处理)|(?<!不动产|工商|企业|婚姻|产权|房屋|注册|户口|车辆)登记|(?<=全年|年度|共|累计|总共)收(?=(?:各类)?(?:政府)?信息公开申请|依申请)'
const named = '(?:政府)?信息公开(?:的)?申请|依申请公开(?:的)?(?:政府信息|信息)?(?:的)?(?:申请|事项)?|依申请(?:政府)?信息公开(?:件|事项|申请)?|申请(?:公开)?政府信息(?:公开)?(?:事项)?|公开(?:政府)?信息(?:的)?申请|(?<!不)公开申请'
/** 依申请 alone names them right before the number: 受理依申请13件. */
const shortly = '|依申请'
/** "申请" alone is a request for disclosure only right behind the verb, in a paragraph about 依申请公开. */
const bare = '(?:了|到|的|各类|公民|群众|社会公众|公众|申请人)*申请'
const told = new RegExp(
  String.raw`(?:${verb})(?:.{0,30}?(?:${named}${shortly})|(?<bare>${bare}))(?:共|总|合|计|数|量|为|有|达|到|了|的|件)*$`, 'u')
/** The number as what the sentence is about: 依申请公开共13件, 申请量为13件, 受理数13件. */
const head = String.raw`^(?:全年|本年度?|今年|一年来|\d{4}年(?:度)?|(?:我|本|全)[局委办厅镇乡县市区]|本机关|本单位)*`
const asSubject = new RegExp(String.raw`${head}(?:(?:${named})|(?<bare>申请|受理|新收|收件))(?:受理|收到|新收|办理)?(?:量|件数|数量|总量|总数|数|共计|合计|总计|共)+(?:为|有|达到|达)?$`, 'u')
const noneAsSubject = new RegExp(String.raw`${head}(?:${named})(?:为)?$`, 'u')
/** Requests of another kind that the paragraph may count by the bare word. */
const otherRequests = /许可|援助|登记|复议|公证|仲裁|救助|补贴|低保|鉴定|调解|商标|专利|住房|入学|审批/u
const toldBefore = new RegExp(String.raw`(?:${verb})(?:了|各类|的|共|共计)*$`, 'u')
const objectBehind = new RegExp(String.raw`^次?[^,]{0,20}?(?:${named})(?!答复|办理|工作|的?行政)`, 'u')

/** Other matters that are counted near the word 申请. */
const foreign = /指导|协助|配合|督促|帮助|协同|代为|兄弟单位|其他(?:单位|机关|部门)|复议|诉讼|投诉|举报|异议|补正|答复书|告知书|许可|援助|公证|救助|信访|听证|增加|减少|增长|下降|同比|环比|结转|平均/
const part = /局机关|机关本部|局本部|委机关|厅机关|本级|各部门|各乡镇|所属|下属|科室|转来|转办|移送/
const channel = /网络|(?<=通过[^,]{0,12})网站|网上|在线|信函|邮寄|邮政|邮件|当面|现场|传真|窗口|线上|线下/g
const otherTime = /(?<!\d)(?!1[-—~至到]12月)\d{1,2}[-—~至到]\d{1,2}月|(?!1月(?:份)?[-—~至到]12月)(?<!\d|至|到|-|—|~)\d{1,2}月(?:份)?(?!\d|底|末)(?:[-—~至到]\d{1,2}月)?|上年|去年|往年|上一年|上半年|下半年|季度|以来|历年|近.{1,2}年|年来/

/**
 * The numbers of requests that a paragraph states for the year. Parts are not totals: nothing after 其中 or inside brackets,
 * nothing for one channel, one kind of applicant, one member ("县本级13件"), another year. Matters of other names (行政复议
 * 申请, 法律援助申请) are not requests for disclosure. `year` is the report's; a sentence that last named another is left out.
 */
export function requestsTold(paragraph: string, year: number | null): RequestsTold[] {
  const about = /依申请公开|信息公开申请/.test(paragraph)
  const alone = about || !otherRequests.test(paragraph)
  return sentencesOf(paragraph).flatMap((sentence) => {
    const whole = wholeOf(sentence)
    return [...counted(whole, about, alone, year), ...denied(whole, about, year)]
  })
}

function counted(sentence: string, about: boolean, alone: boolean, year: number | null): RequestsTold[] {
  return countsIn(sentence).flatMap(({ value, start, end }) => {
    // "收到…申请，共6件" is one statement over a comma; anything else stays within its clause.
    const headOf = sentence.slice(0, start).replace(/,(?=(?:共|共计|总计|合计|总数)为?$)/, '')
    const before = headOf.slice(Math.max(headOf.lastIndexOf(','), headOf.lastIndexOf(':')) + 1)
    const match = told.exec(before)
    const behind = toldBefore.test(before) ? objectBehind.exec(sentence.slice(end)) : null
    const subject = match || behind ? null : (asSubject.exec(before) ?? (value === 0 ? noneAsSubject.exec(before) : null))
    if (!match && !behind && !(subject && (alone || subject.groups?.['bare'] === undefined))) return []
    if (match?.groups?.['bare'] !== undefined && !about) return []
    const quote = before + sentence.slice(start, end) + (behind?.[0] ?? '')
    const negated = match !== null && /(?:未|没有|没|不|不再|不予)(?:曾|有|再|新)?$/.test(before.slice(0, match.index))
    return negated || !isWhole(quote) || !isOfYear(headOf, year) ? [] : [{ value, quote }]
  })
}

const none = new RegExp(
  [
    String.raw`(?:未|没有|没)(?:曾|有|再)?(?:新)?(?:${verb}|发生|出现|产生|收)(?:.{0,30}?(?:${named})|(?<bare>${bare}))`,
    String.raw`没有(?:${named})`,
    String.raw`(?:没有|未有|无)(?:任何|人|群众|公民|公众|市民|村民|居民|企业|单位|法人|其他组织|组织|个人|、|和|或者|或|及|提出|向[^,]{1,8}?)*申请(?:获取|公开)(?:相关|本机关|我局)*(?:政府)?信息`,
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
