import type { BookEntry, Json } from './chain.ts'
import type { Act, State } from './lifecycle.ts'

/**
 * What a stranger may learn of an act once its report is public: that it happened, when, and these facts of its detail.
 * Every other act stays sealed whole, its name and time with it. Not among the facts, on purpose: who did it, why, and the
 * hash of a content that is not public (whoever knows the published numbers could try out what a correction changes).
 */
const openFactsOf: Partial<Record<Act | 'backfill', readonly string[]>> = {
  submit: ['edition'],
  approve: ['edition'],
  unapprove: [],
  publish: ['edition', 'from', 'hash', 'correction'],
  backfill: ['edition', 'hash', 'publishedOn'],
  // Where it was posted is left out: a page that had to be taken down should not be pointed to for ever.
  recordPosting: [],
  abandonCorrection: [],
  confirmWithdrawal: ['edition', 'hash'],
}

/** Inside a correction these stay sealed: the act that closes it says that there was one. */
const sealedInCorrection: readonly string[] = ['submit', 'approve', 'unapprove']

/** The open part of a line: `{act, at}` and the facts above, or null for an act that is nobody else's business. */
export function openFacts({ act, at, detail }: Pick<BookEntry, 'act' | 'at' | 'detail'>): Json {
  const keys = openFactsOf[act as keyof typeof openFactsOf]
  if (!keys) return null
  const known = (detail ?? {}) as { readonly [key: string]: Json }
  if (known.correction === true && sealedInCorrection.includes(act)) return null
  return { act, at, ...Object.fromEntries(keys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]!])) }
}

/**
 * Does the public copy of the book reach up to this act? It ends where the public record last moved: at a publication, a
 * withdrawal, and at open acts that leave the report published. So nobody sees from outside that a correction is
 * under way, nor how much work goes into it.
 */
export function opensBook(act: Act | 'backfill', after: State): boolean {
  if (!openFactsOf[act]) return false
  return act === 'publish' || act === 'backfill' || act === 'confirmWithdrawal' || after === 'published'
}
