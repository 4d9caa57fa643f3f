import { type ExportRecord, type HeadRecord, leafOf, type LineRecord, linkOf, rootHash, type RootRecord } from './book-export.ts'
import { genesis, type HashFunction, linkHash } from './chain.ts'
import { grow, type GrowingTree, noLeaves, rootOf } from './merkle.ts'
import { readRecord } from './read-record.ts'

/** What can be wrong with an export. The sentences are the command line's. */
export type BookProblemCode =
  | 'UNREADABLE' | 'OUT_OF_ORDER' | 'WRONG_TREE' | 'WRONG_ROOT' | 'BROKEN_LINK' | 'CHANGED_LINE' | 'WRONG_HEAD' | 'SHORT_BOOK' | 'LONG_BOOK' | 'MISSING_BOOK'
  | 'UNKNOWN_BOOK' | 'UNKNOWN_AGENCY' | 'UNKNOWN_ROOT' | 'INCOMPLETE'

/** One thing that is wrong, and where: the line of the file (0: the file as a whole), the book as AGENCY-YEAR and its line. */
export interface BookProblem {
  code: BookProblemCode
  at: number
  book: string | null
  seq: number | null
}

/** What a verifier found. */
export interface BookVerdict {
  whole: boolean
  problems: BookProblem[]
  roots: number
  books: number
  lines: number
  /** The last root of the file: what to compare with a root that was noted elsewhere. */
  last: Pick<RootRecord, 'n' | 'at' | 'hash'> | null
  /** The number of the root that the caller named; what came after it is consistent, but vouched for by nobody. */
  anchor: number | null
}

/** What the caller knows apart from the file. */
export interface Known {
  /** The hash of a root, noted elsewhere. Without one, a file that was rewritten whole cannot be told from a true one. */
  root?: string | undefined
  /** Of the lines, those of this agency's books alone are asked for; without it all must be there. */
  agency?: string | undefined
}

/** The books that a file must hold, each with the lines at which its hash was vouched for. */
interface Expected {
  name: string
  agency: string
  bare: number
  heads: { length: number; head: string }[]
  read: number
  last: string
  sealed: boolean
  given: boolean
}

/**
 * Reads an export line by line and recomputes everything in it: chains, trees and roots; no database, nothing but the
 * file. `line` takes the next line without its end, `end` tells the verdict. A book is given up at its first break.
 */
export function bookVerifier(hash: HashFunction, known: Known = {}) {
  const problems: BookProblem[] = []
  const books = new Map<string, Expected>()
  let at = 0
  let lines = 0
  let tree: GrowingTree = noLeaves
  let last: RootRecord | null = null
  let anchor: number | null = null
  let current: Expected | null = null
  let order: Expected[] | null = null
  let turn = -1

  const say = (code: BookProblemCode, book: Expected | null = null, seq: number | null = null) => {
    problems.push({ code, at, book: book?.name ?? null, seq })
    if (book) book.given = true
  }

  function head(record: HeadRecord): void {
    const { book, agency, year, position, root, length, bare } = record
    const old = books.get(book)
    const before = old?.heads.at(-1)?.length ?? 0
    if (order || position !== tree.size + 1 || root !== (last?.n ?? 0) + 1 || length <= before || bare > length || (old && old.bare !== bare)) say('OUT_OF_ORDER')
    tree = grow(tree, leafOf(record), hash)
    const entry = old ?? { name: `${agency}-${year}`, agency, bare, heads: [], read: 0, last: genesis, sealed: false, given: false }
    entry.heads.push({ length, head: record.head })
    books.set(book, entry)
  }

  function root(record: RootRecord): void {
    if (order || record.n !== (last?.n ?? 0) + 1 || record.prev !== (last?.hash ?? genesis)) say('OUT_OF_ORDER')
    if (record.size !== tree.size || record.public !== rootOf(tree, hash)) say('WRONG_TREE')
    if (rootHash(record, hash) !== record.hash) say('WRONG_ROOT')
    if (record.hash === known.root) anchor = record.n
    last = record
  }

  function line(record: LineRecord): void {
    lines += 1
    order ??= [...books.values()].filter(({ agency }) => known.agency === undefined || agency === known.agency)
    const book = books.get(record.book) ?? null
    if (!book || !order.includes(book)) return say('UNKNOWN_BOOK')
    if (book !== current) {
      if (current) finish(current)
      turn += 1
      if (order[turn] !== book) say('OUT_OF_ORDER')
      turn = order.indexOf(book)
      current = book
    }
    if (!book.given) check(book, record)
  }

  function check(book: Expected, record: LineRecord): void {
    const { seq, seal } = record
    if (seq !== book.read + 1) return say('OUT_OF_ORDER', book, book.read + 1)
    if (record.prev !== book.last) return say('BROKEN_LINK', book, seq)
    const bare = seal === null
    if (bare !== seq <= book.bare || (bare && record.open !== null)) return say('CHANGED_LINE', book, seq)
    if (!bare && linkHash(linkOf({ ...record, seal }), hash) !== record.hash) return say('CHANGED_LINE', book, seq)
    book.read = seq
    book.last = record.hash
    const vouched = book.heads.find(({ length }) => length === seq)
    if (vouched && vouched.head !== record.hash) return say('WRONG_HEAD', book, seq)
    if (seq > book.heads.at(-1)!.length) say('LONG_BOOK', book, seq)
  }

  function finish(book: Expected): void {
    if (!book.given && book.read < book.heads.at(-1)!.length) say('SHORT_BOOK', book, book.read + 1)
  }

  function take(text: string): void {
    at += 1
    const record: ExportRecord | null = readRecord(text)
    if (!record) return say('UNREADABLE')
    if ((record.kind === 'nianbao-book') !== (at === 1)) return say('OUT_OF_ORDER')
    if (record.kind === 'head') head(record)
    else if (record.kind === 'root') root(record)
    else if (record.kind === 'line') line(record)
  }

  function end(): BookVerdict {
    at = 0
    if (current) finish(current)
    if (!last || tree.size !== last.size) say('INCOMPLETE')
    for (const book of books.values()) {
      const asked = known.agency === undefined || book.agency === known.agency
      if (asked && book.read === 0 && !book.given) say('MISSING_BOOK', book)
    }
    // The heads of all agencies are in every export: one without any has nothing public, or was misspelt.
    if (known.agency !== undefined && ![...books.values()].some(({ agency }) => agency === known.agency)) say('UNKNOWN_AGENCY')
    if (known.root !== undefined && anchor === null) say('UNKNOWN_ROOT')
    return { whole: problems.length === 0, problems, roots: last?.n ?? 0, books: books.size, lines, last: last && { n: last.n, at: last.at, hash: last.hash }, anchor }
  }

  return { line: take, end }
}
