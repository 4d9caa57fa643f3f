import { type Actor, Stale } from '@nianbao/report'
import type { Db } from '../client.ts'
import { signature } from '../tables/signature.ts'
import { perform, type Scene } from './perform.ts'

/** 签发 over exactly the content that the signatory has read: Stale when it is another now; in a chain of three, after 复核. */
export function sign(db: Db, actor: Actor, { reportId, contentHash }: { reportId: string; contentHash: string }): Promise<void> {
  return perform(db, actor, {
    act: 'sign',
    reportId,
    work: async (scene) => {
      if (scene.report.contentHash !== contentHash) throw new Stale(scene.report.version)
      return putSignature(scene, 'signatory')
    },
  })
}

/** Puts one signature under the content that stands; the signer's hand is on the report from now on. */
export async function putSignature(scene: Scene, role: 'checker' | 'signatory') {
  const { tx, report, actor, now } = scene
  const { contentHash } = report
  await tx.insert(signature).values({ agencyId: report.agencyId, reportId: report.id, role, personId: actor.personId, name: actor.name, contentHash, at: now })
  return {
    result: () => undefined,
    detail: { role, contentHash },
    handed: true,
  }
}
