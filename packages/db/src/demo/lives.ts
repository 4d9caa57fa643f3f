import type { Filing, Writing } from './filing.ts'
import { figuresOf } from './figures-of.ts'
import { placeOf } from './places.ts'
import { prose } from './prose.ts'
import { seeded } from './seeded.ts'
import { chainOf } from './settings.ts'
import type { DemoYear } from './themes/index.ts'

/** The moments of a report that meets no trouble. */
export interface Dates {
  write: string
  ask: string
  submit: string
  review: string
  approve: string
  clear: string
  publish: string
  post: string
}

/** The hours of a morning office and of an afternoon one. */
const hours: readonly Dates[] = [
  { write: '10:20', ask: '09:40', submit: '16:05', review: '17:10', approve: '09:15', clear: '10:00', publish: '10:30', post: '11:20' },
  { write: '15:10', ask: '08:50', submit: '11:25', review: '14:30', approve: '14:40', clear: '15:05', publish: '15:30', post: '16:00' },
]

/** The dates of an agency that begins on one day, submits on another and is public on a third, at its usual hours. */
export function datesOn(code: string, [begun, submitted, published]: readonly [string, string, string]): Dates {
  const usual = hours[seeded(code).between(0, 1)]!
  const day = { write: begun, ask: submitted, submit: submitted, review: submitted, approve: published, clear: published, publish: published, post: published }
  return Object.fromEntries(Object.entries(usual).map(([step, hour]) => [step, `${day[step as keyof Dates]} ${hour}`])) as unknown as Dates
}

/** The working days of a January, and how an agency goes through them: townships hand in by the local date, the 20th. */
export function usualDates(code: string, days: readonly string[]): Dates {
  const { kind } = placeOf(code)
  const draw = seeded(`${code} ${days[0]}`)
  const early = days.filter((day) => day.slice(8) <= '19').length
  const submitted = kind === 'township' || kind === 'subDistrict' ? draw.between(2, early - 1) : draw.between(3, days.length - 4)
  return datesOn(code, [days[draw.between(0, 1)]!, days[submitted]!, days[Math.min(days.length - 1, submitted + draw.between(2, 4))]!])
}

/** From the first word to the signature asked for; most bring a document, some type. */
export async function prepare(filing: Filing, dates: Pick<Dates, 'write' | 'ask'>, but: Writing = {}): Promise<void> {
  await (seeded(`${filing.code} ${filing.year}`).between(0, 3) > 0 ? filing.bring(dates.write, but) : filing.write(dates.write, but))
  await filing.ask(dates.ask)
}

/** On to the submission, through every step of the agency's chain. */
export async function handIn(filing: Filing, dates: Pick<Dates, 'write' | 'ask' | 'submit'>, but: Writing = {}): Promise<void> {
  await prepare(filing, dates, but)
  if (chainOf(filing.code) === 3) await filing.check(dates.ask)
  await filing.submit(dates.submit)
}

/** On to the office's 审核通过. */
export async function pass(filing: Filing, dates: Dates, but: Writing = {}): Promise<void> {
  await handIn(filing, dates, but)
  await filing.review(dates.review)
  await filing.approve(dates.approve)
}

/** On to the public, after 保密审查. */
export async function bringOut(filing: Filing, dates: Pick<Dates, 'clear' | 'publish'>): Promise<void> {
  await filing.clear(dates.clear)
  await filing.publish(dates.publish)
}

/** A whole life without trouble; two in three note where it stands on the government's website. */
export async function live(filing: Filing, dates: Dates, but: Writing = {}): Promise<void> {
  await pass(filing, dates, but)
  await bringOut(filing, dates)
  if (seeded(`${filing.code} post ${filing.year}`).between(0, 2) > 0) await filing.post(dates.post)
}

/** 更正: asked for on one day, out on another; the first edition stays public in between. */
export async function correctIt(filing: Filing, reason: string, change: Writing, [asked, submitted, published]: readonly [string, string, string]): Promise<void> {
  await filing.correct(`${asked} 09:30`, reason)
  await filing.mend(`${asked} 10:10`, change)
  await filing.ask(`${asked} 10:30`)
  if (chainOf(filing.code) === 3) await filing.check(`${asked} 10:30`)
  await filing.submit(`${submitted} 09:20`)
  await filing.review(`${submitted} 10:40`)
  await filing.approve(`${published} 09:15`)
  await bringOut(filing, { clear: `${published} 10:00`, publish: `${published} 10:30` })
}

/** What an agency should have written from the first: its figures, and the section of its prose that tells them. */
export function rightly(code: string, year: DemoYear) {
  const cells = figuresOf(code, year)
  return { cells, prose: { overview: prose(code, year, cells).overview } }
}
