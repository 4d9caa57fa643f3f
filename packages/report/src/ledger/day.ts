const dayMs = 86_400_000
const shanghai = 8 * 3_600_000

/** A day as YYYY-MM-DD; days compare as texts. */
export type Day = string

/** What stands for "no day yet" where a day is looked for; a workbook's formula says 0 of an empty cell. */
const nothing = /^(?:[-–—－/\\]*|0(?:\.0*)?)$/u

const time = String.raw`[\sT]*(?:上午|下午|中午|晚上)?\s*\d{1,2}\s*[:时点](?:\s*\d{1,2}(?:\s*[:分](?:\s*\d{1,2}(?:\.\d+)?\s*秒?)?)?|整)?`
const weekday = String.raw`[\s(]*(?:星期|周|礼拜)[一二三四五六日天]\s*\)?`
const written = new RegExp(String.raw`^(\d{4})\s*[-–—/.年]\s*(\d{1,2})\s*[-–—/.月]\s*(\d{1,2})\s*[日号.]?(?:${weekday})?(?:${time})?$`, 'u')
const packed = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/
const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/
const serial = /^\d{5}(?:\.\d+)?$/

/**
 * Reads one day of a ledger, in Asia/Shanghai: as people write it (2025-1-5, 2025/1/5, 2025.1.5, 2025年1月5日, 20250105, a time of
 * day or a weekday behind it is left out), as a moment with its zone, and as the number of days that a spreadsheet keeps. Null
 * where nothing is written, undefined where it cannot be told which day is meant: 1/5/2025 is in May or in January.
 */
export function dayOf(text: string, { from1904 = false } = {}): Day | null | undefined {
  const clean = text.normalize('NFKC').replace(/[\u200b\ufeff]/gu, '').trim()
  if (nothing.test(clean)) return null
  if (zoned.test(clean)) {
    const moment = Date.parse(clean)
    return Number.isNaN(moment) ? undefined : isoOf(moment + shanghai)
  }
  if (serial.test(clean)) return isoOf((Math.floor(Number(clean)) + (from1904 ? 1462 : 0)) * dayMs + Date.UTC(1899, 11, 30))
  const found = written.exec(clean) ?? packed.exec(clean)
  return found ? existing(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

const isoOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

function existing(year: number, month: number, day: number): Day | undefined {
  const iso = isoOf(Date.UTC(year, month - 1, day))
  return iso === `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? iso : undefined
}
