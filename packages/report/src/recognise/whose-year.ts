import { readable, squeeze } from './normalise.ts'

/** Of the report's own year, of one before it, or nobody can say. */
export type Whose = 'own' | 'earlier' | null

const numbered = /(?<!\d)20\d\d(?!\d)/g
const before = /上一?年度?|去年|上年同期/
const now = /本年度?|今年|当年/
/** A cell that says nothing but a year; the columns' own names (本年制发件数, 上一年项目数量) say more. */
const alone = /^[(（]?(?:20\d\d(?:年度?)?|上一?年度?|去年(?:同期)?|上年同期|本年度?|今年|当年)(?:数据?|情况|件数|合计)?[)）]?$/

/** Does a cell say nothing but a year? A bare number may as well be a figure: what stands over it must say. */
export const saysOnlyYear = (text: string): boolean => alone.test(squeeze(readable(text)))

/** Does a cell say nothing but a year, and in words? */
export const saysYearInWords = (text: string): boolean => saysOnlyYear(text) && !/^\d*$/.test(squeeze(readable(text)))

/**
 * Says of each of several texts that stand over like things whether it speaks of the report's year or of an earlier one. An
 * office compares with years gone by, never with one to come: where a later year than the report's is named nothing is told.
 */
export function whoseYear(texts: string[], year: number | null): Whose[] {
  const named = texts.map((text) => (readable(text).match(numbered) ?? []).map(Number))
  const latest = Math.max(...named.flat())
  const own = year ?? (latest > 0 ? latest : 0)
  if (latest > own) return texts.map(() => null)
  return texts.map((text, i): Whose => {
    const years = new Set(named[i]!)
    if (years.size === 0) {
      if (before.test(text)) years.add(own - 1)
      if (now.test(text)) years.add(own)
    }
    const [only, another] = years
    return only === undefined || (another !== undefined && years.has(own)) ? null : years.has(own) ? 'own' : 'earlier'
  })
}
