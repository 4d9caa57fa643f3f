/** Numbers that look drawn and are the same every time: a stream for each word that it is begun with. */
export interface Seeded {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number
  one<T>(of: readonly T[]): T
}

/** Begins a stream (FNV-1a of the word into mulberry32). */
export function seeded(word: string): Seeded {
  let state = [...word].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), 0x811c9dc5)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return { between, one: (of) => of[between(0, of.length - 1)]! }
}
