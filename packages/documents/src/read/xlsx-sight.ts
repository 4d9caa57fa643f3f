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
  if (theme === '0' && tint < 0) return grey(1 + tint)
  if (theme === '1' && tint > 0) return grey(tint)
  if (theme !== undefined) return (tint === 0 ? inTheme[theme] : undefined) ?? `theme ${theme} ${tint}`
  return indexed === undefined ? null : (inPalette[indexed] ?? `palette ${indexed}`)
}

const grey = (light: number): Colour => Math.round(255 * light).toString(16).padStart(2, '0').toUpperCase().repeat(3)

/** Both below it are dark, and by so little apart that one is hardly seen on the other, of 255. */
const [darkBelow, hardlyApart] = [80, 40]

/** Is a text seen in its cell? Not in the colour of what is behind it, nor white on the page; of white on something pale, or dark on dark, nobody can tell. */
export function sightOf(ink: Colour | null, fill: Colour | null): 'seen' | 'unseen' | 'doubtful' {
  if ((ink ?? black) === (fill ?? white)) return 'unseen'
  const [own, behind] = [lightnessOf(ink ?? black), lightnessOf(fill ?? white)]
  if (own !== null && behind !== null && own < darkBelow && behind < darkBelow && Math.abs(own - behind) < hardlyApart) return 'doubtful'
  if (!isWhite(own)) return 'seen'
  const ground = fill === null ? 'none' : groundOf(fill)
  return ground === 'none' ? 'unseen' : ground === 'pale' ? 'doubtful' : 'seen'
}

function groundOf(fill: Colour): 'none' | 'pale' | 'dark' {
  const light = lightnessOf(fill)
  return light !== null ? groundOfLight(light) : Number(fill.split(' ')[2] ?? 0) >= paleTint ? 'pale' : 'dark'
}
