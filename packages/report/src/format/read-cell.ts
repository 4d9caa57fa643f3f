import type { Cell, CellType } from './model.ts'

/** What was found in a cell. Zero, blank and a dash are different facts; text is anything else. */
export type CellKind = 'number' | 'blank' | 'dash' | 'text'

export interface CellValue {
  /** A whole number, for money a decimal string as written ("18.8710"), or null unless kind is number. */
  value: number | string | null
  raw: string
  kind: CellKind
}

const dash = /^[-‐‑‒–—―─−﹣/\\／]+$/u
const grouped = /^\d{1,3}(?:,\d{3})+(?=\.|$)/

/** Removes thousands separators where they stand in the right places; "1,2" stays as it is. */
const ungroup = (text: string): string => text.replace(grouped, (digits) => digits.replaceAll(',', ''))

const writings: Record<CellType, RegExp> = {
  count: /^\d+$/,
  money: /^\d+(?:\.\d+)?$/,
  change: /^[+\-−增减]?\d+$/,
}

/** Only full-width forms: NFKC would also make a figure of a footnote mark ("12①", "12²"). */
const halfWidth = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** Reads one written figure without ever guessing: full-width digits and thousands separators are understood, "12o", "-3", "1.5" and "2①" stay text. */
export function readCell(cell: Pick<Cell, 'type'>, raw: string): CellValue {
  const text = halfWidth(raw).replace(/[\s\u200b\ufeff]+/gu, ' ').trim()
  if (text === '') return { value: null, raw: '', kind: 'blank' }
  if (dash.test(text.normalize('NFKC'))) return { value: null, raw: raw.trim(), kind: 'dash' }
  const plain = ungroup(text)
  if (writings[cell.type].test(plain)) {
    const value = cell.type === 'money' ? plain : signed(plain)
    if (typeof value === 'string' || Number.isSafeInteger(value)) return { value, raw: raw.trim(), kind: 'number' }
  }
  return { value: null, raw: raw.trim(), kind: 'text' }
}

function signed(text: string): number {
  const digits = Number(text.replace(/^\D/, ''))
  return /^[-−减]/.test(text) && digits !== 0 ? -digits : digits
}
