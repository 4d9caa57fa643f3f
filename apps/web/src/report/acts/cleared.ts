/** May it be published as far as 保密审查 goes? The API decides; until then no button calls for it. */
export const isCleared = ({ clearance }: { clearance: { passed: boolean; current: boolean } | null }): boolean => clearance !== null && clearance.passed && clearance.current

/** 保密审查 of this very content says no: nobody waits for a clearer, it has to be mended. */
export const isRefused = ({ clearance }: { clearance: { passed: boolean; current: boolean } | null }): boolean => clearance !== null && !clearance.passed && clearance.current
