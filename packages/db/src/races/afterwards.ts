import type { LinkedEntry } from '@nianbao/report'
import { and, asc, eq, sql } from 'drizzle-orm'
import { block } from '../tables/block.ts'
import { edition } from '../tables/edition.ts'
import { event } from '../tables/event.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { receipt } from '../tables/receipt.ts'
import { report } from '../tables/report.ts'
import { type Place, type World, year } from './world.ts'

/** How many rows each act leaves in a table of its own, by act. */
const besides = {
  importReport: 'import', comment: 'thread', returnReport: 'return_note', clear: 'clearance', extend: 'extension', recordPosting: 'posting', withdraw: 'withdrawal',
} as const

export type Beside = keyof typeof besides

/** Everything that a round has left in the database, read with the owner's eyes. */
export async function afterwards({ database }: World, { agencyId, reportId }: Place) {
  const owner = database.as('owner')
  const here = <T extends { agencyId: typeof event.agencyId; reportId: typeof event.reportId }>(table: T) => and(eq(table.agencyId, agencyId), eq(table.reportId, reportId))
  const [[row], events, blocks, receipts, editions, published] = await Promise.all([
    owner.select().from(report).where(and(eq(report.agencyId, agencyId), eq(report.id, reportId))),
    owner.select().from(event).where(here(event as never)).orderBy(asc(event.seq)),
    owner.select().from(block).where(here(block as never)),
    owner.select().from(receipt).where(here(receipt as never)).orderBy(asc(receipt.edition)),
    owner.select().from(edition).where(here(edition as never)).orderBy(asc(edition.number)),
    owner.select().from(publishedEdition).where(and(eq(publishedEdition.agencyId, agencyId), eq(publishedEdition.year, year))).orderBy(asc(publishedEdition.number)),
  ])
  const counts = sql.join(Object.entries(besides).map(([act, table]) => sql`${act}::text, (select count(*) from ${sql.identifier(table)} t where t.agency_id = ${agencyId} and t.report_id = ${reportId})`), sql`, `)
  const { rows: [beside] } = await owner.execute<{ rows: Record<Beside, number> }>(sql`select json_build_object(${counts}) as rows`)
  const { rows: publicLines } = await owner.execute<{ seq: number; open: string | null; seal: string; hash: string }>(sql`
    select seq, open, seal, hash from published_line where agency_id = ${agencyId} and report_id = ${reportId} order by seq`)
  const book = events.map((line): LinkedEntry => ({ ...line, at: line.at.toISOString() }))
  return { row: row!, book, blocks, receipts, editions, published, beside: beside!.rows, publicLines }
}

export type Afterwards = Awaited<ReturnType<typeof afterwards>>
