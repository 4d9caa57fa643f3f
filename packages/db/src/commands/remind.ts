import { type Actor, Forbidden, Refusal, TooLarge } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import { readAs } from '../as-person.ts'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { amongIds } from '../queries/array.ts'
import { inScope } from '../scope.ts'
import { report } from '../tables/report.ts'
import { perform } from './perform.ts'

/** Who was reminded, and who was not: SUBMITTED has handed in, NOT_FOUND is no report of that office and year. */
export interface Reminded {
  reminded: string[]
  skipped: { reportId: string; reason: 'SUBMITTED' | 'NOT_FOUND' }[]
}

/**
 * 催报: one office to many of its agencies for one year, and only to those that are missing; each gets a line in its own
 * book, in a transaction of its own, so that one that hands in meanwhile is only skipped. At most 500 at once.
 */
export async function remind(db: Db, actor: Actor, { officeId, year, reportIds }: { officeId: number; year: number; reportIds: readonly string[] }): Promise<Reminded> {
  if (!actor.posts.some((post) => post.agencyId === officeId && post.role === 'supervisor')) throw new Forbidden()
  if (reportIds.length > 500) throw new TooLarge(500)
  const asked = [...new Set(reportIds)]
  const ours = await idsOfOffice(db, actor, officeId, year, asked)
  const answer: Reminded = { reminded: [], skipped: [] }
  for (const reportId of asked) {
    const reason = ours.has(reportId.toLowerCase()) ? await remindOne(db, actor, reportId) : 'NOT_FOUND'
    if (reason === null) answer.reminded.push(reportId)
    else answer.skipped.push({ reportId, reason })
  }
  return answer
}

/** Writes the line; answers why it did not. */
async function remindOne(db: Db, actor: Actor, reportId: string): Promise<'SUBMITTED' | 'NOT_FOUND' | null> {
  try {
    await perform(db, actor, { act: 'remind', reportId, work: async () => ({ result: () => undefined }) })
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code === 'OUT_OF_TURN' ? 'SUBMITTED' : 'NOT_FOUND'
  }
}

/** Which of these are reports of that year that this office supervises. */
async function idsOfOffice(db: Db, actor: Actor, officeId: number, year: number, ids: readonly string[]): Promise<Set<string>> {
  const rows = await readAs(db, actor, (tx) => tx.select({ id: report.id }).from(report).where(and(
    amongIds(report.id, ids.filter(isUuid)), inScope(actor), eq(report.year, year),
    sql`exists (select from agency_year y where y.year = ${report.year} and y.agency_id = ${report.agencyId} and y.supervised_by = ${officeId}::int)`,
  )))
  return new Set(rows.map(({ id }) => id))
}
