import type { Act, Side } from '@/lib/graph/generated/graphql.ts'

/** How many threads wait for the agency's answer, where the person may give it. */
export const unanswered = ({ acts, threads }: { acts: readonly Act[]; threads: readonly { waitsFor: Side | null }[] }): number =>
  acts.includes('reply') ? threads.filter(({ waitsFor }) => waitsFor === 'AGENCY').length : 0
