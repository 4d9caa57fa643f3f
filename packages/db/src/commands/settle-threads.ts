import { and, eq } from 'drizzle-orm'
import { thread } from '../tables/thread.ts'
import type { Scene } from './perform.ts'

/**
 * Ends the conversation about what was submitted: threads that are still open are settled, so that none of them waits for
 * an answer in a later correction, where nobody could give it. Answers how many there were.
 */
export async function settleThreads({ tx, report }: Scene): Promise<number> {
  const { rowCount } = await tx.update(thread).set({ state: 'resolved', waitsFor: null })
    .where(and(eq(thread.agencyId, report.agencyId), eq(thread.reportId, report.id), eq(thread.state, 'open')))
  return rowCount ?? 0
}
