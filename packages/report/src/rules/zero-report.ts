/** For tests: a report of 云岚县司法局 in which every figure is 0 and nothing is amiss. */
import type { CellId } from '../format/index.ts'
import { check } from './index.ts'
import type { Checkable, Finding } from './index.ts'
import { cellsWith } from './table3/true-table.ts'

export type Change = Partial<Omit<Checkable, 'cells' | 'narrative'>> & { cells?: Record<CellId, number | string>; narrative?: Partial<Checkable['narrative']> }

/** The report with these changes; signing, unless said otherwise. */
export const zeroReport = ({ cells = {}, narrative = {}, ...more }: Change = {}): Checkable => ({
  agencyName: '云岚县司法局', agencyKind: 'department', year: 2025, title: '云岚县司法局2025年政府信息公开工作年度报告', preamble: [], moment: 'signing',
  ...more,
  cells: cellsWith(Object.entries(cells)),
  narrative: { overview: ['一年来，各项工作有序开展。'], problems: [], otherMatters: ['本年度未收取信息处理费。'], ...narrative },
})

/** What the rules say of it. */
export const said = (change: Change): Finding[] => check(zeroReport(change))

/** A finding in one line. */
export const brief = (findings: readonly Finding[]): string[] => findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message.zh}`)
