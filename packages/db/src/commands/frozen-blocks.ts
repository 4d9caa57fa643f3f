import { and, eq } from 'drizzle-orm'
import { frozen } from '../content.ts'
import type { ReportRow } from '../facts.ts'
import type { Reader } from '../reader.ts'
import { block } from '../tables/block.ts'
import type { FrozenBlock } from '../tables/edition.ts'

/** A report's paragraphs as they would be frozen now: in reading order, without empty ones. */
export async function frozenBlocks(db: Reader, row: ReportRow): Promise<FrozenBlock[]> {
  return frozen(await standingBlocks(db, row))
}

/** A report's paragraphs that have not been removed, by place and position. */
export async function standingBlocks(db: Reader, row: ReportRow): Promise<(typeof block.$inferSelect)[]> {
  return db.select().from(block)
    .where(and(eq(block.agencyId, row.agencyId), eq(block.reportId, row.id), eq(block.removed, false)))
    .orderBy(block.place, block.pos)
}
