import { lightnessOf } from './colour.ts'

const named: Record<string, string> = { white: 'ffffff', snow: 'fffafa', ivory: 'fffff0', whitesmoke: 'f5f5f5', yellow: 'ffff00', black: '000000' }

/** How light a colour of a style sheet is, from 0 to 255; `clear` where nothing of it is seen, null where that is not told. */
export function lightOf(value: string): number | 'clear' | null {
  const text = value.trim().toLowerCase()
  if (text === 'transparent' || /^rgba\(.*,\s*(?:0|0?\.0+|0%)\s*\)$/.test(text)) return 'clear'
  const parts = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\b/.exec(text)
  if (parts) return lightnessOf(parts.slice(1).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join(''))
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/.exec(text)?.[1]
  return lightnessOf(digits?.length === 3 ? [...digits].map((digit) => digit + digit).join('') : (digits ?? named[text]))
}
