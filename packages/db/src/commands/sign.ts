import { type Actor, OutOfTurn, Stale } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { signature } from '../tables/signature.ts'
import { perform, type Scene } from './perform.ts'

/** 签发 over exactly the content that the signatory has read: Stale when it is another now; in a chain of three, after 复核. */
export function sign(db: Db, actor: Actor, { reportId, contentHash }: { reportId: string; contentHash: string }): Promise<void> {
  return perform(db, actor, {
    act: 'sign',
    reportId,
    work: async (scene) => {
      const { agency, report } = scene
      if (report.contentHash !== contentHash) throw new Stale(report.version)
      if (agency.chainLength === 3 && !(await stands(scene, 'checker'))) throw new OutOfTurn(report.state)
      return putSignature(scene, 'signatory')
    },
  })
}

/** Puts one signature under the content that stands; the signer's hand is on the report from now on. */
export async function putSignature(scene: Scene, role: 'checker' | 'signatory') {
  const { tx, report, actor, now } = scene
  const { contentHash, hands } = report
  await tx.insert(signature).values({ agencyId: report.agencyId, reportId: report.id, role, personId: actor.personId, name: actor.name, contentHash, at: now })
  return {
    result: () => undefined,
    detail: { role, contentHash },
    set: hands.includes(actor.personId) ? {} : { hands: [...hands, actor.personId] },
  }
}

/** Has somebody signed in this role what stands? */
export async function stands({ tx, report }: Scene, role: 'checker' | 'signatory'): Promise<boolean> {
  const rows = await tx.select({ id: signature.id }).from(signature).where(and(
    eq(signature.agencyId, report.agencyId), eq(signature.reportId, report.id), eq(signature.role, role),
    eq(signature.contentHash, report.contentHash), isNull(signature.voidedAt),
  ))
  return rows.length > 0
}
