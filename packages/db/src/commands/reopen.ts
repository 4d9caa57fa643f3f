import { type Actor, Forbidden } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { thread } from '../tables/thread.ts'
import { onThread } from './on-thread.ts'
import { otherSide } from './side-of.ts'

/** Takes a settled thread up again; a shared one waits for the other side once more. Only the side that asked. */
export function reopen(db: Db, actor: Actor, { threadId }: { threadId: string }): Promise<void> {
  return onThread(db, actor, 'reopen', threadId, async ({ tx }, row, side) => {
    if (row.side !== side) throw new Forbidden()
    if (row.state === 'open') return { result: () => undefined, nothing: true }
    await tx.update(thread).set({ state: 'open', waitsFor: row.internal ? null : otherSide(side) }).where(and(eq(thread.agencyId, row.agencyId), eq(thread.id, row.id)))
    return { result: () => undefined }
  })
}
