import type { Reading } from './reading.ts'
import type { Finding, Rule, Severity } from './rule.ts'

const weight: Record<Severity, number> = { error: 2, warning: 1, notice: 0 }

/**
 * What a rule says under the office's switch: nothing where it is off, by the office or by its standing; with another
 * severity where the office has chosen one. A finding that the rule itself made milder than its default stays as mild:
 * what is only a likelihood becomes no error by a switch.
 */
export function switched(rule: Rule, reading: Reading): Finding[] {
  const chosen = reading.severities?.[rule.id] ?? (rule.standing === 'on' ? rule.severity : 'off')
  if (chosen === 'off') return []
  return rule.says(reading).map((finding) => {
    const milder = weight[finding.severity] < weight[rule.severity] && weight[finding.severity] < weight[chosen]
    return { ...finding, severity: milder ? finding.severity : chosen }
  })
}
