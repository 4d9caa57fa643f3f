import { type Act, type Actor, type Json, NotFound } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { threadsByIds } from '../queries/threads.ts'
import { type Side, thread } from '../tables/thread.ts'
import { type Done, perform, type Scene } from './perform.ts'
import { sideOf } from './side-of.ts'

export type ThreadRow = typeof thread.$inferSelect

/** Does an act to one thread, under its report's lock. The other side's internal thread answers NotFound, like a stranger's report. */
export async function onThread<Result>(
  db: Db,
  actor: Actor,
  act: Act,
  threadId: string,
  work: (scene: Scene, row: ThreadRow, side: Side) => Promise<Done<Result>>,
): Promise<Result> {
  if (!isUuid(threadId)) throw new NotFound()
  const [found] = await threadsByIds(db, actor, [threadId])
  if (!found) throw new NotFound()
  return perform<Result>(db, actor, {
    act,
    reportId: found.reportId,
    work: async (scene) => {
      const [row] = await scene.tx.select().from(thread).where(and(eq(thread.agencyId, scene.report.agencyId), eq(thread.id, threadId)))
      const side = sideOf(scene)
      if (!row || (row.internal && row.side !== side)) throw new NotFound()
      const done = await work(scene, row, side)
      return { ...done, detail: { ...(done.detail as Record<string, Json> | undefined), thread: threadId }, side: row.internal ? row.side : undefined }
    },
  })
}
