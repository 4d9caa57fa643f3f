import { canonicalJson, type ChainLink, type HashFunction, type Json } from './chain.ts'

/**
 * The public export of the books, one JSON object a line, each written in the one canonical way. In this order:
 * the header; for each root its new heads, then the root; then the lines of each book, in the order of the books' first
 * heads. Nothing in it says who did anything or what a draft said.
 */
export type ExportRecord = HeaderRecord | HeadRecord | RootRecord | LineRecord

export interface HeaderRecord {
  kind: 'nianbao-book'
  format: 1
}

/** How far the public copy of one book reached when a root was drawn: a leaf of the tree. */
export interface HeadRecord {
  kind: 'head'
  /** Place among the leaves, from 1. */
  position: number
  /** The number of the root that covers it first. */
  root: number
  book: string
  /** The agency's code and the report's year. */
  agency: string
  year: number
  /** So many lines, and the hash of the last of them. */
  length: number
  head: string
  /** So many lines at the beginning were written before lines had seals: of these the links alone can be checked. */
  bare: number
}

/** One root over all heads so far, linked to the root before. */
export interface RootRecord {
  kind: 'root'
  n: number
  at: string
  /** Heads covered. */
  size: number
  /** The Merkle root over the heads of this export. */
  public: string
  /** The Merkle root over the heads of all books, those of unpublished reports and of the agencies too; drawn daily. */
  sealed: string
  prev: string
  hash: string
}

/** One line of one book. */
export interface LineRecord {
  kind: 'line'
  book: string
  seq: number
  prev: string
  open: Json
  /** Null for a line written before lines had seals. */
  seal: string | null
  hash: string
}

export const header: HeaderRecord = { kind: 'nianbao-book', format: 1 }

/** One line of the export, without the line's end. */
export const writeRecord = (record: ExportRecord): string => canonicalJson(record as unknown as Json)

/** The leaf of a head: every fact of it. */
export const leafOf = ({ position, root, book, agency, year, length, head, bare }: Omit<HeadRecord, 'kind'>): string =>
  canonicalJson({ position, root, book, agency, year, length, head, bare })

/** The hash of a root: over all of it and the hash of the root before. */
export const rootHash = ({ n, at, size, public: tree, sealed, prev }: Omit<RootRecord, 'kind' | 'hash'>, hash: HashFunction): string =>
  hash(canonicalJson({ n, at, size, public: tree, sealed, prev }))

/** What a line's hash is over. */
export const linkOf = ({ book, seq, prev, open, seal }: LineRecord & { seal: string }): ChainLink =>
  ({ book, seq, prev, open: open === null ? null : canonicalJson(open), seal })
