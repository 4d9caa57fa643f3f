import { and, eq, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import type { AgencyKind } from '../tables/agency.ts'
import { deadline } from '../tables/deadline.ts'

export interface Deadline {
  kind: AgencyKind
  /** The first moments that are too late. */
  localAt: Date
  statutoryAt: Date
}

/** The dates that an office has set for a year, for who works under it or in it. */
export const deadlinesFor = question((db, actor, { officeId, year }: { officeId: number; year: number }): Promise<Deadline[]> =>
  db.select({ kind: deadline.kind, localAt: deadline.localAt, statutoryAt: deadline.statutoryAt }).from(deadline)
    .where(and(eq(deadline.officeId, officeId), eq(deadline.year, year), sql`exists (
      select from post p join agency_year y on y.year = ${year}::int and y.agency_id = p.agency_id
      where p.person_id = ${actor.personId} and p.until is null and (p.agency_id = ${officeId}::int or y.supervised_by = ${officeId}::int))`))
    .orderBy(deadline.kind))
