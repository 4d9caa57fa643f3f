import { type Actor, BadInput, type CellId, cellOf, type SectionId } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { sectionOf, sha256 } from '../content.ts'
import { isUuid } from '../is-uuid.ts'
import { block } from '../tables/block.ts'
import { message } from '../tables/message.ts'
import { thread } from '../tables/thread.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'
import { isSection, sectionIds } from './sections.ts'
import { otherSide, sideOf } from './side-of.ts'

/** What a thread hangs on. */
export type Anchor =
  | { kind: 'cell'; cell: CellId }
  | { kind: 'block'; blockId: string; quote?: string | null }
  | { kind: 'section'; section: SectionId }
  | { kind: 'report' }

type Place = Pick<typeof thread.$inferInsert, 'anchor' | 'cell' | 'blockId' | 'quote' | 'section'>

/**
 * Opens a thread on a cell, a paragraph, a section or the report. A shared one waits for the other side's answer, and
 * opens its section where the report is with the agency for mending; an internal one is seen by its own side alone.
 */
export function comment(db: Db, actor: Actor, input: { reportId: string; anchor: Anchor; text: string; internal: boolean }): Promise<{ threadId: string }> {
  const text = cleanText('text', input.text, 4000)
  return perform(db, actor, {
    act: 'comment',
    reportId: input.reportId,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      const side = sideOf(scene)
      const place = await placeOf(scene, input.anchor)
      const [opened] = await tx.insert(thread).values({
        ...place, agencyId: report.agencyId, reportId: report.id, edition: report.submittedEdition, internal: input.internal, side,
        waitsFor: input.internal ? null : otherSide(side), openedBy: actor.personId, openedName: actor.name, openedAt: now,
      }).returning({ id: thread.id })
      await tx.insert(message).values({ agencyId: report.agencyId, threadId: opened!.id, byId: actor.personId, author: actor.name, side, text, at: now })
      const opens = report.state === 'returned' && side === 'office' && !input.internal
      return {
        result: () => ({ threadId: opened!.id }),
        detail: { thread: opened!.id, anchor: place.anchor, section: place.section ?? null, text: sha256(text) },
        side: input.internal ? side : undefined,
        set: opens ? { unlocked: sectionIds.filter((section) => !place.section || place.section === section || report.unlocked.includes(section)) } : {},
      }
    },
  })
}

async function placeOf({ tx, report }: Scene, anchor: Anchor): Promise<Place> {
  switch (anchor.kind) {
    case 'cell': {
      const cell = cellOf(anchor.cell, report.format)
      if (!cell) throw new BadInput('cell', 'UNKNOWN')
      return { anchor: 'cell', cell: cell.id, section: cell.table }
    }
    case 'block': {
      if (!isUuid(anchor.blockId)) throw new BadInput('block', 'UNKNOWN')
      const quote = anchor.quote ? cleanText('quote', anchor.quote, 2000) : null
      const [row] = await tx.select({ place: block.place }).from(block)
        .where(and(eq(block.agencyId, report.agencyId), eq(block.reportId, report.id), eq(block.id, anchor.blockId)))
      if (!row) throw new BadInput('block', 'UNKNOWN')
      return { anchor: 'block', blockId: anchor.blockId, quote, section: sectionOf[row.place] }
    }
    case 'section':
      if (!isSection(anchor.section)) throw new BadInput('section', 'UNKNOWN')
      return { anchor: 'section', section: anchor.section }
    case 'report':
      return { anchor: 'report' }
  }
}
