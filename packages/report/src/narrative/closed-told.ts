import { sentencesOf } from './clauses.ts'

/** What a text says when it says that every request was answered. */
export interface ClosedTold {
  quote: string
  /** The number of requests that the sentence speaks of, where it gives one. */
  of: number[]
}

const closed = /(?:(?:已)?全部|均|都|悉数)(?:已)?(?:经)?(?:按时|按期|及时|依法|依规|依法依规|按规定|如期|按要求|(?:在|按|按照)?规定(?:的)?(?:时限|期限|时间)(?:内)?|(?:得到|获得|得以)|在法定(?:时限|期限|时间)内|按照规定|高质量|规范|准时|予以|给予|进行|作出|做出|完成|了){0,4}(?:办结|办复|答复|回复|办理完毕|处理完毕|办理完成|办结答复)(?!率|内容|文书|口径)|(?:办结|答复|按时办结|按期办结|按期答复|按时答复|办复|按时办复|按期办复)率(?:均)?(?:为|达|达到|达到了|是|保持|保持在|实现)?(?:100%|百分之百)|100%(?:办结|按时办结|按期办结)/gu
/** A request alone is one for disclosure behind a verb of receiving, a number or an article; 法律援助申请 is another one. */
const own = /依申请|信息公开(?:的)?申请|公开(?:政府)?(?:信息)?(?:的)?申请|申请公开|(?<=^|[,;:、。]|受理|收到|接收|接到|新收|新增|收办|办理|办结|处理|答复|回复|的|件|份|宗|起|例|所有|全部|各类|群众|公众|公民|社会|企业|法人|组织|个人|自然人|人|对|该|其|了|到|网络|网上|信函|当面|书面|线上|线下|在线|邮寄|有效|部分|共|收)申请(?!人)/gu
const otherRequest = /申请(?!人|公开|表|书|渠道)/gu
const foreign = /建议|提案|议案|热线|12345|留言|信访|投诉|举报|咨询|工单|诉求|来信|信件|来电|案件|信箱|许可|复议|诉讼|求助|问题|事项办理|舆情|邮件/gu
const left = /去年|上年|往年|结转|尚未办结|未办结|正在办理|在办|延期|除.{0,12}外|其余|到期的|应于|应当于/u

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

const lastForeign = (text: string): number => {
  const requests = new Set([...text.matchAll(own)].map(({ 0: words, index }) => index + words.lastIndexOf('申请')))
  return Math.max(lastOf(foreign, text), ...[...text.matchAll(otherRequest)].map(({ index }) => (requests.has(index) ? -1 : index)))
}

/**
 * The statements of a paragraph that all requests for disclosure were answered. What was answered is named last before it
 * (建议提案全部办结 is another matter), in the sentence or the one before; a sentence that names what is left says nothing of all.
 */
export function closedTold(paragraph: string, countOf: (sentence: string) => number[]): ClosedTold[] {
  const sentences = sentencesOf(paragraph)
  return sentences.flatMap((sentence, at) => {
    if (left.test(sentence) || left.test(sentences[at + 1] ?? '')) return []
    return [...sentence.matchAll(closed)].flatMap(({ 0: words, index }) => {
      const here = sentence.slice(0, index)
      const named = Math.max(lastOf(own, here), lastForeign(here)) >= 0
      const head = named ? here : (sentences[at - 1] ?? '') + here
      if (lastOf(own, head) <= lastForeign(head) || /(?:未|没有|不|力争|确保|做到|争取|努力)(?:能)?$/u.test(here) || /确保|力争|做到|目标|下一步|将/u.test(here)) return []
      return [{ quote: here.slice(here.lastIndexOf(',') + 1) + words, of: countOf(named ? sentence : (sentences[at - 1] ?? '') + sentence) }]
    })
  })
}
