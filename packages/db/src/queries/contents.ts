import type { Actor, BlockPlace, Cells, Checkable } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import { checkable } from '../commands/checkable.ts'
import { cellsOf, frozen, places } from '../content.ts'
import { factsOf, type ReportRow } from '../facts.ts'
import { question } from '../as-person.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'
import { block } from '../tables/block.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'
import { importsByReportIds } from './imports.ts'
import { ruleContexts } from './rule-contexts.ts'

/** A paragraph of a working record. */
export interface Block {
  id: string
  place: BlockPlace
  text: string
  version: number
}

/** What a working record says now: all cells, and its paragraphs in reading order. */
export interface Content {
  reportId: string
  cells: Cells
  blocks: Block[]
}

/** Cells and paragraphs of these reports. */
export const contentByReportIds = question(async (db, actor, ids: readonly string[]): Promise<Content[]> => {
  return (await load(db, actor, ids)).map(({ row, blocks }) => ({
    reportId: row.id,
    cells: cellsOf(row),
    blocks: blocks.map(({ id, place, text, version }) => ({ id, place, text, version })),
  }))
})

/** While it may be written, what is merely not written yet is no finding; who signs and who reviews reads what is there. */
export const momentOf = (state: ReportRow['state']): Checkable['moment'] => (['draft', 'returned', 'correcting'].includes(state) ? 'typing' : 'signing')

/** These reports as the rules read them at a moment, their state's own where none is named, with the document of the last import where one stands. */
export const checkablesByReportIds = question(async (db, actor, ids: readonly string[], moment?: Checkable['moment']): Promise<{ reportId: string; checkable: Checkable }[]> => {
  const loaded = await load(db, actor, ids)
  const facts = await factsOf(db, loaded.map(({ row }) => row))
  const contexts = await ruleContexts(db, loaded.map(({ row }) => row.id))
  const imports = new Map((await importsByReportIds(db, actor, ids)).map((last) => [last.reportId, last]))
  return loaded.flatMap(({ row, blocks }) => {
    const known = facts.get(row.id)
    const context = contexts.get(row.id)
    if (!known || !context) return []
    return [{ reportId: row.id, checkable: { ...checkable(row, known.agency, frozen(blocks), context, moment ?? momentOf(row.state)), document: imports.get(row.id)?.recognised } }]
  })
})

export type BlockRow = typeof block.$inferSelect

/** The rows of these reports, as far as the actor may know of them, with their standing paragraphs in reading order. */
export async function load(db: Reader, actor: Actor, ids: readonly string[]): Promise<{ row: ReportRow; blocks: BlockRow[] }[]> {
  const rows = await db.select().from(report).where(and(amongIds(report.id, ids), inScope(actor)))
  const blocks = await db.select({ block }).from(block)
    .innerJoin(report, and(eq(report.agencyId, block.agencyId), eq(report.id, block.reportId)))
    .where(and(amongIds(report.id, rows.map((row) => row.id)), eq(block.removed, false)))
    .orderBy(block.pos)
  const byReport = Map.groupBy(blocks.map((row) => row.block), (row) => row.reportId)
  return rows.map((row) => ({ row, blocks: (byReport.get(row.id) ?? []).sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place)) }))
}
