import { isWhite, lightnessOf } from './colour.ts'
import { holds } from './pdf-shape.ts'
import type { Shape } from './pdf-shape.ts'

/** What has been painted on a page so far, as far as it lies under texts. */
export interface Grounds {
  /** A shape in one colour (`#rrggbb`); null where it has several, or lets something through. */
  lay(shape: Shape, colour: string | null): void
  /**
   * Can a text in these colours (null for a pattern) be read at a place of the page, let through by `alpha`? White on white and grey on the same grey hide
   * what an office has written for itself, or an old figure; white on something pale is `doubtful`, and so is white on what has no one colour.
   */
  sightOf(colours: (string | null)[], alpha: number, place: () => readonly [number, number]): 'seen' | 'unseen' | 'doubtful'
  /** Is something dark what was painted last at a place? */
  isDarkAt(place: readonly [number, number]): boolean
}

/** Colours that differ by so little in each of red, green and blue, of 255, are one to the eye. */
const alike = 15
/** From here on white can hardly be read on a colour. */
const pale = 190

const paper = '#ffffff'

/** A page with nothing painted on it. */
export function emptyGrounds(): Grounds {
  const painted: { shape: Shape; colour: string | null }[] = []
  const told = new Set([paper])
  /** Colours, with how much they let through, that nothing painted so far comes near. */
  const plain = new Set<string>()
  const groundAt = ([x, y]: readonly [number, number]): string | null => {
    const below = painted.findLast(({ shape }) => holds(shape, x, y))
    return below ? below.colour : paper
  }
  return {
    lay: (shape, colour) => {
      painted.push({ shape, colour })
      if (colour === null || told.has(colour)) return
      told.add(colour)
      plain.clear()
    },
    sightOf: (colours, alpha, place) => {
      const key = `${colours.join()} ${alpha}`
      if (plain.has(key)) return 'seen'
      if (255 * alpha <= alike) return 'unseen'
      const isOn = (ground: string) => colours.every((colour) => colour !== null && differ(colour, ground) * alpha <= alike)
      const isWhiteInk = colours.every((colour) => colour !== null && isWhite(lightnessOf(colour.slice(1))))
      // Most texts are black where nothing black is.
      if (!isWhiteInk && ![...told].some(isOn)) {
        plain.add(key)
        return 'seen'
      }
      const ground = groundAt(place())
      if (ground === null) return isWhiteInk ? 'doubtful' : 'seen'
      if (isOn(ground)) return 'unseen'
      return isWhiteInk && lightnessOf(ground.slice(1))! >= pale ? 'doubtful' : 'seen'
    },
    isDarkAt: (place) => {
      const ground = groundAt(place)
      return ground !== null && lightnessOf(ground.slice(1))! < pale
    },
  }
}

/** By how much two colours differ in that part in which they do most. */
function differ(a: string, b: string): number {
  const [one, other] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)]
  return Math.max(...[16, 8, 0].map((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255))))
}
