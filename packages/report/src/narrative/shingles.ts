import { plain } from './clauses.ts'

const size = 5

/** A text as two years of it are compared: letters, Han and digits alone, every run of digits one mark, ordinals and years among them. */
export const masked = (text: string): string => plain(text).replace(/\d+/g, '#').replace(/[^\p{Script=Han}A-Za-z#]+/gu, '')

/** The hashes of a text's character 5-grams, each once (32 bits; two texts of 1,000 characters share one by chance once in thousands). */
export function shinglesOf(text: string): Set<number> {
  const bare = masked(text)
  const hashes = new Set<number>()
  for (let at = 0; at + size <= bare.length; at += 1) {
    let hash = 0x811c9dc5
    for (let of = at; of < at + size; of += 1) hash = Math.imul(hash ^ bare.charCodeAt(of), 0x01000193)
    // FNV leaves the high bits of so short a text alike; the bins of a signature are taken from them.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hashes.add((hash ^ (hash >>> 13)) >>> 0)
  }
  return hashes
}
