import { type Actor, Forbidden } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { thread } from '../tables/thread.ts'
import { onThread } from './on-thread.ts'

/** Settles a thread. Only the side that asked says that it is settled. */
export function resolve(db: Db, actor: Actor, { threadId }: { threadId: string }): Promise<void> {
  return onThread(db, actor, 'resolve', threadId, async ({ tx }, row, side) => {
    if (row.side !== side) throw new Forbidden()
    if (row.state === 'resolved') return { result: () => undefined, nothing: true }
    await tx.update(thread).set({ state: 'resolved', waitsFor: null }).where(and(eq(thread.agencyId, row.agencyId), eq(thread.id, row.id)))
    return { result: () => undefined }
  })
}
