import { type Actor, BadInput } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { deadline } from '../tables/deadline.ts'
import { extension } from '../tables/extension.ts'
import { reportDue } from '../tables/report-due.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'

/**
 * 准予延期（限本地期限）, with a reason: `at` is the first moment that is too late from now on. It lies in the future, after
 * the local date in force, and at most at the law's own; BadInput (PAST, NOT_LATER, PAST_STATUTORY, NO_DEADLINE) says
 * which of these it does not.
 */
export function extend(db: Db, actor: Actor, input: { reportId: string; at: Date; reason: string }): Promise<void> {
  const reason = cleanText('reason', input.reason, 2000)
  const { at } = input
  if (Number.isNaN(at.getTime())) throw new BadInput('at', 'DATE')
  return perform(db, actor, {
    act: 'extend',
    reportId: input.reportId,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      const { dueAt, statutoryAt } = await dates(scene)
      if (dueAt === null || statutoryAt === null) throw new BadInput('at', 'NO_DEADLINE')
      if (at > statutoryAt) throw new BadInput('at', 'PAST_STATUTORY')
      if (at <= dueAt) throw new BadInput('at', 'NOT_LATER')
      if (at <= now) throw new BadInput('at', 'PAST')
      await tx.insert(extension).values({ agencyId: report.agencyId, reportId: report.id, localAt: at, reason, byId: actor.personId, byName: actor.name, at: now })
      return { result: () => undefined, note: reason, detail: { from: dueAt.toISOString(), to: at.toISOString() } }
    },
  })
}

/** The local date in force and the law's; null where the office has set none. */
async function dates({ tx, report, facts, agency }: Scene) {
  const [row] = await tx.select({ dueAt: reportDue.dueAt, statutoryAt: deadline.statutoryAt }).from(reportDue)
    .leftJoin(deadline, and(sql`${deadline.officeId} = ${facts.officeId}`, eq(deadline.year, report.year), eq(deadline.kind, agency.kind)))
    .where(and(eq(reportDue.agencyId, report.agencyId), eq(reportDue.reportId, report.id)))
  return row!
}
