import { and, eq, isNull, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { report } from '../tables/report.ts'
import { withdrawal } from '../tables/withdrawal.ts'
import { amongIds } from './array.ts'

/** 紧急撤下 that was asked for and waits for a second person. */
export interface WaitingWithdrawal {
  reportId: string
  /** Of the public edition that it is about. */
  edition: number
  reason: string
  by: string
  /** Whether it was the actor who asked. */
  mine: boolean
  at: Date
}

/** The withdrawals of these reports that wait; at most one each. */
export const withdrawalsByReportIds = question((db, actor, ids: readonly string[]): Promise<WaitingWithdrawal[]> =>
  db.select({ reportId: withdrawal.reportId, edition: withdrawal.edition, reason: withdrawal.reason, by: withdrawal.askedName, at: withdrawal.askedAt,
    mine: sql<boolean>`${withdrawal.askedBy} = ${actor.personId}` }).from(withdrawal)
    .innerJoin(report, and(eq(report.agencyId, withdrawal.agencyId), eq(report.id, withdrawal.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor), isNull(withdrawal.decidedAt))))
