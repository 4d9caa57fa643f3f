import { clausesOf, sentencesOf } from './clauses.ts'
import { countsIn } from './counts.ts'

/** 行政复议 · 行政诉讼 as a whole · its two kinds, where the text tells them apart. */
export type CaseKind = 'reconsideration' | 'litigation' | 'direct' | 'afterReconsideration'

/** What a text says of cases over disclosure: their number (of all kinds named together), none (0), or that all were upheld. */
export interface CasesTold {
  kinds: CaseKind[]
  says: { count: number } | 'allUpheld'
  /** Words like 备案, 引发 or 去年 leave open what was counted. */
  loose: boolean
  quote: string
  /** The year that the sentence names last, up to these words; null where it names none. */
  year: number | null
}

const mention = /未经(?:行政)?复议(?:而)?直接(?:提起|起诉)(?:行政)?(?:诉讼)?|(?:经)?(?:行政)?复议后(?:提起|起诉)(?:行政)?(?:诉讼)?|行政复议(?!法|机关|机构|决定|局|办|体制|改革|条例|规范|意见|答辩|应诉|能力)|(?:行政)?诉讼(?!法|应诉|能力|代理)/gu
const about = /信息公开|依申请公开/
/** The organ at work as a judge of others, or other people's cases. */
const asJudge = /办理|承办|审理|受理|收到|新收|审结|办结|审查|代理|调解/
const loose = /备案|引发|引起|去年|上年|往年|上一年/
const comparison = /增加|减少|增长|下降|同比|上升|较|相比/
const outcome = /维持|纠正|撤销|撤回|驳回|审结|终止|胜诉|败诉|未审/
const upheld = /^(?:结果|经审理)?(?:均|全部|都)(?:获|为|被|予以|以|获得)?(?:结果)?维持/
/** 未发生行政复议被纠错、诉讼败诉情况: cases there may have been. */
const lost = /败诉|被(?:撤销|纠错|纠正|确认违法|变更|责令)|纠错|撤销|确认违法/u
const denial = /(?:未|没有|没|无|零)(?!经|审结|及时|正当|按|能|因此而?受)[^、]{0,24}?$/u

/**
 * What a paragraph says of 行政复议 and 行政诉讼 over disclosure. The sentence has to name 信息公开 before or in the clause: a
 * justice bureau's "办理行政复议案件86件" is its work on other people's cases. A negation stops at the comma, and reaches
 * over 、 (未发生行政复议、行政诉讼). What follows 其中 is a part.
 */
export function casesTold(paragraph: string): CasesTold[] {
  return sentencesOf(paragraph).flatMap((sentence) => {
    let topic = false
    let before: CasesTold[] = []
    let year: number | null = null
    return clausesOf(sentence.replace(/\([^()]*\)/g, '').replace(/,?其中.*$/, '')).flatMap((clause): CasesTold[] => {
      const own = about.test(clause)
      const named = /^(?:在|截至)?(\d{4})年(?!\d)/u.exec(clause)?.[1]
      if (named) year = Number(named)
      // "加强信息公开，行政复议案件86件": a passing word is no topic, a clause that counts requests or cases is.
      topic ||= own && /申请|复议|诉讼|方面$/.test(clause)
      const told = own || (topic && !asJudge.test(clause)) ? toldIn(clause).map((each) => ({ ...each, year })) : []
      // "行政复议2件，均维持": the outcome stands in a clause of its own.
      if (told.length === 0 && before.length > 0 && upheld.test(clause)) return [{ ...before.at(-1)!, kinds: before.flatMap(({ kinds }) => kinds), says: 'allUpheld', quote: `${before.at(-1)!.quote},${clause}` }]
      before = told
      return told
    })
  })
}

const kindOf = (words: string): CaseKind => {
  if (words.includes('未经')) return 'direct'
  if (words.includes('复议后')) return 'afterReconsideration'
  return words.includes('诉讼') ? 'litigation' : 'reconsideration'
}

interface Mentioned {
  kind: CaseKind
  start: number
  end: number
}

function toldIn(clause: string): Omit<CasesTold, 'year'>[] {
  const mentions: Mentioned[] = [...clause.matchAll(mention)].map((match) => ({ kind: kindOf(match[0]), start: match.index, end: match.index + match[0].length }))
  if (mentions.length === 0 || comparison.test(clause)) return []
  const common = { loose: loose.test(clause), quote: clause }
  if (/(?:均|全部|都)(?:获|为|被|予以|以)?(?:结果)?维持/.test(clause)) {
    return [{ ...common, kinds: mentions.map(({ kind }) => kind), says: 'allUpheld' }, ...numbered(clause, mentions).map((each) => ({ ...common, ...each }))]
  }
  const numbers = numbered(clause, mentions)
  const counted = new Set(numbers.flatMap(({ kinds }) => kinds))
  const first = mentions[0]!
  const denied = denial.test(clause.slice(0, first.start)) && !lost.test(clause.slice(first.start)) ? mentions.filter(({ kind }) => !counted.has(kind)) : []
  return [...denied.map(({ kind }) => ({ kinds: [kind], says: { count: 0 } })), ...numbers].map((each) => ({ ...common, ...each }))
}

/** Gives each "n件" to the kinds it counts: "1起行政诉讼" to what follows, "行政复议3件" to what came before. */
function numbered(clause: string, mentions: readonly Mentioned[]): { kinds: CaseKind[]; says: { count: number } }[] {
  const counts = countsIn(clause)
  const each = /分别|均|各/.test(clause)
  let taken = 0
  return counts.flatMap(({ value, start, end }, at) => {
    const next = mentions.find((mentioned) => mentioned.start >= end && !/[、和及]/.test(clause.slice(end, mentioned.start)) && mentioned.start - end <= 20)
    const before = mentions.slice(taken).filter((mentioned) => mentioned.end <= start)
    const from = before.at(-1)
    if (from) {
      if (outcome.test(clause.slice(from.end, start)) || start - from.end > 12) return []
      // 分别为1件、2件: one number after the other; 均为0件, 各1件: the same for each; else the number is of all together.
      const inTurn = each && before.length > 1 && counts.length - at > 1
      taken += inTurn ? 1 : before.length
      const kinds = inTurn ? [before[0]!.kind] : before.map(({ kind }) => kind)
      return each && !inTurn ? kinds.map((kind) => ({ kinds: [kind], says: { count: value } })) : [{ kinds, says: { count: value } }]
    }
    if (!next) return []
    taken = mentions.indexOf(next) + 1
    return [{ kinds: [next.kind], says: { count: value } }]
  })
}
