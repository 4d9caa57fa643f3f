import { sentencesOf } from './clauses.ts'
import { numeral, readNumeral } from './numerals.ts'

/** The six groups of results in table three. */
export type ResultGroup = 'granted' | 'partlyGranted' | 'refused' | 'unavailable' | 'notProcessed' | 'other'

/** What a text says of results: so many in these groups together. */
export interface ResultsTold {
  groups: ResultGroup[]
  value: number
  quote: string
}

const names: [ResultGroup, string][] = [
  ['partlyGranted', '部分公开'],
  ['refused', '不予公开'],
  ['unavailable', '无法提供'],
  ['notProcessed', '不予处理'],
  ['other', '其他处理'],
  ['granted', '(?<!不|部分)予以公开'],
]
const name = names.map(([, words]) => words).join('|')
const joined = new RegExp(String.raw`((?:${name})(?:(?:、|和|及|与|以及|或)(?:${name}))*)["”]?(?:的|答复|决定|类|情形|申请|信息|政府信息|件数|数量|共计|合计|共|计|有|为|:|,)*(${numeral})(?:件|宗|份|起|例)`, 'gu')
const before = new RegExp(String.raw`(${numeral})(?:件|宗|份|起|例)(?:申请)?(?:为|系|属|属于|作出|作|做出|答复为|依法|已)*["“]?(${name})`, 'gu')
/** 3件予以公开,1件部分公开: a number behind a comma that has a result of its own behind it belongs to that. */
const ofNext = new RegExp(String.raw`^(?:申请)?(?:为|系|属|属于|作出|作|做出|答复为|依法|已)*["“]?不?(?:${name}|公开)`, 'u')
const patterns = names.map(([group, words]) => [group, new RegExp(words, 'u')] as const)
const groupsOf = (words: string): ResultGroup[] => patterns.filter(([, pattern]) => pattern.test(words)).map(([group]) => group)
const anyGroup = new RegExp(name, 'gu')
const foreign = /复议|诉讼|维持|纠正|建议|提案|上年|去年|同比|较上/

/** The numbers of results that a paragraph states for requests, each with the group or groups it counts together. */
export function resultsTold(paragraph: string): ResultsTold[] {
  if (!/申请|答复|办理结果/.test(paragraph) && new Set(paragraph.match(anyGroup)).size < 3) return []
  return sentencesOf(paragraph).flatMap((sentence) => {
    const taken = new Set<number>()
    const told = [...sentence.matchAll(joined)].filter(({ 0: quote, index }) => !(/,/.test(quote) && ofNext.test(sentence.slice(index + quote.length)))).map(({ 0: quote, 1: words = '', 2: number = '', index }) => {
      taken.add(index + quote.indexOf(number, words.length))
      return { groups: groupsOf(words), value: readNumeral(number), quote }
    })
    const behind = [...sentence.matchAll(before)].filter(({ index }) => !taken.has(index)).map(({ 0: quote, 1: number = '', 2: words = '' }) => ({ groups: groupsOf(words), value: readNumeral(number), quote }))
    return foreign.test(sentence) ? [] : [...told, ...behind].flatMap(({ value, ...more }) => (value === null ? [] : [{ ...more, value }]))
  })
}
