import type { BlockPlace } from '@nianbao/report'
import { and, eq, inArray } from 'drizzle-orm'
import { block } from '../tables/block.ts'
import { standingBlocks } from './frozen-blocks.ts'
import type { Scene } from './perform.ts'

/** A paragraph as it stood, under its own id. */
export interface StoodBlock {
  id: string
  place: BlockPlace
  pos: number
  text: string
}

/** Makes the report's paragraphs those that stood before, ids included: what has come since is removed, what was removed stands again. */
export async function putBack({ tx, report, actor, now }: Scene, before: readonly StoodBlock[]): Promise<void> {
  const here = and(eq(block.agencyId, report.agencyId), eq(block.reportId, report.id))
  const byline = { editedBy: actor.personId, editedName: actor.name, editedAt: now }
  const versions = new Map((await tx.select({ id: block.id, version: block.version }).from(block).where(here)).map((row) => [row.id, row.version]))
  const stays = new Set(before.map(({ id }) => id))
  const gone = (await standingBlocks(tx, report)).filter(({ id }) => !stays.has(id)).map(({ id }) => id)
  for (const { id, place, pos, text } of before) {
    await tx.update(block).set({ place, pos, text, removed: false, version: versions.get(id)! + 1, ...byline }).where(and(here, eq(block.id, id)))
  }
  if (gone.length > 0) await tx.update(block).set({ removed: true, ...byline }).where(and(here, inArray(block.id, gone)))
}
