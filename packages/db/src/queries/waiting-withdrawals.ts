import { sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { speaksForOffice } from '../scope.ts'
import { report } from '../tables/report.ts'
import { type Report, selectReports } from './reports.ts'

/** The reports whose withdrawal waits for a second person, of the offices where the actor reviews; the one asked for first stands first. */
export const waitingWithdrawals = question((db, actor): Promise<Report[]> =>
  selectReports(db, actor, speaksForOffice(actor),
    sql`exists (select from withdrawal w where w.agency_id = ${report.agencyId} and w.report_id = ${report.id} and w.decided_at is null)`,
    [sql`(select w.asked_at from withdrawal w where w.agency_id = ${report.agencyId} and w.report_id = ${report.id} and w.decided_at is null)`]))
