import { type Actor, OpenThreads } from '@nianbao/report'
import { and, count, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { thread } from '../tables/thread.ts'
import { refuseErrors } from './checkable.ts'
import { perform, type Scene } from './perform.ts'
import { voidSignatures } from './void-signatures.ts'

/** Asks for the signature over what stands: HasErrors while a finding blocks, OpenThreads while the office waits for an answer. */
export function requestSignature(db: Db, actor: Actor, { reportId, version }: { reportId: string; version: number }): Promise<void> {
  return perform(db, actor, {
    act: 'requestSignature',
    reportId,
    version,
    work: async (scene) => {
      const { report } = scene
      const rules = await refuseErrors(scene)
      await refuseOpenThreads(scene)
      await voidSignatures(scene)
      const { state } = report
      return {
        result: () => undefined,
        // By which rules it was let through, where these were not the usual ones.
        detail: { contentHash: report.contentHash, ...(Object.keys(rules).length > 0 && { rules }) },
        set: { cameFrom: state === 'returned' || state === 'correcting' ? state : 'draft' },
      }
    },
  })
}

async function refuseOpenThreads({ tx, report }: Scene): Promise<void> {
  const [open] = await tx.select({ count: count() }).from(thread)
    .where(and(eq(thread.agencyId, report.agencyId), eq(thread.reportId, report.id), eq(thread.waitsFor, 'agency')))
  if (open && open.count > 0) throw new OpenThreads(open.count)
}
