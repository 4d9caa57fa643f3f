/** Text as it is searched: NFKC, lower case, runs of space as one. Chinese has no spaces to find words by. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Every pair of neighbouring letters or digits, once each, sorted; a phrase is found by all its pairs and a recheck of the text. */
export function bigrams(text: string): string[] {
  const pairs = new Set<string>()
  for (const run of text.split(/[^\p{L}\p{N}]+/u)) {
    const letters = [...run]
    for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(letters[i]! + letters[i + 1]!)
  }
  return [...pairs].sort()
}
