import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { perform } from './perform.ts'

/** 审核通过; where this very edition is public already (mode 报备) it is 已备案 and needs no second publication. */
export function approve(db: Db, actor: Actor, { reportId }: { reportId: string }): Promise<void> {
  return perform(db, actor, {
    act: 'approve',
    reportId,
    work: async ({ report }) => ({ result: () => undefined, detail: { edition: report.submittedEdition, hash: report.contentHash } }),
  })
}
