import type { WorkingReport } from '../editor/draft-of.ts'

/** May it be published as far as 保密审查 goes? The API decides; until then no button calls for it. */
export const isCleared = ({ clearance }: Pick<WorkingReport, 'clearance'>): boolean => clearance !== null && clearance.passed && clearance.current
