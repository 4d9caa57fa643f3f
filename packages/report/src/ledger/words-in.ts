import type { Format } from '../format/index.ts'
import { applicantOf } from './applicant-words.ts'
import type { Meaning } from './meaning.ts'
import type { LedgerRow } from './read-rows.ts'
import { isPending, resultOf } from './result-words.ts'
import { and } from './ticked.ts'

/** A word of the ledger, how often it stands there, and what it was taken for. */
export interface Word {
  word: string
  count: number
  meaning: Meaning | null
}

/** Each distinct word for applicants and for results, the most frequent first; what is empty or says "not yet" is none, and of two that are ticked at once nobody guesses which is meant. */
export function wordsIn(rows: readonly LedgerRow[], format: Format): { applicants: Word[]; results: Word[] } {
  const listed = (words: string[], meaningOf: (word: string) => Meaning | null): Word[] =>
    [...Map.groupBy(words.filter((word) => word !== ''), (word) => word)].map(([word, all]) => ({ word, count: all.length, meaning: word.includes(and) ? null : meaningOf(word) })).sort((a, b) => b.count - a.count)
  return {
    applicants: listed(rows.map(({ applicant }) => applicant), applicantOf),
    results: listed(rows.map(({ result }) => result).filter((word) => !isPending(word)), (word) => resultOf(word, format)),
  }
}

/** What each word means: what is sure, and what the person decided, who may also decide against what was sure. */
export function meanings(words: readonly Word[], decided: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(words.flatMap(({ word, meaning }): [string, string][] => {
    const to = decided.get(word) ?? (meaning?.sure ? meaning.to : undefined)
    return to === undefined ? [] : [[word, to]]
  }))
}
