import { leastShingles } from './similarity.ts'
import { shinglesOf } from './shingles.ts'

/** How many minima stand for a text, and how the bands of `similarPairs` cut them: 20 bands of 6. */
export const bins = 120
export const rows = 6

/** A text in 120 numbers: enough to tell how alike two texts are to within a few hundredths, without the texts. */
export interface Signature {
  minima: Uint32Array
  /** How many different 5-grams the text has. */
  size: number
}

/**
 * The MinHash signature of a text's 5-grams, one permutation for all: each 5-gram falls into one of 120 bins, the least of a
 * bin stays; an empty bin borrows from the next filled one (densification by rotation). null for a text under 40 5-grams.
 */
export function signatureOf(text: string): Signature | null {
  const shingles = shinglesOf(text)
  if (shingles.size < leastShingles) return null
  const minima = new Uint32Array(bins).fill(0xffffffff)
  for (const hash of shingles) {
    const bin = hash % bins
    const rest = Math.floor(hash / bins)
    if (rest < minima[bin]!) minima[bin] = rest
  }
  const filled = minima.slice()
  for (let bin = 0; bin < bins; bin += 1) {
    let step = 0
    while (filled[(bin + step) % bins] === 0xffffffff) step += 1
    // Shifted by the distance, so that two borrowed minima agree only when both texts borrowed alike.
    if (step > 0) minima[bin] = (filled[(bin + step) % bins]! + Math.imul(step, 0x9e3779b1)) >>> 0
  }
  return { minima, size: shingles.size }
}

/** The estimated share of 5-grams that both texts have, of all of both: from 0 to 1, standard error under 0.05. */
export function alike(a: Signature, b: Signature): number {
  return (bins - differing(a.minima, b.minima, bins)) / bins
}

/** In how many bins two signatures differ; counting stops beyond `most`. */
export function differing(a: Uint32Array, b: Uint32Array, most: number): number {
  let count = 0
  for (let bin = 0; bin < bins && count <= most; bin += 1) if (a[bin] !== b[bin]) count += 1
  return count
}

/** One of many that is like the one asked for: its place in the list and how alike. */
export interface Alike {
  index: number
  jaccard: number
}

/** Those of many texts that are at least so much like one, the most alike first; null among the many are passed over. */
export const mostSimilar = (one: Signature, signatures: readonly (Signature | null)[], least = 0.8): Alike[] =>
  signatures
    .flatMap((other, index) => (other === null || other === one ? [] : [{ index, jaccard: alike(one, other) }]))
    .filter(({ jaccard }) => jaccard >= least)
    .sort((a, b) => b.jaccard - a.jaccard)

/**
 * All pairs of many texts that are at least so much alike, without comparing all with all: only texts that agree in one of
 * 20 bands are compared. A pair at 0.85 is missed once in ten thousand, a pair at 0.7 one time in twelve: `least` is not to be lower.
 */
export function similarPairs(signatures: readonly (Signature | null)[], least = 0.8): { a: number; b: number; jaccard: number }[] {
  const most = Math.floor(bins * (1 - least) + 1e-9)
  const keys = signatures.map((signature) => (signature ? bandKeys(signature.minima) : null))
  const pairs: { a: number; b: number; jaccard: number }[] = []
  for (let band = 0; band < bins / rows; band += 1) {
    const buckets = new Map<number, number[]>()
    for (const [b, own] of keys.entries()) {
      if (!own) continue
      const bucket = buckets.get(own[band]!)
      for (const a of bucket ?? []) {
        // A pair that an earlier band brought together has been compared.
        if (agreesBefore(keys[a]!, own, band)) continue
        const count = differing(signatures[a]!.minima, signatures[b]!.minima, most)
        if (count <= most) pairs.push({ a, b, jaccard: (bins - count) / bins })
      }
      if (bucket) bucket.push(b)
      else buckets.set(own[band]!, [b])
    }
  }
  return pairs.sort((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b)
}

/** One number for each band of a signature: two signatures that agree in a band have the same there. */
export function bandKeys(minima: Uint32Array): Uint32Array {
  return Uint32Array.from({ length: bins / rows }, (_, band) => {
    let key = 0x811c9dc5
    for (const each of minima.subarray(band * rows, (band + 1) * rows)) key = Math.imul(key ^ each, 0x01000193) ^ (key >>> 13)
    return key
  })
}

/** Do they agree in a band before this one? */
export function agreesBefore(a: Uint32Array, b: Uint32Array, band: number): boolean {
  for (let earlier = 0; earlier < band; earlier += 1) if (a[earlier] === b[earlier]) return true
  return false
}
