import { everydayWords, fusedNames } from '../places/everyday-words.ts'
import { nameAt, related } from '../places/gazetteer.ts'
import type { Gazetteer, PlaceName } from '../places/gazetteer.ts'

/** A division named in a plain text, with the characters it takes. */
export interface PlaceMention extends PlaceName {
  start: number
  end: number
}

/** ICU's dictionary of words, in Node and in browsers alike; null where the platform has none: then full names alone count. */
const words = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null

const phrase = /[^,.。;:!?、…“”"'‘’《》〈〉()〔〕[\]|/]+/gu
/** What may follow a full name whose last character the dictionary draws to the next word: 湛江|市委, 和平|区政府. */
const drawn = /^(?:委|政|人大|政协|纪委|直|属|长|内)/u

/**
 * The divisions that a plain text names, longest match first, where a word begins and ends: 开平 is not in 公开平台, 和县 not
 * in 市和县. Names that could be any town's (老城区) count before 人民政府 alone, or all with `generic`. Names one behind the other that lie within each other (广东省湛江市) are one mention, the innermost.
 */
export function placesIn(text: string, gazetteer: Gazetteer, generic = false): PlaceMention[] {
  const found: PlaceMention[] = []
  for (const { 0: part, index } of text.matchAll(phrase)) {
    let borders: Set<number> | null = null
    for (let at = 0; at < part.length - 1; at += 1) {
      const name = nameAt(gazetteer, part, at)
      if (!name) continue
      borders ??= bordersOf(part)
      const taken = [name, shorter(name, gazetteer, part, at)].find((each) => each && standsAlone(each, part, at, borders!))
      if (!taken || (taken.generic && !generic && (fusedNames.has(taken.written) || !/^(?:人民政府|[区县]委)/u.test(part.slice(at + taken.written.length))))) continue
      found.push({ ...taken, start: index + at, end: index + at + taken.written.length })
      at += taken.written.length - 1
    }
  }
  return found.reduce<PlaceMention[]>((merged, mention) => {
    const last = merged.at(-1)
    const inner = last && last.end === mention.start ? mention.codes.filter((code) => last.codes.some((outer) => code !== outer && code.startsWith(outer.replace(/(?:00)+$/, '')))) : []
    return inner.length > 0 ? [...merged.slice(0, -1), { ...mention, codes: inner }] : [...merged, mention]
  }, [])
}

/** The short name of a full one, where that is one: 湛江 where 湛江市 stands in 湛江|市场. */
const shorter = (name: PlaceName, gazetteer: Gazetteer, part: string, at: number): PlaceName | null =>
  name.full ? nameAt(gazetteer, part.slice(0, at + name.written.length - 1), at) : null

function bordersOf(part: string): Set<number> {
  const borders = new Set([0, part.length])
  if (words) for (const { index } of words.segment(part)) borders.add(index)
  return borders
}

function standsAlone({ written, full }: PlaceName, part: string, at: number, borders: ReadonlySet<number>): boolean {
  const end = at + written.length
  if (!words) return full && written.length > 2 && !/^[域场民政间别块容]/u.test(part.slice(end))
  // 经|常州市, 经|济宁市: the dictionary draws a preposition to a name.
  const begins = borders.has(at) || (full && written.length > 2 && /[经由在为向与和从到对]/u.test(part[at - 1] ?? ''))
  if (!begins || (written.length === 2 && full && tornOff(part, at, borders))) return false
  if (borders.has(end)) return true
  if (!full || written.length < 3) return borders.has(at) && drawnApart(part, end, borders)
  const stem = written.slice(0, -1)
  return drawn.test(part.slice(end)) || /^[新高][^区]/u.test(part.slice(end)) || (borders.has(end - 1) && !everydayWords.has(stem))
}

/** Is a short name torn because its last character makes a word with the next one (濮|阳新|篇章), and does a word begin behind it? */
function drawnApart(part: string, end: number, borders: ReadonlySet<number>): boolean {
  if (!words || !borders.has(end - 1) || !borders.has(end + 1)) return false
  const [next] = words.segment(part.slice(end))
  return (next?.segment.length ?? 0) > 1 || /^[新高]/u.test(part.slice(end))
}

/** Is what stands before a county of two characters (岚县) a lone character that would make another name of it (云岚县)? */
const tornOff = (part: string, at: number, borders: ReadonlySet<number>): boolean =>
  at > 0 && borders.has(at - 1) && !/[省市州盟区在到赴对向为由从把经及是并]/u.test(part[at - 1]!)

/**
 * The divisions that an organ's names say it belongs to, innermost alone: 湛江 of 广东省湛江市, 湛江 of 国家税务总局湛江市税务局.
 * A name that neither begins the organ's nor follows a division or an organ is the tail of another: 岚县 of 云岚县.
 */
export function homeOf(names: readonly string[], gazetteer: Gazetteer): string[] {
  const codes = names.flatMap((name) => placesIn(name, gazetteer, true).filter((mention) => !partOfName(name, mention) && !isTail(name, mention, gazetteer)).flatMap((mention) => mention.codes))
  return [...new Set(codes)].filter((code) => !codes.some((inner) => inner !== code && within(inner, code)))
}

function isTail(name: string, { start }: PlaceMention, gazetteer: Gazetteer): boolean {
  if (start === 0 || /[省市县区州盟旗局委行会署团党共院部社厅处]/u.test(name[start - 1]!)) return false
  return !Array.from({ length: start }, (_, at) => nameAt(gazetteer, name.slice(0, start), at)?.written.length === start - at).includes(true)
}

const within = (inner: string, outer: string) => related(inner, outer) && inner.replace(/(?:00)+$/, '').length > outer.replace(/(?:00)+$/, '').length

/** What makes a division's short name the name of something else: 长安镇, 北京路, 黄山社区, 延安精神, or of a division that no list knows (青云县). */
const somethingElse = /^(?:久安|小异|时[数长段]|充足|强度|[东西南北中]?(?:[一二三四五]?路|大道|大街|街|巷|胡同|广场|大厦|小区|花园|大桥)|县|区(?![域块别间])|旗|盟|州(?!委)|市(?![场民直委政级])|镇|乡(?!村|镇|[情愁])|街道|苏木|社区|村|山|江|河|湖|水库|港|岛|精神|时间|会议精神|话|冬奥|奥运|亚运|大运|合作组织|自贸|地震)/u

/** Is the short name part of a longer name of another kind? */
export const partOfName = (text: string, { full, end }: PlaceMention): boolean => !full && somethingElse.test(text.slice(end))
