import type { RuleId, Severity } from '@nianbao/report'
import { and, asc, eq } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { allowedPlace } from '../tables/allowed-place.ts'
import { ruleSetting } from '../tables/rule-setting.ts'
import { among } from './array.ts'

/** How an office wants one rule to speak. */
export interface RuleSetting {
  rule: RuleId
  severity: Severity | 'off'
}

/** What an office has said of rules for one year, by rule; nothing of those that speak as they themselves say. */
export const ruleSettingsOf = question((db, _actor, { officeId, year }: { officeId: number; year: number }): Promise<RuleSetting[]> =>
  db.select({ rule: ruleSetting.rule, severity: ruleSetting.severity }).from(ruleSetting).where(and(eq(ruleSetting.officeId, officeId), eq(ruleSetting.year, year))).orderBy(asc(ruleSetting.rule)))

/** The names of other places that are right in these agencies' texts. */
export const allowedPlacesByAgencyIds = question((db, _actor, ids: readonly number[]): Promise<{ agencyId: number; name: string }[]> =>
  db.select().from(allowedPlace).where(among(allowedPlace.agencyId, ids, 'int')).orderBy(asc(allowedPlace.name)))
