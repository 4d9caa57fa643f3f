import { BadInput } from '@nianbao/report'
import { and, asc, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { isUuid } from '../is-uuid.ts'
import { speaksForOffice } from '../scope.ts'
import { report } from '../tables/report.ts'
import { keyAfter, limitOf, type Page, type PageInput, pageOf } from './page.ts'
import { type Report, selectReports } from './reports.ts'

/** What waits for the actor's office: submitted, resubmitted and under review, the longest waiting first. */
export const queueOf = question(async (db, actor, input: PageInput): Promise<Page<Report>> => {
  const after = keyAfter(input, ['', ''])
  if (after && (Number.isNaN(Date.parse(after[0]!)) || !isUuid(after[1]!))) throw new BadInput('after', 'CURSOR')
  const rows = await selectReports(db, actor, speaksForOffice(actor), and(
    sql`${report.state} in ('submitted', 'reviewing')`,
    after ? sql`(${report.submittedAt}, ${report.id}) > (${new Date(after[0]!).toISOString()}::timestamptz, ${after[1]}::uuid)` : undefined,
  ), [asc(report.submittedAt), asc(report.id)], limitOf(input))
  return pageOf(rows, input, (row) => [row.submittedAt!.toISOString(), row.id])
})
