import type { Shown } from './xlsx-format-parts.ts'
import { sightOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'

/** How a cell shows what it holds. */
export interface Looks {
  /** By its number format; null where that says nothing of its own. */
  shows: ((value: number | null) => Shown) | null
  ink: Colour | null
  fill: Colour | null
}

/** What a format writes for a nought. */
const asNought = /^(?:[-‐‑‒–—―─−﹣/]+|[0０无零〇])$/

/**
 * What is read of a number, and whether it is doubted. A figure that nobody sees is a blank. A nought that nobody sees is a nought,
 * but never surely: who hides noughts has filled in the cell and wants it quiet, yet a formula over a cell that nobody has filled in makes
 * the same nought. What a format writes instead of a figure, as its dash for a nought, is read as that.
 */
export function seenNumber(value: number, written: string, { shows, ink, fill }: Looks, showsNoughts = true): { text: string; doubted: boolean } {
  const shown = shows?.(value)
  if (shown?.as === 'words' && (value !== 0 || showsNoughts)) return value === 0 && asNought.test(shown.words) ? { text: written, doubted: false } : { text: shown.words, doubted: true }
  const isShown = shown?.as !== 'nothing' && (value !== 0 || showsNoughts)
  const sight = isShown ? sightOf(shown?.ink ?? ink, fill) : 'unseen'
  if (sight === 'unseen') return { text: value === 0 ? written : '', doubted: true }
  // Digits among a format's own words are seen as digits of the figure.
  return { text: written, doubted: sight === 'doubtful' || /\d/.test(shown?.words ?? '') }
}
