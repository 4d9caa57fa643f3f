import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { commonWords, typed } from './common-words.ts'

// What the estimator needs grows steeply with the length, and with figures that may stand for letters: it sees this many
// characters at a time and tries eight readings.
const seen = 32

let estimator: ZxcvbnFactory | undefined
const estimate = (text: string, own: string[]) =>
  // Built when the first password is judged: most processes never judge one.
  (estimator ??= new ZxcvbnFactory({ dictionary: { ...dictionary, ...commonWords }, graphs: adjacencyGraphs, maxLength: seen, l33tMaxSubstitutions: 8 })).check(text, own)

/** Guesses in any order of the parts. The library adds a hundred million for a third part; a word, a sign and a year are guessed sooner than that. */
function partsOf(text: string, own: string[]): number {
  const { sequence } = estimate(text, own)
  return sequence.reduce((product, part, index) => product * part.guesses * (index + 1), 1)
}

/** The same without signs, ten guesses for each of them: a sign between word and year hides neither. */
function guessesOfPart(text: string, own: string[]): number {
  const bare = text.replace(/[^\p{L}\p{N}]/gu, '')
  const signs = text.replace(/[\p{L}\p{N}]/gu, '').replace(/(.)\1+/gsu, '$1').length
  return Math.min(partsOf(text, own), bare === '' || signs === 0 ? Infinity : partsOf(bare, own) * 10 ** signs)
}

/**
 * About how many guesses a password stands, by somebody who tries first what is tried first and knows the words in `own`.
 * Chinese is judged as it is typed, in pinyin. Of a long text the beginning and the end are judged, and the better counts.
 */
export function guessesOf(text: string, own: string[]): number {
  const latin = (/\p{sc=Han}/u.test(text) ? typed(text) : text).replace(/^\s+|\s+$/g, '')
  const head = guessesOfPart(latin.slice(0, seen), own)
  return latin.length <= seen ? head : Math.max(head, guessesOfPart(latin.slice(-seen), own))
}
