import { type Actor, BadInput, Forbidden, Refusal, TooLarge } from '@nianbao/report'
import { and, eq, gt, sql } from 'drizzle-orm'
import { readAs } from '../as-person.ts'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { amongIds } from '../queries/array.ts'
import { inScope } from '../scope.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import { perform, type Scene } from './perform.ts'

const tenMinutes = 10 * 60_000

/** Why somebody was not reminded: SUBMITTED has handed in, RECENT was reminded within the last ten minutes, NOT_FOUND is no report of that office and year. */
export type SkippedBecause = 'SUBMITTED' | 'RECENT' | 'NOT_FOUND'

/** Who was reminded, and who was not. */
export interface Reminded {
  reminded: string[]
  skipped: { reportId: string; reason: SkippedBecause }[]
}

/**
 * 催报: one office to many of its agencies for one year, and only to those that are missing; each gets a line in its own
 * book, in a transaction of its own, so that one that hands in meanwhile is only skipped, as is one that was reminded a moment ago. One to 500 at once (BadInput
 * reports REQUIRED, TooLarge).
 */
export async function remind(db: Db, actor: Actor, { officeId, year, reportIds }: { officeId: number; year: number; reportIds: readonly string[] }): Promise<Reminded> {
  if (!actor.posts.some((post) => post.agencyId === officeId && post.role === 'supervisor')) throw new Forbidden()
  if (reportIds.length === 0) throw new BadInput('reports', 'REQUIRED')
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
async function remindOne(db: Db, actor: Actor, reportId: string): Promise<SkippedBecause | null> {
  try {
    return await perform<SkippedBecause | null>(db, actor, {
      act: 'remind',
      reportId,
      work: async (scene) => ((await isRecent(scene)) ? { nothing: true, result: () => 'RECENT' } : { result: () => null }),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code === 'OUT_OF_TURN' ? 'SUBMITTED' : 'NOT_FOUND'
  }
}

/** A button pressed twice, or by two at once, reminds once. */
async function isRecent({ tx, report, now }: Scene): Promise<boolean> {
  const [last] = await tx.select({ seq: event.seq }).from(event).where(and(
    eq(event.agencyId, report.agencyId), eq(event.reportId, report.id), eq(event.act, 'remind'), gt(event.at, new Date(now.getTime() - tenMinutes)),
  )).limit(1)
  return last !== undefined
}

/** Which of these are reports of that year that this office supervises. */
async function idsOfOffice(db: Db, actor: Actor, officeId: number, year: number, ids: readonly string[]): Promise<Set<string>> {
  const rows = await readAs(db, actor, (tx) => tx.select({ id: report.id }).from(report).where(and(
    amongIds(report.id, ids.filter(isUuid)), inScope(actor), eq(report.year, year),
    sql`exists (select from agency_year y where y.year = ${report.year} and y.agency_id = ${report.agencyId} and y.supervised_by = ${officeId}::int)`,
  )))
  return new Set(rows.map(({ id }) => id))
}
