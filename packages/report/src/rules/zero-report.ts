/** For tests: a report of 云岚县司法局 in which every figure is 0 and nothing is amiss. */
import type { CellId } from '../format/index.ts'
import { check } from './index.ts'
import type { Checkable, Finding } from './index.ts'
import { cellsWith } from './table3/true-table.ts'

export type Change = Partial<Omit<Checkable, 'cells' | 'narrative'>> & { cells?: Record<CellId, number | string>; narrative?: Partial<Checkable['narrative']>; /** true: the overview is the given one alone */ bare?: boolean }

/** What section one has to cover in one paragraph, which closes the overview whatever else a test writes there. */
const aspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障等工作有序开展，工作考核、社会评议、责任追究按规定执行，全年开展业务培训3次。'

const problems = [
  '存在的主要问题：一是主动公开的深度和广度还不够，个别栏目更新不及时；二是政策解读形式较为单一；三是工作人员业务能力有待提升。',
  '下一步，将加强业务培训，丰富解读方式，完善信息公开审查和更新机制，压实各科室责任，上年提出的问题均已整改。',
]

/** The report with these changes; signing, unless said otherwise. */
export const zeroReport = ({ cells = {}, narrative = {}, bare = false, ...more }: Change = {}): Checkable => ({
  agencyName: '云岚县司法局', agencyKind: 'department', year: 2025, title: '云岚县司法局2025年政府信息公开工作年度报告', preamble: [], moment: 'signing',
  ...more,
  cells: cellsWith(Object.entries(cells)),
  narrative: { problems, otherMatters: ['本年度未收取信息处理费。'], ...narrative, overview: [...(narrative.overview ?? ['一年来，各项工作有序开展。']), ...(bare ? [] : [aspects])] },
})

/** What the rules say of it. */
export const said = (change: Change): Finding[] => check(zeroReport(change))

/** A finding in one line. */
export const brief = (findings: readonly Finding[]): string[] => findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message.zh}`)
