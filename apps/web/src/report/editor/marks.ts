import type { CellId, Finding } from '@nianbao/report'

const order = { error: 0, warning: 1, notice: 2 } as const

/** The gravest finding of the report itself that names the cell, or null; the same object while the findings stay the same. */
export function markOf(findings: readonly Finding[], cell: CellId): Finding | null {
  let gravest: Finding | null = null
  for (const finding of findings) {
    if (finding.scope === 'report' && finding.cells.includes(cell) && (!gravest || order[finding.severity] < order[gravest.severity])) gravest = finding
  }
  return gravest
}
