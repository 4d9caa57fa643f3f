import type { Attribute } from './xml.ts'

/** What is behind a text: nothing (or the white of the page), something so pale that white on it can hardly be read, or a colour. */
export type Ground = 'none' | 'pale' | 'dark'

/** From here on a colour is the page's own to the eye, of 255. */
const whiteFrom = 240
/** From here on white text on it can hardly be read. */
const paleFrom = 190

/** How light a colour of six hexadecimal digits is, from 0 to 255; null for another word (`auto`). */
function lightness(colour: string | undefined): number | null {
  const [red, green, blue] = /^[\da-f]{6}$/i.test(colour ?? '') ? colour!.match(/../g)!.map((digits) => Number.parseInt(digits, 16)) : []
  return red === undefined ? null : 0.299 * red + 0.587 * green! + 0.114 * blue!
}

/** Is a text of this colour (`w:color`) unseen on a white page? */
export const isWhite = (colour: string | undefined): boolean => (lightness(colour) ?? 0) >= whiteFrom

/** What a shading (`w:shd`) or a marker pen (`w:highlight`) puts behind a text. */
export function groundOf(name: string, attribute: Attribute): Ground {
  const value = attribute('val') ?? 'clear'
  if (name === 'w:highlight') return value === 'none' || value === 'white' ? 'none' : 'pale'
  // A pattern is drawn in the colour upon the fill; a solid one is all colour.
  const light = lightness(value === 'clear' || value === 'nil' ? attribute('fill') : attribute('color'))
  if (light === null) return value === 'clear' || value === 'nil' ? 'none' : 'dark'
  return light >= whiteFrom ? 'none' : light >= paleFrom ? 'pale' : 'dark'
}

const order: Ground[] = ['none', 'pale', 'dark']

/** The darkest of some grounds; none where nothing is said. */
export const darkest = (grounds: (Ground | null | undefined)[]): Ground => order[Math.max(0, ...grounds.map((ground) => order.indexOf(ground ?? 'none')))]!
