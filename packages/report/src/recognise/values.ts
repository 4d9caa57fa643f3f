import type { CellType } from '../format/model.ts'
import { hasHan, readable } from './normalise.ts'

/** One figure as written, with the number of the line it stands on and its place; `raw` is '' for a cell that is there and empty. */
export interface Written {
  raw: string
  /** So many digits stand behind the last gap between them, a line's end or a space: only a sum tells that they are one figure. */
  broken?: number
  /** Written in Chinese numerals. */
  spelt?: boolean
  /** It may be another row's or another column's. */
  unsure?: boolean
  /** As it stands there, where it bears the mark of a note that is no part of it. */
  noted?: string
  line: number
  place: string
}

/** What is counted in whole numbers, as the source of a regular expression. */
export const counted = '(?:件次|人次|[件条个人项次份起宗例笔部])'
const unit = `(?:${counted}|[千百万亿]?元)`
const figure = new RegExp(`^[+\\-−增减]?\\d(?:[\\d,.]*\\d)?\\s*${unit}?$`)
const onlyUnit = new RegExp(`^${unit}$`)
const dashes = /^[-‐‑‒–—―─−﹣/\\]+$/
const nothing = /^[无零〇○]$/
const slip = /^(?=.*[\dOolI])[\w.,+*]{0,11}[\w*]$/

/** Could this token be what somebody wrote into a figure's cell? Slips such as "12o" are; labels are not, nor the number of one ("3."). */
export function isFigureLike(token: string): boolean {
  const text = readable(token).trim()
  return figure.test(text) || dashes.test(text) || nothing.test(text) || (!hasHan(text) && slip.test(text))
}

/** The mark of a note in square brackets, as readers of documents write what stood raised beside a figure: nobody writes a digit so. */
const note = '\\s*[[［](?:注?\\d{1,2}(?:[,，、\\-–]\\d{1,2})*|注|[*＊※†‡§#△▲①-⑳⑴-⒇]{1,3}|[A-Za-z])[\\]］]\\s*'
const noted = new RegExp(`^(?:${note})?([+\\-−]?\\d(?:[\\d,，.．]*\\d)?)(?:${note})*$`, 'u')

/** The figure alone, and the whole as it was written where a note's mark stands beside it. */
export function withoutNote(raw: string): Pick<Written, 'raw' | 'noted'> {
  const figure = raw.length < 40 ? noted.exec(raw)?.[1] : undefined
  return figure === undefined || figure === raw ? { raw } : { raw: figure, noted: raw }
}

const units: Record<CellType, RegExp> = { count: new RegExp(`(?<=\\d)\\s*${counted}$`, 'u'), money: /(?<=\d)\s*万元$/u, change: new RegExp(`(?<=\\d)\\s*${counted}$`, 'u') }

/** A program that keeps all its figures as decimals writes a whole one so; three noughts are thousands in another country's hand. */
const pointNought = /^(\d[\d,]*)[.．]0{1,2}$/

/** The figure without the unit its column counts in ("12件", "3 万元") and, of what is counted in whole numbers, without a nought behind the point ("3.0"): they are no part of it. Another unit stays, for it makes another figure. */
export function withoutUnit(raw: string, type: CellType): string {
  if (raw.length >= 40 || !isFigureLike(raw)) return raw
  const bare = raw.trim().replace(units[type], '')
  return type === 'money' ? bare : bare.replace(pointNought, '$1')
}

/** Does a figure begin with a nought that is not all of it? Nobody writes one so: it is the end of another, or two stand together. */
export const beginsWithNought = (raw: string): boolean => /^0\d/.test(readable(raw))

/** A unit alone, parted from its figure. */
export const isUnit = (token: string): boolean => onlyUnit.test(token)

/** A figure or an empty cell: what may stand where a value is expected. */
export const isValueCell = (cell: string): boolean => cell.trim() === '' || isFigureLike(cell)
