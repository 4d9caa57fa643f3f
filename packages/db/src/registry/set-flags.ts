import { type Actor, BadInput, Forbidden, mayOnAgency, NotFound, OutOfTurn } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { openReports } from '../commands/open-reports.ts'
import { agencyYear } from '../tables/agency-year.ts'
import { onAgencies } from './on-agencies.ts'

/**
 * 设定报送与汇总: whether an agency must file for a year, and whether its figures count in its government's sum (a 生态环境分局 files
 * with the county and counts elsewhere). By the supervisor of the office written down for that year, until the first submission;
 * an agency that must file now has its draft at once where the year is open. Throws OutOfTurn after a submission, NotFound where the year has not been
 * written down, BadInput (countsInSum GOVERNMENT): sums are over the members, never over a government's own report.
 */
export function setFlags(db: Db, actor: Actor, input: { agencyId: number; year: number; mustFile: boolean; countsInSum: boolean }): Promise<void> {
  const { agencyId, year, mustFile, countsInSum } = input
  const key = and(eq(agencyYear.agencyId, agencyId), eq(agencyYear.year, year))
  return onAgencies(db, actor, [agencyId], async ({ tx, actor, agency, now, write }) => {
    const [stands] = await tx.select().from(agencyYear).where(key)
    const office = stands?.supervisedBy ?? null
    if (!mayOnAgency(actor, 'setFlags', { ...agency(agencyId), officeIds: office === null ? agency(agencyId).officeIds : [office] })) throw new Forbidden()
    if (!stands) throw new NotFound()
    if (countsInSum && agency(agencyId).kind === 'government') throw new BadInput('countsInSum', 'GOVERNMENT')
    if (stands.mustFile === mustFile && stands.countsInSum === countsInSum) return
    const { rows } = await tx.execute<{ submitted: boolean }>(sql`select submitted_once(${agencyId}::int, ${year}::int) as submitted`)
    if (rows[0]!.submitted) throw new OutOfTurn('submitted')
    await tx.update(agencyYear).set({ mustFile, countsInSum }).where(key)
    if (mustFile && office !== null) await openReports(tx, actor, { officeId: office, year, agencyId }, now)
    await write('setFlags', agencyId, { year, mustFile, countsInSum })
  })
}
