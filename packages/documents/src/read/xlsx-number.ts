/** What a number format of a workbook makes of a number: itself, so many of it as one (`per`) and perhaps with its unit of money, a percentage, or a day. */
export type NumberStyle = { kind: 'number'; decimals: number | null; per?: number; unit?: string } | { kind: 'percent' } | { kind: 'date'; chinese: boolean } | { kind: 'time' }

/** Built-in formats that have no code in the file (ECMA-376 18.8.30, and the Chinese ones); the rest shows the number as it is. */
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd',
  27: 'yyyy年m月', 28: 'm月d日', 29: 'm月d日', 30: 'm-d-yy', 31: 'yyyy年m月d日', 32: 'h时', 33: 'h时', 36: 'yyyy年m月', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: 'h:mm:ss', 47: 'mm:ss',
  50: 'yyyy年m月', 51: 'm月d日', 52: 'yyyy年m月', 53: 'm月d日', 54: 'm月d日', 55: 'yyyy年m月', 56: 'm月d日', 57: 'yyyy年m月', 58: 'm月d日',
}

const general: NumberStyle = { kind: 'number', decimals: null }

/** Reads a format by its id and, where the file gives one, its code. */
export function numberStyle(id: number, code = builtIn[id]): NumberStyle {
  if (code === undefined) return general
  // Of the parts for positive, negative, zero and text the first speaks for all (which of them shows a figure at all is told by xlsx-format-parts.ts); quoted words, colours and padding say nothing of the number.
  const bare = code.split(';')[0]!.replace(/"[^"]*"|[\\!].|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
  if (/^general$/i.test(bare.trim())) return general
  if (/[yd]|年|日/i.test(bare)) return { kind: 'date', chinese: /年|月/.test(code) }
  if (/[hs]/i.test(bare)) return { kind: 'time' }
  if (/%/.test(bare)) return { kind: 'percent' }
  const decimals = /[0#?]\.([0#?]+)/.exec(bare)?.[1]?.length ?? (/[0#?]/.test(bare) ? 0 : null)
  return { kind: 'number', decimals, ...scaleOf(code.split(';')[0]!) }
}

/** Commas behind the last digit show thousands as one; a point that is only text stands where no point is: 188710 under 0!.0000 is read as 18.8710. An amount in 元 is none in 万元. */
function scaleOf(code: string): { per?: number; decimals?: number; unit?: string } {
  const digits = code.replace(/\[[^\]]*\]|_.|\*./g, '')
  const written = /(?:!\.|\\\.|"\.")([0#?]+)/.exec(digits)?.[1]?.length ?? 0
  const thousands = /[0#?](,+)(?![,0#?])/.exec(digits.replace(/"[^"]*"|[\\!]./g, ''))?.[1]?.length ?? 0
  const unit = /[¥￥]|(?<![万亿千])元/u.test(code.replace(/"[^"]*万元[^"]*"/gu, '')) ? '元' : undefined
  return { ...(written + thousands > 0 ? { per: 10 ** written * 1000 ** thousands } : {}), ...(written > 0 ? { decimals: written } : {}), ...(unit ? { unit } : {}) }
}

/** Decimals that somebody may have typed; more come out of a division. */
const mostTyped = 6

/** Days between the first day of 1904 and that of the other count. */
const days1904 = 1462

/**
 * A number as a reader is to see it: without the separators of thousands, and with every decimal that was typed even where the
 * format hides some, for a figure is never rounded to what a column is wide enough for; the endless tail of a division is.
 */
export function shownNumber(value: number, style: NumberStyle, since1904 = false): string {
  if (!Number.isFinite(value)) return ''
  if (style.kind === 'number' && (style.per || style.unit)) return shownNumber(value / (style.per ?? 1), { kind: 'number', decimals: style.decimals }) + (style.unit ?? '')
  const clean = Number(value.toPrecision(15))
  if (style.kind === 'percent') return `${plain(Number((clean * 100).toPrecision(12)))}%`
  if (style.kind === 'date') return day(clean + (since1904 ? days1904 : 0), style.chinese)
  if (style.kind === 'time') return plain(clean)
  const typed = (plain(clean).split('.')[1] ?? '').length
  // A format with more decimals than the number has shows zeros that were typed: 18.8710 is not 18.871. A whole number is a count, however wide its column's format.
  if (typed > 0 && style.decimals !== null && style.decimals > typed && style.decimals <= mostTyped) return clean.toFixed(style.decimals)
  return typed > mostTyped && style.decimals !== null ? plain(Number(clean.toFixed(style.decimals))) : plain(clean)
}

/** Digits without an exponent; -0 is 0. */
const plain = (value: number): string => (Math.abs(value) >= 1e21 || (value !== 0 && Math.abs(value) < 1e-6) ? String(value) : (value + 0).toString())

function day(serial: number, chinese: boolean): string {
  // The count takes 1900 for a leap year; days before March of that year are off by one, and in no report.
  const date = new Date(Math.round((Math.floor(serial) - 25_569) * 86_400_000))
  if (serial < 1 || Number.isNaN(date.getTime())) return plain(serial)
  const [year, month, on] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return chinese ? `${year}年${month}月${on}日` : `${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`
}
