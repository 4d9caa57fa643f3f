import { plain } from './clauses.ts'
import { numeral, readNumeral } from './numerals.ts'

/** A whole with the parts that the sentence gives it: "共257条，其中政策2条、公开224条". */
export interface Listing {
  unit: string
  total: number
  parts: number[]
  /** The mark before each part: 、 or a comma or none. */
  breaks: string[]
  /** The sentence says 分别 or 依次: what is listed is all there is. */
  complete: boolean
  quote: string
}

const units = '人次|件|条|篇|个|份|期|场|次|元|起|宗|例|项'
const figure = new RegExp(String.raw`(?<![\d.第])(${numeral}|\d+\.\d+)(万|亿)?(余|多)?(${units})?`, 'gu')
const marker = /其中|分别(?:为|是)?|具体(?:为|包括)|(?:主要)?包[括含]|按[^,。\d]{1,6}分|:|\(/gu
const elsewhere = /同比|环比|较上|比上|增长|增加|下降|减少|上升|累计|阅读|浏览|点击|关注|转发|粉丝|去年|上年/
/** A number of an order, a date or a document: no figure of anything. */
const noFigure = /^(?:年|月|日|号|时|级|届|季度|%|个百分点|所|点|类|大|层|审|校|公开|中全会)/

interface Figure {
  value: number | null
  unit: string | null
  start: number
  end: number
}

const figuresIn = (sentence: string): Figure[] =>
  [...sentence.matchAll(figure)].flatMap(({ 0: all, 1: digits = '', 2: large, 3: rough, 4: unit = null, index }) => {
    const end = index + all.length
    if (unit === null && (!/^\d+$/.test(digits) || large || noFigure.test(sentence.slice(end)))) return []
    const exact = !rough && !large && !/[近约超逾达至于]?(?:近|约|超|逾|超过)$/.test(sentence.slice(0, index))
    const value = exact ? (/\./.test(digits) ? (unit === '元' ? Number(digits) : null) : readNumeral(digits)) : null
    return [{ value, unit, start: index, end }]
  })

/**
 * The wholes of a paragraph that are listed in parts of the same unit, each after 其中, 分别, 包括 or in brackets behind its
 * whole. A listing with a rough figure (300余条) or an unclear one is left out; comparisons end it.
 */
export function listingsIn(paragraph: string): Listing[] {
  return plain(paragraph).split(/[。!?;\n]/u).flatMap((sentence) => {
    const figures = figuresIn(sentence)
    return [...sentence.matchAll(marker)].flatMap(({ 0: word, index }) => {
      const whole = figures.filter(({ start, end, unit }) => end <= index && unit !== null && !inBrackets(sentence, start, index)).at(-1)
      // 新收18件,上年结转4件,其中自然人14件: whose parts these are is left open.
      if (whole && /(?:[结結][转轉]|[转轉][结結])[^,]{0,6}$/u.test(sentence.slice(0, whole.start))) return []
      const between = whole ? sentence.slice(whole.end, index).replace(/\([^()]*\)/g, '') : ''
      if (!whole || whole.value === null || between.length > (word === ':' ? 0 : word.startsWith('分别') ? 60 : 14) || /比|较|同期|\d{4}年/.test(between) || elsewhere.test(between)) return []
      const close = opened(sentence.slice(0, index + 1)) ? sentence.indexOf(')', index) : -1
      const next = sentence.slice(index + word.length).search(/其中/u)
      const stop = Math.min(close < 0 ? sentence.length : close, next < 0 ? sentence.length : index + word.length + next)
      const listed = partsOf(sentence, figures.filter(({ start, end }) => start >= index && end <= stop), index + word.length, whole.unit!)
      if (!listed || listed.parts.length === 0) return []
      // Far from its whole, 分别 has as many names before it as parts behind.
      if (between.length > 14 && between.replace(/^.*,/u, '').split(/[、和及与]/u).length !== listed.parts.length) return []
      return [{ unit: whole.unit!, total: whole.value, ...listed, complete: /分别|依次/.test(sentence.slice(whole.end, stop)), quote: sentence.slice(clauseStart(sentence, whole.start), stop + (close < 0 ? 0 : 1)) }]
    })
  })
}

/** Does it stand in brackets that close before this place? */
const inBrackets = (sentence: string, at: number, before: number): boolean => {
  const open = sentence.lastIndexOf('(', at)
  const shut = open < 0 ? -1 : sentence.indexOf(')', open)
  return shut > at && shut < before
}

const opened = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

const clauseStart = (sentence: string, at: number) => sentence.lastIndexOf(',', at) + 1

/** The parts in the whole's unit, or without one where only a mark follows; null where one of them is rough. */
function partsOf(sentence: string, figures: readonly Figure[], from: number, unit: string): Pick<Listing, 'parts' | 'breaks'> | null {
  const parts: number[] = []
  const breaks: string[] = []
  let last = from
  for (const { value, unit: own, start, end } of figures) {
    // What brackets behind a part list is of that part alone.
    if (opened(sentence.slice(from, start))) continue
    const between = sentence.slice(last, start).replace(/\([^()]*\)/g, '')
    if (elsewhere.test(between) || /内有|其中|内含/.test(between) || (parts.length > 0 && /^,[^,、]{0,4}包[括含]/.test(between))) break
    if (own === unit || (own === null && /^(?:[、,]|$)/u.test(sentence.slice(end)) && start > last)) {
      if (value === null) return null
      parts.push(value)
      breaks.push(/[,、]/.exec(sentence.slice(last, start))?.[0] ?? '')
    }
    last = end
  }
  return { parts, breaks }
}

/** By how much a listing fails to add up: nothing while its parts may be some of more, or while the first of two lists of them is whole. */
export function gap({ total, parts, complete, breaks }: Listing): number {
  const sum = parts.reduce((all, part) => all + part, 0)
  if (sum === total || (sum < total && !complete)) return 0
  // Listed twice over, by channel and by kind (网站a条、微信b条，图文c条): a comma stands where the first list is whole.
  let running = 0
  return parts.some((part, at) => (running += part) === total && at > 0 && breaks[at + 1] === ',') ? 0 : sum - total
}
