import { BadInput } from '@nianbao/report'

/** A calendar day YYYY-MM-DD that is not after today in Shanghai; BadInput names the field otherwise. */
export function pastDay(field: string, text: string, now: Date): string {
  if (!isDay(text)) throw new BadInput(field, 'DATE')
  if (text > dayInShanghai(now)) throw new BadInput(field, 'FUTURE')
  return text
}

/**
 * A past day on which a report can have been signed, examined or posted: from the first day after its year on, or from the
 * day on which that year was opened early; BadInput TOO_EARLY before.
 */
export function dayOfReport(field: string, text: string, { year, openedAt }: { year: number; openedAt: Date }, now: Date): string {
  const day = pastDay(field, text, now)
  const first = [`${year + 1}-01-01`, dayInShanghai(openedAt)].toSorted()[0]!
  if (day < first) throw new BadInput(field, 'TOO_EARLY')
  return day
}

/** Is this a calendar day, YYYY-MM-DD? */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

/** The calendar day in Shanghai at this moment. */
export const dayInShanghai = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** The first moment of a calendar day in Shanghai. China has kept one offset, without summer time, since 1991. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** The first moment after a calendar day in Shanghai: the day counts until 24:00. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + 24 * 3_600_000)
