import { type Actor, BadInput, type RuleId, ruleIds, type Severity } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { ruleSetting } from '../tables/rule-setting.ts'
import { dayInShanghai } from '../commands/day.ts'
import { onAgency } from './on-agencies.ts'

/**
 * 设定规则: how an office wants a rule to speak to the agencies that it acts on, for one report year, from now on; null: as the
 * rule itself says. By its supervisor. Throws BadInput (rule UNKNOWN, year OUT_OF_RANGE).
 */
export async function setRule(db: Db, actor: Actor, { officeId, year, rule, severity }: { officeId: number; year: number; rule: string; severity: Severity | 'off' | null }): Promise<void> {
  if (!isRule(rule)) throw new BadInput('rule', 'UNKNOWN')
  return onAgency(db, actor, 'setRule', officeId, async ({ tx, now, write }) => {
    if (year < 2021 || year > Number(dayInShanghai(now).slice(0, 4))) throw new BadInput('year', 'OUT_OF_RANGE')
    if (severity === null) await tx.delete(ruleSetting).where(and(eq(ruleSetting.officeId, officeId), eq(ruleSetting.year, year), eq(ruleSetting.rule, rule)))
    else await tx.insert(ruleSetting).values({ officeId, year, rule, severity }).onConflictDoUpdate({ target: [ruleSetting.officeId, ruleSetting.year, ruleSetting.rule], set: { severity } })
    await write('setRule', officeId, { year, rule, severity })
  })
}

const isRule = (rule: string): rule is RuleId => ruleIds.some((known) => known === rule)
