import { type ExportRecord, genesis, header, type HeadRecord, type Json, type LineRecord, type RootRecord } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'

/** So many rows are asked for at a time: an export holds no transaction open and no more than this in memory. */
const batch = 2_000
const rootsAtATime = 200

type Root = Omit<RootRecord, 'kind'>

const rootColumns = sql`n, floor(extract(epoch from at) * 1000)::bigint as ms, size, public_root as public, sealed_root as sealed, prev, hash`

const toRoot = ({ ms, ...root }: Omit<Root, 'at'> & { ms: string }): Root => ({ ...root, at: new Date(Number(ms)).toISOString() })

/** The roots before `before` (from the newest when null), newest first, at most `first`. Read as the role visitor, as everything here. */
export async function bookRoots(db: Db, { first, before }: { first: number; before: number | null }): Promise<Root[]> {
  const { rows } = await db.execute<Omit<Root, 'at'> & { ms: string }>(sql`
    select ${rootColumns} from book_root where ${before}::int is null or n < ${before}::int order by n desc limit ${first}`)
  return rows.map(toRoot)
}

/**
 * The export up to root `n`, record by record (see ExportRecord for the order); of the lines those of one agency where
 * its code is given. What was published after that root is not in it: the next root has it.
 */
export async function* exportOfBooks(db: Db, n: number, agency: string | null): AsyncGenerator<ExportRecord> {
  yield header
  for (let from = 1; from <= n; from += rootsAtATime) yield* rootsWithHeads(db, from, Math.min(from + rootsAtATime - 1, n))
  for await (const one of booksOf(db, n, agency)) yield* linesOf(db, one)
}

async function* rootsWithHeads(db: Db, from: number, to: number): AsyncGenerator<ExportRecord> {
  const { rows: heads } = await db.execute<Record<string, unknown> & Omit<HeadRecord, 'kind'>>(sql`
    select position, root, report_id as book, code as agency, year, length, head, bare from published_head where root between ${from} and ${to} order by position`)
  const { rows: roots } = await db.execute<Omit<Root, 'at'> & { ms: string }>(sql`select ${rootColumns} from book_root where n between ${from} and ${to} order by n`)
  const covered = Map.groupBy(heads, ({ root }) => root)
  for (const row of roots) {
    for (const head of covered.get(row.n) ?? []) yield { kind: 'head', ...head }
    yield { kind: 'root', ...toRoot(row) }
  }
}

interface Book extends Record<string, unknown> {
  agencyId: number
  book: string
  length: number
}

/** The books, in the order of their first heads, with the length that root `n` vouches for. */
async function* booksOf(db: Db, n: number, agency: string | null): AsyncGenerator<Book> {
  for (let after = 0; ; ) {
    const { rows } = await db.execute<Book & { first: number }>(sql`
      select h.agency_id as "agencyId", h.report_id as book, h.position as first,
        (select max(l.length) from published_head l where l.report_id = h.report_id and l.root <= ${n}) as length
      from published_head h
      where h.position > ${after} and h.root <= ${n} and (${agency}::text is null or h.code = ${agency})
        and not exists (select from published_head e where e.report_id = h.report_id and e.position < h.position)
      order by h.position limit ${batch}`)
    yield* rows
    if (rows.length < batch) return
    after = rows.at(-1)!.first
  }
}

async function* linesOf(db: Db, { agencyId, book, length }: Book): AsyncGenerator<LineRecord> {
  let prev = genesis
  for (let from = 1; from <= length; from += batch) {
    const { rows } = await db.execute<{ seq: number; open: string | null; seal: string | null; hash: string }>(sql`
      select seq, open, seal, hash from published_line where agency_id = ${agencyId} and report_id = ${book}::uuid and seq between ${from} and ${Math.min(from + batch - 1, length)} order by seq`)
    for (const { seq, open, seal, hash } of rows) {
      yield { kind: 'line', book, seq, prev, open: open === null ? null : (JSON.parse(open) as Json), seal, hash }
      prev = hash
    }
  }
}
