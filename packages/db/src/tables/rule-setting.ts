import type { RuleId, Severity } from '@nianbao/report'
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** How an office wants a rule to speak in one year; no row means as the rule itself says. */
export const ruleSetting = pgTable('rule_setting', {
  officeId: integer('office_id').notNull(),
  year: integer('year').notNull(),
  rule: text('rule').$type<RuleId>().notNull(),
  severity: text('severity').$type<Severity | 'off'>().notNull(),
}, (table) => [primaryKey({ columns: [table.officeId, table.year, table.rule] })])
