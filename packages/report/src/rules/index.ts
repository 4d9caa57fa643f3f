import { sections } from '../format/parts.ts'
import type { SectionId } from '../format/index.ts'
import { agChg } from './ag-chg.ts'
import { agMiss } from './ag-miss.ts'
import { agNet } from './ag-net.ts'
import { agSum } from './ag-sum.ts'
import { fAspect } from './f-aspect.ts'
import { fContact } from './f-contact.ts'
import { fDate } from './f-date.ts'
import { fFmt } from './f-fmt.ts'
import { fHead } from './f-head.ts'
import { fHeadnum } from './f-headnum.ts'
import { fLabel } from './f-label.ts'
import { fLen } from './f-len.ts'
import { fOldlabel } from './f-oldlabel.ts'
import { fPeriod } from './f-period.ts'
import { fPriv } from './f-priv.ts'
import { fResid } from './f-resid.ts'
import { fS5 } from './f-s5.ts'
import { fTitle } from './f-title.ts'
import { numBlank } from './num-blank.ts'
import { numFee } from './num-fee.ts'
import { numInt } from './num-int.ts'
import { readingOf } from './reading.ts'
import type { Checkable, Finding, Rule } from './rule.ts'
import { switched } from './switched.ts'
import { t2Force } from './t2-force.ts'
import { t2Reg } from './t2-reg.ts'
import { t2Unit } from './t2-unit.ts'
import { t3Bal } from './t3-bal.ts'
import { t3Col } from './t3-col.ts'
import { t3Sum } from './t3-sum.ts'
import { t4Noreq } from './t4-noreq.ts'
import { t4Sum } from './t4-sum.ts'
import { txAdd } from './tx-add.ts'
import { txClosed } from './tx-closed.ts'
import { txDoc } from './tx-doc.ts'
import { txFee } from './tx-fee.ts'
import { txFee3 } from './tx-fee3.ts'
import { txGeneric } from './tx-generic.ts'
import { txNorev } from './tx-norev.ts'
import { txOrgan } from './tx-organ.ts'
import { txParts } from './tx-parts.ts'
import { txPermit } from './tx-permit.ts'
import { txPlace } from './tx-place.ts'
import { txReq } from './tx-req.ts'
import { txRev } from './tx-rev.ts'
import { txYear } from './tx-year.ts'
import { yoyCarry } from './yoy-carry.ts'
import { yoyForce } from './yoy-force.ts'
import { yoyJump } from './yoy-jump.ts'
import { yoyPct } from './yoy-pct.ts'
import { yoyProb } from './yoy-prob.ts'
import { yoyText } from './yoy-text.ts'
import { withoutPersonalData } from './without-personal-data.ts'

export { isBlocking, ruleIds } from './rule.ts'
export type { AgencyKind, Checkable, Finding, MemberReport, PastReport, Rule, RuleId, Scope, Severity, SourceDocument } from './rule.ts'
export { checkableOf } from './checkable.ts'
export { withJustTyped } from './just-typed.ts'
export { noFeeSentence } from './tx-fee.ts'

/** Every rule, in the order of `ruleIds`. */
export const rules: readonly Rule[] = [
  t3Bal, t3Sum, t3Col, t4Sum, numInt, numFee, numBlank, t2Force, t2Reg, t2Unit, t4Noreq,
  yoyCarry, yoyForce, yoyJump, yoyText, yoyProb, yoyPct,
  txReq, txClosed, txParts, txRev, txNorev, txDoc, txPermit, txAdd, txFee, txFee3, txPlace, txOrgan, txYear, txGeneric,
  fFmt, fHead, fHeadnum, fTitle, fLabel, fOldlabel, fAspect, fPeriod, fContact, fDate, fLen, fS5, fResid, fPriv,
  agSum, agMiss, agChg, agNet,
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
    .flatMap((rule) => switched(rule, reading).map(withoutPersonalData))
    .sort((a, b) => gravity[a.severity] - gravity[b.severity] || place(a.section) - place(b.section) || first(a) - first(b) || (a.key < b.key ? -1 : 1))
}
