import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { perform } from './perform.ts'
import { settleThreads } from './settle-threads.ts'

/**
 * 审核通过; where this very edition is public already (mode 报备) it is 已备案 and needs no second publication. Threads
 * live until here: what is still open is settled by it.
 */
export function approve(db: Db, actor: Actor, { reportId }: { reportId: string }): Promise<void> {
  return perform(db, actor, {
    act: 'approve',
    reportId,
    work: async (scene) => {
      const { report, selfReviewed } = scene
      const settled = await settleThreads(scene)
      return { result: () => undefined, detail: { edition: report.submittedEdition, hash: report.contentHash, settled, ...(selfReviewed ? { selfReviewed } : {}) } }
    },
  })
}
