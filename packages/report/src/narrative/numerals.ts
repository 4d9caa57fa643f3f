const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** A whole number as prose writes it: 1204, or Chinese numerals up to 亿 and after; the source of a regular expression. */
export const numeral = String.raw`\d+|[零〇一二两三四五六七八九十百千万亿]+`

/** Reads a numeral: "23", "二十三", "一百零五", "两千三百" (2300), "二〇二四" (2024); null for anything else, "1.5" too. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((each) => digits[each]).join(''))
  let whole = 0
  let section = 0
  let digit = 0
  for (const each of text) {
    if (digits[each] !== undefined) digit = digits[each]
    else if (tens[each]) {
      section += (digit || 1) * tens[each]
      digit = 0
    } else if (each === '万' || each === '亿') {
      whole = (whole + section + digit) * (each === '万' ? 1e4 : 1e8)
      section = 0
      digit = 0
    } else return null
  }
  return text === '' ? null : whole + section + digit
}
