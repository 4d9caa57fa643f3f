import { genesis, grow, type GrowingTree, leafOf, rootHash, rootOf } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { sha256 } from '../content.ts'

/** Any number that nobody else locks: one root at a time, over however many processes. */
const rootLock = 2_019_1012

/** As many books at a time as one root takes up; the rest has the next. */
const most = 5_000

interface Last extends Record<string, unknown> {
  n: number
  size: number
  peaks: string[]
  sealedSize: number
  sealedPeaks: string[]
  sealedOn: string
  hash: string
}

interface Due extends Record<string, unknown> {
  agencyId: number
  book: string
  agency: string
  year: number
  length: number
  head: string
  bare: number
}

/**
 * Draws the next root, as the role worker, where one is due: a public book has moved since the last one, or a new day has
 * begun in Shanghai and the heads of all books are gathered. Answers its number; null when none is due or somebody else
 * is at it. Nobody who publishes waits for it.
 */
export async function recordRoot(db: Db): Promise<number | null> {
  return db.transaction(async (tx) => {
    const { rows: [gate] } = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${rootLock}) as mine`)
    if (!gate?.mine) return null
    const { rows: [last] } = await tx.execute<Last>(sql`
      select n, size, peaks, sealed_size as "sealedSize", sealed_peaks as "sealedPeaks", sealed_on::text as "sealedOn", hash from book_root order by n desc limit 1`)
    const { rows: [clock] } = await tx.execute<{ ms: string; today: string }>(sql`
      select floor(extract(epoch from app_now()) * 1000)::bigint as ms, (app_now() at time zone 'Asia/Shanghai')::date::text as today`)
    const due = await takeDue(tx)
    const daily = last?.sealedOn !== clock!.today
    if (due.length === 0 && !daily) return null

    const n = (last?.n ?? 0) + 1
    const tree: GrowingTree = { size: last?.size ?? 0, peaks: last?.peaks ?? [] }
    const heads = due.map((one, index) => ({ ...one, position: tree.size + index + 1, root: n }))
    const grown = heads.reduce((grows, head) => grow(grows, leafOf(head), sha256), tree)
    const sealedTree: GrowingTree = { size: last?.sealedSize ?? 0, peaks: last?.sealedPeaks ?? [] }
    const ends = daily ? await movedEnds(tx) : []
    const sealed = ends.reduce((grows, { book, length, head }) => grow(grows, `${book}:${length}:${head}`, sha256), sealedTree)

    const root = { n, at: new Date(Number(clock!.ms)).toISOString(), size: grown.size, public: rootOf(grown, sha256), sealed: rootOf(sealed, sha256), prev: last?.hash ?? genesis }
    await tx.execute(sql`insert into book_root (n, at, size, public_root, peaks, sealed_root, sealed_size, sealed_peaks, sealed_on, prev, hash)
      values (${n}, ${root.at}::timestamptz, ${grown.size}, ${root.public}, ${sql.param(grown.peaks)}::text[], ${root.sealed}, ${sealed.size}, ${sql.param(sealed.peaks)}::text[],
        ${daily ? clock!.today : last!.sealedOn}::date, ${root.prev}, ${rootHash(root, sha256)})`)
    if (heads.length > 0) await tx.execute(sql`
      insert into published_head (position, root, agency_id, report_id, code, year, length, head, bare)
      select h.position, ${n}, h."agencyId", h.book, h.agency, h.year, h.length, h.head, h.bare
      from jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) as h (position int, "agencyId" int, book uuid, agency text, year int, length int, head text, bare int)`)
    if (ends.length > 0) await tx.execute(sql`
      insert into sealed_head (position, root, book, length, head)
      select ${sealedTree.size}::int + e.position, ${n}, e.book, e.length, e.head
      from jsonb_to_recordset(${JSON.stringify(ends.map((end, index) => ({ ...end, position: index + 1 })))}::jsonb) as e (position int, book text, length int, head text)`)
    return n
  })
}

/** The books whose public half has moved, each as far as it has come. */
async function takeDue(tx: Tx): Promise<Due[]> {
  const { rows } = await tx.execute<Due>(sql`
    with due as (
      delete from book_due where report_id in (select distinct report_id from book_due limit ${most}) returning *
    )
    select distinct on (d.report_id) d.agency_id as "agencyId", d.report_id as book, a.code as agency, d.year, d.length, d.head, d.bare
    from due d join agency a on a.id = d.agency_id order by d.report_id, d.length desc`)
  return rows
}

/** The ends of all books that have moved since they were last gathered. */
async function movedEnds(tx: Tx): Promise<{ book: string; length: number; head: string }[]> {
  const { rows } = await tx.execute<{ book: string; length: number; head: string }>(sql`
    select e.book, e.length, e.head from book_end e
    where not exists (select from sealed_head s where s.book = e.book and s.length = e.length) order by e.book`)
  return rows
}
