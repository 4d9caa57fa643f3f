/** What is behind a text: nothing (or the white of the page), something so pale that white on it can hardly be read, or a colour. */
export type Ground = 'none' | 'pale' | 'dark'

/** From here on a colour is the page's own to the eye, of 255. */
const whiteFrom = 240
/** From here on white text on it can hardly be read. */
const paleFrom = 190

/** How light a colour is, from 0 to 255, by six hexadecimal digits; null for another word (`auto`). */
export function lightnessOf(colour: string | undefined): number | null {
  const [red, green, blue] = /^[\da-f]{6}$/i.test(colour ?? '') ? colour!.match(/../g)!.map((digits) => Number.parseInt(digits, 16)) : []
  return red === undefined ? null : 0.299 * red + 0.587 * green! + 0.114 * blue!
}

/** Is a text so light unseen on a white page? */
export const isWhite = (lightness: number | null): boolean => (lightness ?? 0) >= whiteFrom

/** How light ink of a colour is on white paper that lets through so much of it, from 0 to 255. */
export const lightnessOn = (colour: string, alpha: number): number => 255 - alpha * (255 - (lightnessOf(colour.slice(1)) ?? 0))

/** What a colour so light is behind a white text. */
export const groundOfLight = (lightness: number): Ground => (lightness >= whiteFrom ? 'none' : lightness >= paleFrom ? 'pale' : 'dark')
