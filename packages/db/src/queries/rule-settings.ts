import type { RuleId, Severity } from '@nianbao/report'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { agencyEvent } from '../tables/agency-event.ts'
import { allowedPlace } from '../tables/allowed-place.ts'
import { ruleSetting } from '../tables/rule-setting.ts'
import { among } from './array.ts'

/** How an office wants one rule to speak, and who said so when, for whoever may read the office's book; null for others. */
export interface RuleSetting {
  rule: RuleId
  severity: Severity | 'off'
  by: string | null
  at: Date | null
}

/** What an office has said of rules for one year, by rule; nothing of those that speak as they themselves say. */
export const ruleSettingsOf = question((db, _actor, { officeId, year }: { officeId: number; year: number }): Promise<RuleSetting[]> => {
  const line = db.select({ by: agencyEvent.byName, at: agencyEvent.at }).from(agencyEvent)
    .where(and(
      eq(agencyEvent.agencyId, ruleSetting.officeId), eq(agencyEvent.act, 'setRule'),
      sql`${agencyEvent.detail}->>'rule' = ${ruleSetting.rule}`, sql`(${agencyEvent.detail}->>'year')::int = ${ruleSetting.year}`,
    )).orderBy(desc(agencyEvent.seq)).limit(1).as('line')
  return db.select({ rule: ruleSetting.rule, severity: ruleSetting.severity, by: line.by, at: line.at }).from(ruleSetting)
    .leftJoinLateral(line, sql`true`).where(and(eq(ruleSetting.officeId, officeId), eq(ruleSetting.year, year))).orderBy(asc(ruleSetting.rule))
})

/** The names of other places that are right in these agencies' texts. */
export const allowedPlacesByAgencyIds = question((db, _actor, ids: readonly number[]): Promise<{ agencyId: number; name: string }[]> =>
  db.select().from(allowedPlace).where(among(allowedPlace.agencyId, ids, 'int')).orderBy(asc(allowedPlace.name)))
