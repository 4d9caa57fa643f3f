import type { BlockPlace, CellId } from '@nianbao/report'
import { and, desc, eq, sql } from 'drizzle-orm'
import { cellsOf } from '../content.ts'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { edition } from '../tables/edition.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** One difference between the two editions last submitted; null is "not there". */
export interface ChangeRow {
  reportId: string
  cell: CellId | null
  block: string | null
  place: BlockPlace | null
  before: string | null
  after: string | null
}

type Edition = typeof edition.$inferSelect

/** What the edition last submitted changed against the one before it: figures in the order of the form, then paragraphs; nothing after a first submission. */
export const changesByReportIds = question(async (db, actor, ids: readonly string[]): Promise<ChangeRow[]> => {
  const lastTwo = sql`${edition.number} > (select max(e.number) - 2 from edition e where e.agency_id = ${report.agencyId} and e.report_id = ${report.id})`
  const rows = await db.select({ edition }).from(edition)
    .innerJoin(report, and(eq(report.agencyId, edition.agencyId), eq(report.id, edition.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor), lastTwo)).orderBy(desc(edition.number))
  const byReport = Map.groupBy(rows.map((row) => row.edition), ({ reportId }) => reportId)
  return [...byReport.values()].flatMap(([now, before]) => (now && before ? between(before, now) : []))
})

function between(before: Edition, now: Edition): ChangeRow[] {
  const { reportId } = now
  const [oldCells, newCells] = [cellsOf(before), cellsOf(now)]
  const cells = Object.keys(newCells).flatMap((cell): ChangeRow[] => {
    const [from, to] = [oldCells[cell]?.raw ?? '', newCells[cell]!.raw]
    return from === to ? [] : [{ reportId, cell, block: null, place: null, before: from, after: to }]
  })
  const oldTexts = new Map(before.blocks.map((block) => [block.id, block]))
  const newIds = new Set(now.blocks.map(({ id }) => id))
  const written = now.blocks.flatMap(({ id, place, text }): ChangeRow[] => {
    const old = oldTexts.get(id)?.text ?? null
    return old === text ? [] : [{ reportId, cell: null, block: id, place, before: old, after: text }]
  })
  const removed = before.blocks.filter(({ id }) => !newIds.has(id)).map(({ id, place, text }): ChangeRow => ({ reportId, cell: null, block: id, place, before: text, after: null }))
  return [...cells, ...written, ...removed]
}
