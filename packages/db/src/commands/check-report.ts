import { type Actor, Stale } from '@nianbao/report'
import type { Db } from '../client.ts'
import { perform } from './perform.ts'
import { putSignature } from './sign.ts'

/** 复核 over exactly the content that was read: the middle step of a chain of three. */
export function checkReport(db: Db, actor: Actor, { reportId, contentHash }: { reportId: string; contentHash: string }): Promise<void> {
  return perform(db, actor, {
    act: 'check',
    reportId,
    work: async (scene) => {
      if (scene.report.contentHash !== contentHash) throw new Stale(scene.report.version)
      return putSignature(scene, 'checker')
    },
  })
}
