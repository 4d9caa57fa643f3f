import type { Actor } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { edition } from '../tables/edition.ts'
import { changedValues } from './changed-values.ts'
import { cleanText } from './clean-text.ts'
import { standingBlocks } from './frozen-blocks.ts'
import { perform, type Scene } from './perform.ts'
import { putBack, type StoodBlock } from './put-back.ts'
import { settleThreads } from './settle-threads.ts'
import { voidSignatures } from './void-signatures.ts'

type Edition = typeof edition.$inferSelect

/**
 * 放弃更正, with a reason: the record says again what the public edition says, figures and paragraphs alike, under the
 * paragraphs' own ids. What was written for the correction is gone from the record; its lines stay in the book.
 */
export function abandonCorrection(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = cleanText('reason', input.reason, 2000)
  return perform(db, actor, {
    act: 'abandonCorrection',
    reportId: input.reportId,
    work: async (scene) => {
      const { tx, report } = scene
      const stood = await publicOne(scene)
      const standing = await standingBlocks(tx, report)
      await putBack(scene, blocksOf(stood, standing))
      await voidSignatures(scene)
      await settleThreads(scene)
      const { format, figures, fee, odd, hash, number, at } = stood
      return {
        result: () => undefined,
        note,
        detail: { edition: report.publishedEdition, hash, ...changedValues({ stored: report, blocks: standing }, { stored: stood, blocks: stood.blocks }) },
        // Nobody's hand is on it: it says what was signed and reviewed before.
        set: { format, figures, fee, odd, contentHash: hash, correctionReason: null, unlocked: [], submittedEdition: number, submittedAt: at },
      }
    },
  })
}

/** The submitted edition that the public one was copied from. */
async function publicOne({ tx, report }: Scene): Promise<Edition> {
  const [row] = await tx.select().from(edition)
    .where(and(eq(edition.agencyId, report.agencyId), eq(edition.reportId, report.id), eq(edition.number, report.publishedFrom!)))
  return row!
}

/** The edition's paragraphs, and after them in each place the empty ones that stand there now: they say nothing, and give room to write. */
function blocksOf(stood: Edition, standing: readonly StoodBlock[]): StoodBlock[] {
  const empty = standing.filter(({ id, text }) => text.trim() === '' && !stood.blocks.some((block) => block.id === id))
  return [...stood.blocks, ...empty].map(({ id, place, text }, pos) => ({ id, place, text, pos }))
}
