import { sections } from '../format/parts.ts'
import type { SectionId } from '../format/index.ts'
import { fHeadnum } from './f-headnum.ts'
import { fLabel } from './f-label.ts'
import { fOldlabel } from './f-oldlabel.ts'
import { fTitle } from './f-title.ts'
import { numBlank } from './num-blank.ts'
import { numFee } from './num-fee.ts'
import { numInt } from './num-int.ts'
import { readingOf } from './reading.ts'
import type { Checkable, Finding, Rule } from './rule.ts'
import { switched } from './switched.ts'
import { t2Force } from './t2-force.ts'
import { t3Bal } from './t3-bal.ts'
import { t3Col } from './t3-col.ts'
import { t3Sum } from './t3-sum.ts'
import { t4Sum } from './t4-sum.ts'
import { txFee } from './tx-fee.ts'
import { txReq } from './tx-req.ts'
import { txRev } from './tx-rev.ts'

export { isBlocking, ruleIds } from './rule.ts'
export type { AgencyKind, Checkable, Finding, MemberReport, PastReport, Rule, RuleId, Scope, Severity, SourceDocument } from './rule.ts'
export { checkableOf } from './checkable.ts'
export { noFeeSentence } from './tx-fee.ts'

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  t3Bal, t3Sum, t3Col, t4Sum, numInt, numFee, numBlank, t2Force,
  txReq, txRev, txFee,
  fHeadnum, fTitle, fLabel, fOldlabel,
]

const gravity = { error: 0, warning: 1, notice: 2 }
const place = (section: SectionId | null) => (section === null ? -1 : sections.findIndex(({ id }) => id === section))

/**
 * Everything the rules say about a report, errors first, then by place in the form. Pure and quick enough for each key
 * stroke: the same code runs in the browser and on the server.
 */
export function check(report: Checkable): Finding[] {
  const reading = readingOf(report)
  const position = new Map(reading.form.cells.map(({ id, index }) => [id, index]))
  const first = (finding: Finding) => position.get(finding.cells[0] ?? '') ?? -1
  return rules
    .flatMap((rule) => switched(rule, reading))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || place(a.section) - place(b.section) || first(a) - first(b) || (a.key < b.key ? -1 : 1))
}
