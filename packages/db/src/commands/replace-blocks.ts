import type { BlockPlace } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import { block } from '../tables/block.ts'
import { cleanText } from './clean-text.ts'
import type { Scene } from './perform.ts'

type Standing = typeof block.$inferSelect

/**
 * Makes each given place hold exactly these texts in this order. A paragraph with the same words keeps its id and so its
 * threads; of those that are left, old and new are paired in order, so that a reworded paragraph keeps its id too.
 */
export async function replaceBlocks(scene: Scene, standing: readonly Standing[], texts: ReadonlyMap<BlockPlace, readonly string[]>): Promise<void> {
  for (const [place, wanted] of texts) {
    const clean = wanted.map((text) => cleanText('text', text, 20_000, false))
    await replacePlace(scene, place, standing.filter((row) => row.place === place), clean)
  }
}

async function replacePlace({ tx, report, actor, now }: Scene, place: BlockPlace, old: readonly Standing[], texts: readonly string[]): Promise<void> {
  const byline = { editedBy: actor.personId, editedName: actor.name, editedAt: now }
  const left = [...old]
  const kept = texts.map((text) => take(left, (row) => row.text === text))
  for (const [pos, text] of texts.entries()) {
    const same = kept[pos]
    const row = same ?? left.shift()
    if (!row) await tx.insert(block).values({ agencyId: report.agencyId, reportId: report.id, place, pos, text, ...byline })
    else {
      const change = same ? { pos } : { pos, text, version: row.version + 1, ...byline }
      await tx.update(block).set(change).where(and(eq(block.agencyId, row.agencyId), eq(block.id, row.id)))
    }
  }
  for (const row of left) {
    await tx.update(block).set({ removed: true, version: row.version + 1, ...byline }).where(and(eq(block.agencyId, row.agencyId), eq(block.id, row.id)))
  }
}

function take<T>(list: T[], fits: (item: T) => boolean): T | undefined {
  const index = list.findIndex(fits)
  return index < 0 ? undefined : list.splice(index, 1)[0]
}
