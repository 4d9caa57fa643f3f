import { and, eq, isNull } from 'drizzle-orm'
import { withdrawal } from '../tables/withdrawal.ts'
import type { Scene } from './perform.ts'

/** Writes down who decided the withdrawal that waits, and how; answers which edition it is about and why. */
export async function decideWithdrawal({ tx, report, actor, now }: Scene, confirmed: boolean): Promise<{ edition: number; reason: string }> {
  const [row] = await tx.update(withdrawal).set({ decidedBy: actor.personId, decidedName: actor.name, decidedAt: now, confirmed })
    .where(and(eq(withdrawal.agencyId, report.agencyId), eq(withdrawal.reportId, report.id), isNull(withdrawal.decidedAt)))
    .returning({ edition: withdrawal.edition, reason: withdrawal.reason })
  return row!
}
