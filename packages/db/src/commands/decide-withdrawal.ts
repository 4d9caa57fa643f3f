import { SamePerson } from '@nianbao/report'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { withdrawal } from '../tables/withdrawal.ts'
import type { Scene } from './perform.ts'

/**
 * Writes down who decided the withdrawal that waits, and how; answers which edition it is about and why. Who asked could
 * appoint a second person of their own making: throws SamePerson where who confirms came to the office after it was asked.
 */
export async function decideWithdrawal(scene: Scene, confirmed: boolean): Promise<{ edition: number; reason: string }> {
  const { tx, report, actor, now } = scene
  if (confirmed && !(await wasThere(scene))) throw new SamePerson()
  const [row] = await tx.update(withdrawal).set({ decidedBy: actor.personId, decidedName: actor.name, decidedAt: now, confirmed })
    .where(and(eq(withdrawal.agencyId, report.agencyId), eq(withdrawal.reportId, report.id), isNull(withdrawal.decidedAt)))
    .returning({ edition: withdrawal.edition, reason: withdrawal.reason })
  return row!
}

/** Has the person had a post at the acting office since before the withdrawal that waits was asked for? */
async function wasThere({ tx, report, facts, actor }: Scene): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from post p join withdrawal w on w.agency_id = ${report.agencyId} and w.report_id = ${report.id} and w.decided_at is null
    where p.person_id = ${actor.personId} and p.agency_id = ${facts.officeId ?? report.agencyId} and p.role in ('reviewer', 'supervisor')
      and p.until is null and p.since < w.asked_at limit 1`)
  return rows.length > 0
}
