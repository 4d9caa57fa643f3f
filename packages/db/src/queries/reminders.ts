import { and, desc, eq, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** 催报: the office has asked where the report stays. */
export interface Reminder {
  reportId: string
  by: string
  at: Date
  /** How many there were, this one included. */
  count: number
}

/** The last reminder of each of these reports and how many there were, out of its book. */
export const lastRemindersByReportIds = question((db, actor, ids: readonly string[]): Promise<Reminder[]> =>
  db.selectDistinctOn([event.reportId], { reportId: event.reportId, by: event.byName, at: event.at, count: sql<number>`(count(*) over (partition by ${event.reportId}))::int` }).from(event)
    .innerJoin(report, and(eq(report.agencyId, event.agencyId), eq(report.id, event.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor), eq(event.act, 'remind'))).orderBy(event.reportId, desc(event.seq)))
