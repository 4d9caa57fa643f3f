import { cellOf } from '../format/index.ts'
import type { CellId, Format } from '../format/index.ts'
import { fullCellName } from './names.ts'
import type { Finding } from './rule.ts'
import { systemOf } from './table3/system.ts'

const arithmetic = new Set(['T3-BAL', 'T3-SUM', 'T3-COL'])

/**
 * Findings of table three as an editor says them in which totals follow what is typed. A slip is then in the totals too, which
 * agree with it, and the rules that look at the table alone blame what does not follow: so the cell that was typed last is named
 * first among the suspects, wherever one of them sums it.
 */
export function withJustTyped(findings: readonly Finding[], typed: readonly CellId[], form: Format): Finding[] {
  const sums = typed.map((id) => ({ id, totals: totalsOver(id, form) }))
  return findings.map((finding) => {
    if (!arithmetic.has(finding.rule)) return finding
    const suspects = sums.filter(({ id, totals }) => !finding.cells.includes(id) && finding.cells.some((cell) => totals.has(cell))).map(({ id }) => id)
    const [first] = suspects.flatMap((id) => cellOf(id, form) ?? [])
    if (!first) return finding
    const { zh, en } = fullCellName(form, first)
    return {
      ...finding,
      cells: [...suspects, ...finding.cells],
      mend: { zh: `请先核对刚刚填写的“${zh}”，总计随它而变。${finding.mend.zh}`, en: `Check first ${en}, which was typed last and which the totals follow. ${finding.mend.en}` },
    }
  })
}

/** The totals that a cell goes into, and those that these go into. */
function totalsOver(id: CellId, form: Format): Set<CellId> {
  const found = new Set<CellId>()
  const add = (cell: CellId) => {
    for (const { rule, left, right } of systemOf(form).identities) {
      const [total] = right
      if (rule === 'T3-BAL' || !left.includes(cell) || total === undefined || found.has(total)) continue
      found.add(total)
      add(total)
    }
  }
  add(id)
  return found
}
