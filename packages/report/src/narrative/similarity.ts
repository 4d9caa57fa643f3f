import { shinglesOf } from './shingles.ts'

/** How much two texts have in common, from 0 to 1. */
export interface Similarity {
  /** Of all 5-grams of both, the share that both have. */
  jaccard: number
  /** The share of the first text's 5-grams that the second has too: a text cut down from another is contained in it. */
  contained: number
}

/**
 * Compares two texts exactly, by their character 5-grams with numbers masked; null where the first has under 40 of them and
 * any two organs would write it alike ("无其他需要报告的事项").
 */
export function similarity(a: string, b: string): Similarity | null {
  const [one, other] = [shinglesOf(a), shinglesOf(b)]
  if (one.size < leastShingles) return null
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return { jaccard: both / (one.size + other.size - both), contained: both / one.size }
}

/** Shorter texts are compared with nothing. */
export const leastShingles = 40
