import { type Actor, NotFound, Stale } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { importTable } from '../tables/import.ts'
import { standingBlocks } from './frozen-blocks.ts'
import { perform } from './perform.ts'
import { putBack } from './put-back.ts'

/**
 * Puts back what stood before the import, ids of paragraphs included. Only while nothing was saved since: after that one
 * click would lose somebody's work, so it is refused as Stale. An import that was undone before is NotFound.
 */
export function undoImport(db: Db, actor: Actor, { reportId, importId }: { reportId: string; importId: string }): Promise<{ version: number }> {
  return perform(db, actor, {
    act: 'undoImport',
    reportId,
    work: async (scene) => {
      const { tx, report, now } = scene
      if (!isUuid(importId)) throw new NotFound()
      const [row] = await tx.select().from(importTable)
        .where(and(eq(importTable.agencyId, report.agencyId), eq(importTable.reportId, report.id), eq(importTable.id, importId), isNull(importTable.undoneAt)))
      if (!row) throw new NotFound()
      if (report.version !== row.versionAfter) throw new Stale(report.version)
      const before = await standingBlocks(tx, report)
      await putBack(scene, row.previous.blocks)
      await tx.update(importTable).set({ undoneAt: now }).where(and(eq(importTable.agencyId, report.agencyId), eq(importTable.id, importId)))
      return { result: (version) => ({ version }), note: row.sourceName, detail: { import: importId }, set: row.previous.packed, edited: true, before }
    },
  })
}
