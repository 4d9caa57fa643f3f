import { type Actor, NotFound, Stale } from '@nianbao/report'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { block } from '../tables/block.ts'
import { importTable, type Previous } from '../tables/import.ts'
import { standingBlocks } from './frozen-blocks.ts'
import { perform, type Scene } from './perform.ts'

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
      await putBack(scene, row.previous.blocks)
      await tx.update(importTable).set({ undoneAt: now }).where(and(eq(importTable.agencyId, report.agencyId), eq(importTable.id, importId)))
      return { result: (version) => ({ version }), note: row.sourceName, detail: { import: importId }, set: row.previous.packed, edited: true }
    },
  })
}

async function putBack({ tx, report, actor, now }: Scene, before: Previous['blocks']): Promise<void> {
  const here = and(eq(block.agencyId, report.agencyId), eq(block.reportId, report.id))
  const byline = { editedBy: actor.personId, editedName: actor.name, editedAt: now }
  const versions = new Map((await tx.select({ id: block.id, version: block.version }).from(block).where(here)).map((row) => [row.id, row.version]))
  const gone = (await standingBlocks(tx, report)).filter((row) => !before.some((old) => old.id === row.id))
  for (const { id, place, pos, text } of before) {
    await tx.update(block).set({ place, pos, text, removed: false, version: versions.get(id)! + 1, ...byline }).where(and(here, eq(block.id, id)))
  }
  if (gone.length > 0) {
    await tx.update(block).set({ removed: true, ...byline })
      .where(and(here, eq(block.removed, false), notInArray(block.id, before.length > 0 ? before.map((old) => old.id) : [report.id])))
  }
}
