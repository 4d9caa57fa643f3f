import { type BlockPlace, firstBreak, grow, type GrowingTree, genesis, type LinkedEntry, noLeaves, rootHash, rootOf } from '@nianbao/report'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { contentHash, places, sha256 } from '../content.ts'
import { agency } from '../tables/agency.ts'
import { agencyBook, agencyEvent } from '../tables/agency-event.ts'
import { event } from '../tables/event.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { report } from '../tables/report.ts'

/** Something in the database that is not what its hashes say. */
export interface AuditFinding {
  /** `report:ID`, `agency:ID`, `root:N`, or `edition:AGENCY/YEAR/NUMBER` for what the public reads. */
  book: string
  /** The first line that does not stand, where one can be named. */
  line: number | null
}

/** What an audit has read. */
export interface Audit {
  findings: AuditFinding[]
  books: number
  lines: number
  roots: number
}

/**
 * Recomputes every book from what the database holds, private halves and all, as its owner: each line's seal and hash,
 * each end against its row, each public copy against its book, each public edition against its hash and the line that put it
 * out, and every head that a root has vouched for. Whoever took
 * the walls down and rewrote a line is found, unless they rewrote every root since, too: compare the last root's hash with one noted
 * elsewhere.
 */
export async function auditBooks(owner: Db): Promise<Audit> {
  const audit: Audit = { findings: [], books: 0, lines: 0, roots: 0 }
  const look = (book: string, rows: readonly LinkedEntry[], end: { seq: number; hash: string }) => {
    const line = firstBreak(rows, sha256, end.hash)
    if (line !== null || rows.length !== end.seq) audit.findings.push({ book, line })
    audit.books += 1
    audit.lines += rows.length
  }
  for (const { agencyId, id, ...end } of await owner.select({ agencyId: report.agencyId, id: report.id, seq: report.eventSeq, hash: report.eventHash }).from(report)) {
    const rows = await owner.select().from(event).where(and(eq(event.agencyId, agencyId), eq(event.reportId, id))).orderBy(asc(event.seq))
    look(`report:${id}`, rows.map((row) => ({ ...row, at: row.at.toISOString() })), end)
  }
  for (const { agencyId, ...end } of await owner.select().from(agencyBook)) {
    const rows = await owner.select().from(agencyEvent).where(eq(agencyEvent.agencyId, agencyId)).orderBy(asc(agencyEvent.seq))
    look(`agency:${agencyId}`, rows.map((row) => ({ ...row, reportId: `agency:${agencyId}`, note: null, open: null, at: row.at.toISOString() })), end)
  }
  audit.findings.push(...(await ask(owner, unlikeTheirBook)), ...(await ask(owner, unlikeTheirHead)), ...(await alteredEditions(owner)), ...(await brokenRoots(owner, audit)))
  return audit
}

const ask = async (owner: Db, query: ReturnType<typeof sql>): Promise<AuditFinding[]> => (await owner.execute<AuditFinding & Record<string, unknown>>(query)).rows

/** Lines that anyone may read, but that do not stand so in the book. */
const unlikeTheirBook = sql`
  select distinct on (l.report_id) 'report:' || l.report_id as book, l.seq as line from published_line l
  left join event e on e.agency_id = l.agency_id and e.report_id = l.report_id and e.seq = l.seq
  where (e.hash, e.open, e.seal) is distinct from (l.hash, l.open, l.seal) order by l.report_id, l.seq`

/** Lines that a root has vouched for, but that are others now. */
const unlikeTheirHead = sql`
  with vouched as (select book, length, head from sealed_head union select 'report:' || report_id, length, head from published_head),
    standing as (select 'report:' || report_id as book, seq, hash from event union all select 'agency:' || agency_id, seq, hash from agency_event)
  select v.book, v.length as line from vouched v left join standing s on s.book = v.book and s.seq = v.length where s.hash is distinct from v.head order by v.book, v.length`

/** What the public reads and no act put out, or what says something else than its hash. A withdrawn one keeps its hash alone. */
async function alteredEditions(owner: Db): Promise<AuditFinding[]> {
  const rows = await owner.select({ edition: publishedEdition, code: agency.code, putOut: sql<boolean>`exists (
      select from event e join report r on r.agency_id = e.agency_id and r.id = e.report_id where r.agency_id = ${publishedEdition.agencyId} and r.year = ${publishedEdition.year}
        and e.act in ('publish', 'backfill') and e.detail ->> 'edition' = ${publishedEdition.number}::text and e.detail ->> 'hash' = ${publishedEdition.hash})` })
    .from(publishedEdition).innerJoin(agency, eq(agency.id, publishedEdition.agencyId)).orderBy(publishedEdition.agencyId, publishedEdition.year, publishedEdition.number)
  return rows.filter(({ edition, putOut }) => !putOut || (edition.figures !== null && hashOf(edition) !== edition.hash))
    .map(({ edition: { year, number }, code }) => ({ book: `edition:${code}/${year}/${number}`, line: null }))
}

/** The hash of what a public edition says, paragraph by paragraph in reading order. */
function hashOf({ format, figures, fee, odd, title, preamble, narrative, closing }: typeof publishedEdition.$inferSelect): string {
  const texts: Record<BlockPlace, string[]> = { title: title ? [title] : [], preamble: preamble ?? [], overview: [], problems: [], otherMatters: [], ...narrative, closing: closing ?? [] }
  return contentHash({ format, figures: figures!, fee, odd: odd ?? {} }, places.flatMap((place) => texts[place].map((text) => ({ id: '', place, text }))))
}

/** Roots that are not over the heads recorded for them, or do not follow the root before. */
async function brokenRoots(owner: Db, audit: Audit): Promise<AuditFinding[]> {
  const { rows: roots } = await owner.execute<{ n: number; ms: string; size: number; public: string; sealed: string; sealedSize: number; prev: string; hash: string }>(sql`
    select n, floor(extract(epoch from at) * 1000)::bigint as ms, size, public_root as public, sealed_root as sealed, sealed_size as "sealedSize", prev, hash from book_root order by n`)
  const { rows: ends } = await owner.execute<{ root: number; book: string; length: number; head: string }>(sql`select root, book, length, head from sealed_head order by position`)
  const byRoot = Map.groupBy(ends, ({ root }) => root)
  audit.roots = roots.length
  let tree: GrowingTree = noLeaves
  let prev = genesis
  return roots.flatMap(({ n, ms, size, sealedSize, hash, ...root }): AuditFinding[] => {
    for (const { book, length, head } of byRoot.get(n) ?? []) tree = grow(tree, `${book}:${length}:${head}`, sha256)
    const own = rootHash({ n, at: new Date(Number(ms)).toISOString(), size, public: root.public, sealed: root.sealed, prev: root.prev }, sha256)
    const whole = root.prev === prev && own === hash && tree.size === sealedSize && rootOf(tree, sha256) === root.sealed
    prev = hash
    return whole ? [] : [{ book: `root:${n}`, line: null }]
  })
}
