/**
 * The book of a report: events linked by hashes, so that nobody can rewrite, drop, insert or reorder a line unseen.
 * A line has an open part, which anyone may read once its report is public, and a sealed one, of which they see a hash
 * over a random salt: the whole chain can be checked by people who may read none of the sealed parts.
 * Pure: the hash function is passed in (sha256 by default elsewhere, sm3 where a site asks for it).
 */

/** Takes text, answers the digest of its UTF-8 bytes as lower-case hex. */
export type HashFunction = (text: string) => string

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What one line of the book says. Times are ISO 8601 in UTC with milliseconds. */
export interface BookEntry {
  reportId: string
  seq: number
  act: string
  byId: string | null
  byName: string
  at: string
  note: string | null
  detail: Json
}

/** What may be known of a line without knowing what it says: enough to check its place in the chain. */
export interface ChainLink {
  book: string
  seq: number
  prev: string
  /** What the public may know of the act, as canonical JSON; null for an act that is nobody else's business. */
  open: string | null
  seal: string
}

/** One line as it stands in the book: linked to the line before it. Lines written before there were seals have no salt and no seal. */
export interface LinkedEntry extends BookEntry {
  prevHash: string
  hash: string
  open?: string | null
  salt?: string | null
  seal?: string | null
}

/** What stands before the first line of every book. */
export const genesis = '0'.repeat(64)

/** The one way of writing a value: keys sorted by code unit, no spaces, so that equal values have equal bytes. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a JSON number')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key]!)}`).join(',')}}`
}

// Array.isArray does not narrow readonly arrays out of a union.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** The hash of a line without a seal: over the hash of the line before and every fact of this one. */
export function entryHash(entry: BookEntry, prevHash: string, hash: HashFunction): string {
  const { reportId, seq, act, byId, byName, at, note, detail } = entry
  return hash(canonicalJson({ reportId, seq, act, byId, byName, at, note, detail, prevHash }))
}

/** Links one more line, without a seal, to a book whose last line has `prevHash` (`genesis` for the first). */
export function linkEntry(entry: BookEntry, prevHash: string, hash: HashFunction): LinkedEntry {
  return { ...entry, prevHash, hash: entryHash(entry, prevHash, hash) }
}

/** The seal of a line: a hash over all that it says and a salt, without which nobody can try out what it might say. */
export function sealOf(entry: BookEntry, salt: string, hash: HashFunction): string {
  const { act, byId, byName, at, note, detail } = entry
  return hash(canonicalJson({ act, byId, byName, at, note, detail, salt }))
}

/** The hash of a sealed line: over its place in the book, what is open of it, and its seal. The database computes the same. */
export function linkHash({ book, seq, prev, open, seal }: ChainLink, hash: HashFunction): string {
  return hash(`{"book":${JSON.stringify(book)},"open":${open ?? 'null'},"prev":"${prev}","seal":"${seal}","seq":${seq}}`)
}

/** Links one more line, sealed with a salt of its own (hex, drawn anew for each line), to a book whose last line has `prevHash`. */
export function sealEntry(entry: BookEntry, open: Json, salt: string, prevHash: string, hash: HashFunction) {
  const seal = sealOf(entry, salt, hash)
  const link: ChainLink = { book: entry.reportId, seq: entry.seq, prev: prevHash, open: open === null ? null : canonicalJson(open), seal }
  return { ...entry, prevHash, hash: linkHash(link, hash), open: link.open, salt, seal }
}

/** The first line that does not stand as it was written, or null when the whole book does; `head` also tells a cut end. */
export function firstBreak(book: readonly LinkedEntry[], hash: HashFunction, head?: string): number | null {
  let prevHash = genesis
  let sealed = false
  for (const [index, entry] of book.entries()) {
    // A book that seals its lines does not go back to lines without seals.
    if (sealed && !entry.seal) return index + 1
    sealed = Boolean(entry.seal)
    const whole = entry.seq === index + 1 && entry.prevHash === prevHash && entry.reportId === book[0]!.reportId
    if (!whole || !standsAsWritten(entry, hash)) return index + 1
    prevHash = entry.hash
  }
  return head === undefined || head === prevHash ? null : book.length + 1
}

function standsAsWritten(entry: LinkedEntry, hash: HashFunction): boolean {
  const { reportId: book, seq, prevHash: prev, open = null, salt, seal } = entry
  if (!seal || !salt) return entryHash(entry, prev, hash) === entry.hash
  return sealOf(entry, salt, hash) === seal && linkHash({ book, seq, prev, open, seal }, hash) === entry.hash
}
