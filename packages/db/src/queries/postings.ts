import { and, desc, eq } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { posting } from '../tables/posting.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** Where on the government's website a report stands, and since which day. */
export interface Posting {
  reportId: string
  address: string
  /** YYYY-MM-DD. */
  date: string
  by: string
  at: Date
}

/** Every posting of these reports, the newest first: that one counts. */
export const postingsByReportIds = question((db, actor, ids: readonly string[]): Promise<Posting[]> =>
  db.select({ reportId: posting.reportId, address: posting.address, date: posting.postedOn, by: posting.byName, at: posting.at }).from(posting)
    .innerJoin(report, and(eq(report.agencyId, posting.agencyId), eq(report.id, posting.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor))).orderBy(desc(posting.at)))
