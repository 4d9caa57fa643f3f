import { groundOfLight, isWhite, lightnessOf } from './colour.ts'
import type { Attribute } from './xml.ts'

/** A colour of a workbook: six hexadecimal digits where they are told, else its place in the theme or the palette. */
export type Colour = string

const [white, black] = ['FFFFFF', '000000']
/** The first places of theme and palette mean the page and its ink wherever a program writes them. */
const inTheme: Record<string, Colour> = { 0: white, 1: black }
const inPalette: Record<string, Colour> = { 0: black, 1: white, 8: black, 9: white, 64: black, 65: white }
/** So much lightened, an accent of a theme is pale, in parts of the way to white. */
const paleTint = 0.6

/** What a `color`, `fgColor` names; null for none, which is the ink's or the page's own. */
export function colourOf(attribute: Attribute): Colour | null {
  const rgb = attribute('rgb')
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase()
  const [theme, indexed, tint] = [attribute('theme'), attribute('indexed'), Number(attribute('tint') ?? 0)]
  if (theme === '0' && tint < 0) return Math.round(255 * (1 + tint)).toString(16).padStart(2, '0').toUpperCase().repeat(3)
  if (theme !== undefined) return (tint === 0 ? inTheme[theme] : undefined) ?? `theme ${theme} ${tint}`
  return indexed === undefined ? null : (inPalette[indexed] ?? `palette ${indexed}`)
}

/** Is a text seen in its cell? Not in the colour of what is behind it, nor white on the page; of white on something pale nobody can tell. */
export function sightOf(ink: Colour | null, fill: Colour | null): 'seen' | 'unseen' | 'doubtful' {
  if ((ink ?? black) === (fill ?? white)) return 'unseen'
  if (!isWhite(lightnessOf(ink ?? black))) return 'seen'
  const ground = fill === null ? 'none' : groundOf(fill)
  return ground === 'none' ? 'unseen' : ground === 'pale' ? 'doubtful' : 'seen'
}

function groundOf(fill: Colour): 'none' | 'pale' | 'dark' {
  const light = lightnessOf(fill)
  return light !== null ? groundOfLight(light) : Number(fill.split(' ')[2] ?? 0) >= paleTint ? 'pale' : 'dark'
}
