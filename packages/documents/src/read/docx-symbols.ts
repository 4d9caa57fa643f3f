/** Signs that Word draws from a picture font, as the characters they look like; Word moves them to the private area from F000. */
const pictures: Record<string, string> = {
  '6c': '●', '6e': '■', '6f': '□', '71': '❑', '72': '❒', '75': '◆', '76': '❖', '77': '◆', '9f': '•', 'a1': '○', 'a8': '◻', 'd8': '➢', 'e0': '→', 'fb': '✗', 'fc': '✓', 'fd': '☒', 'fe': '☑',
}

/** The character of a w:sym, by its hexadecimal code and font; a sign that is not known is a box. */
export function symbol(code: string, font: string): string {
  const point = Number.parseInt(code, 16)
  if (!(point > 0 && point <= 0xffff)) return ''
  if (point < 0xe000 || point > 0xf8ff) return String.fromCharCode(point)
  const low = point & 0xff
  // The font Symbol has digits and points where everybody has them.
  if (!/wingdings|webdings/i.test(font) && low >= 0x20 && low < 0x40) return String.fromCharCode(low)
  return pictures[low.toString(16)] ?? '□'
}
