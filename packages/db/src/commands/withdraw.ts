import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { withdrawal } from '../tables/withdrawal.ts'
import { perform } from './perform.ts'
import { publicText } from './public-text.ts'

/**
 * 紧急撤下, first half: asks for it. The reason (up to 500 characters) will stand in public in place of the content: what
 * kind of thing was wrong, never the thing itself. Nothing is taken down until a second person of the office confirms.
 */
export async function withdraw(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const reason = publicText('reason', input.reason, 500)
  return perform(db, actor, {
    act: 'withdraw',
    reportId: input.reportId,
    work: async ({ tx, report, actor, now }) => {
      const edition = report.publishedEdition!
      await tx.insert(withdrawal).values({ agencyId: report.agencyId, reportId: report.id, edition, reason, askedBy: actor.personId, askedName: actor.name, askedAt: now })
      return { result: () => undefined, note: reason, detail: { edition } }
    },
  })
}
