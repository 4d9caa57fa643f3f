import { agreesBefore, bandKeys, bins, differing, rows, type Signature } from './signature.ts'

/** Two texts in common: of all that both have, of the first one's own, and of the other's. Each from 0 to 1. */
export interface InCommon {
  index: number
  /** The share to be told of the text in the list: the greater of what both have of all, and of what the other has of it. */
  share: number
  /** The same of the text that was asked about. */
  ofOther: number
}

/** Texts of like length only: half a text found within another twice as long is not looked for. */
const leastJaccard = 0.7

/**
 * A list of texts, prepared once, that is then asked about one text after the other: which of the list are alike to it by
 * `least` in either direction. Only texts that agree in one of 20 bands are compared: of pairs that share 0.75 of all their
 * 5-grams 2 in 100 are missed, of those that share 0.85 one in ten thousand. Where so many agree that looking at all is less
 * work, all are looked at: 5,000 times 5,000 copies of one text are compared within seconds.
 */
export function alikeAmong(signatures: readonly Signature[], least: number): (other: Signature) => InCommon[] {
  const most = Math.floor(bins * (1 - leastJaccard) + 1e-9)
  const keys = signatures.map(({ minima }) => bandKeys(minima))
  const bands = Array.from({ length: bins / rows }, (_, band) => Map.groupBy(keys.keys(), (index) => keys[index]![band]!))
  const everyOne = [...keys.keys()]
  return (other) => {
    const own = bandKeys(other.minima)
    const buckets = bands.map((of, band) => of.get(own[band]!) ?? [])
    const many = buckets.reduce((sum, bucket) => sum + bucket.length, 0) > signatures.length
    const found: InCommon[] = []
    for (const [band, bucket] of (many ? [everyOne] : buckets).entries()) {
      for (const index of bucket) {
        // A text that an earlier band brought up has been compared.
        if (agreesBefore(keys[index]!, own, band)) continue
        const { minima, size } = signatures[index]!
        const count = differing(minima, other.minima, most)
        if (count > most) continue
        const jaccard = (bins - count) / bins
        const both = (jaccard * (size + other.size)) / (1 + jaccard)
        const inCommon = { index, share: Math.min(1, both / size), ofOther: Math.min(1, both / other.size) }
        if (Math.max(inCommon.share, inCommon.ofOther) >= least) found.push(inCommon)
      }
    }
    return found
  }
}
