/**
 * The book of a report: events linked by hashes, so that nobody can rewrite, drop, insert or reorder a line unseen.
 * Pure: the hash function is passed in (sha256 by default elsewhere, sm3 where a site asks for it).
 */

/** Takes text, answers the digest of its UTF-8 bytes as lower-case hex. */
export type HashFunction = (text: string) => string

/** A value that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One line of the book, without its links. Times are ISO 8601 in UTC with milliseconds. */
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

/** One line as it stands in the book: linked to the line before it. */
export interface LinkedEntry extends BookEntry {
  prevHash: string
  hash: string
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

/** The hash of a line: over the hash of the line before and every fact of this one. */
export function entryHash(entry: BookEntry, prevHash: string, hash: HashFunction): string {
  const { reportId, seq, act, byId, byName, at, note, detail } = entry
  return hash(canonicalJson({ reportId, seq, act, byId, byName, at, note, detail, prevHash }))
}

/** Links one more line to a book whose last line has `prevHash` (`genesis` for the first). */
export function linkEntry(entry: BookEntry, prevHash: string, hash: HashFunction): LinkedEntry {
  return { ...entry, prevHash, hash: entryHash(entry, prevHash, hash) }
}

/** The first line that does not stand as it was written, or null when the whole book does; `head` also tells a cut end. */
export function firstBreak(book: readonly LinkedEntry[], hash: HashFunction, head?: string): number | null {
  let prevHash = genesis
  for (const [index, entry] of book.entries()) {
    const whole = entry.seq === index + 1 && entry.prevHash === prevHash && entry.reportId === book[0]!.reportId
    if (!whole || entryHash(entry, prevHash, hash) !== entry.hash) return index + 1
    prevHash = entry.hash
  }
  return head === undefined || head === prevHash ? null : book.length + 1
}

/** One root over the heads of many books, in the order given; an empty list has the root `genesis`. */
export function merkleRoot(heads: readonly string[], hash: HashFunction): string {
  // Leaves and nodes are hashed with different prefixes, and an odd node is carried up, not doubled (RFC 9162, section 2.1).
  let level = heads.map((head) => hash(`leaf:${head}`))
  if (level.length === 0) return genesis
  while (level.length > 1) {
    const above: string[] = []
    for (let i = 0; i < level.length; i += 2) {
      const right = level[i + 1]
      above.push(right === undefined ? level[i]! : hash(`node:${level[i]}:${right}`))
    }
    level = above
  }
  return level[0]!
}
