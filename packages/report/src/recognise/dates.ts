import { readable, squeeze } from './normalise.ts'

const numeric = /^[（(]?(?:(?:发布|公布|公开|成文)?(?:时间|日期)[:：])?(20\d\d)(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?[）)]?$/
const ones = '一二三四五六七八九'

/** The date a line consists of, as YYYY-MM-DD; null where the line is anything else or no day of the calendar. */
export function dateOf(line: string): string | null {
  const found = numeric.exec(arabicDay(arabicYear(squeeze(readable(line)))))
  if (!found) return null
  const [, year, month, day] = found.map(Number) as [number, number, number, number]
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return valid ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

/** 一月二十二日 → 1月22日. */
const arabicDay = (text: string): string =>
  text.replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (written) => {
    const [tens, units] = written.includes('十') ? written.split('十') : ['0', written]
    const ten = tens === '0' ? 0 : tens === '' ? 1 : ones.indexOf(tens!) + 1
    return String(10 * ten + (units ? ones.indexOf(units) + 1 : 0))
  })

const digits = '〇一二三四五六七八九'

/** 二〇二四年 → 2024年. */
export const arabicYear = (text: string): string =>
  text.replace(/二[〇○零Oo0][一二][〇○零Oo0一二三四五六七八九](?=年)/g, (written) =>
    Array.from(written, (c) => Math.max(0, digits.indexOf(c))).join(''))
