import { groundOfLight, lightnessOf } from './colour.ts'
import type { Ground } from './colour.ts'
import type { Attribute } from './xml.ts'

/** What a shading (`w:shd`) or a marker pen (`w:highlight`) puts behind a text. */
export function groundOf(name: string, attribute: Attribute): Ground {
  const value = attribute('val') ?? 'clear'
  if (name === 'w:highlight') return value === 'none' || value === 'white' ? 'none' : 'pale'
  // A pattern is drawn in the colour upon the fill; a solid one is all colour.
  const light = lightnessOf(value === 'clear' || value === 'nil' ? attribute('fill') : attribute('color'))
  if (light === null) return value === 'clear' || value === 'nil' ? 'none' : 'dark'
  return groundOfLight(light)
}

const order: Ground[] = ['none', 'pale', 'dark']

/** The darkest of some grounds; none where nothing is said. */
export const darkest = (grounds: (Ground | null | undefined)[]): Ground => order[Math.max(0, ...grounds.map((ground) => order.indexOf(ground ?? 'none')))]!
