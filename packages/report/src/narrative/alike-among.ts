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
 * 5-grams 2 in 100 are missed, of those that share 0.85 one in ten thousand. Where all are alike it costs as much as comparing all with all.
 */
export function alikeAmong(signatures: readonly Signature[], least: number): (other: Signature) => InCommon[] {
  const most = Math.floor(bins * (1 - leastJaccard) + 1e-9)
  const keys = signatures.map(({ minima }) => bandKeys(minima))
  const bands = Array.from({ length: bins / rows }, (_, band) => Map.groupBy(keys.keys(), (index) => keys[index]![band]!))
  return (other) => {
    const own = bandKeys(other.minima)
    return bands.flatMap((buckets, band) => (buckets.get(own[band]!) ?? []).flatMap((index): InCommon[] => {
      // A text that an earlier band brought up has been compared.
      if (agreesBefore(keys[index]!, own, band)) return []
      const { minima, size } = signatures[index]!
      const count = differing(minima, other.minima, most)
      if (count > most) return []
      const jaccard = (bins - count) / bins
      const both = (jaccard * (size + other.size)) / (1 + jaccard)
      const found = { index, share: Math.min(1, both / size), ofOther: Math.min(1, both / other.size) }
      return Math.max(found.share, found.ofOther) < least ? [] : [found]
    }))
  }
}
