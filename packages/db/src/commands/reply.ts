import { type Actor, BadInput } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { sha256 } from '../content.ts'
import { message } from '../tables/message.ts'
import { thread } from '../tables/thread.ts'
import { cleanText } from './clean-text.ts'
import { onThread } from './on-thread.ts'

/** 修改说明: answers in a thread. An answer to the one who asked hands the word back; BadInput when the thread is resolved. */
export function reply(db: Db, actor: Actor, input: { threadId: string; text: string }): Promise<void> {
  const text = cleanText('text', input.text, 4000)
  return onThread(db, actor, 'reply', input.threadId, async ({ tx, actor, now }, row, side) => {
    if (row.state === 'resolved') throw new BadInput('thread', 'RESOLVED')
    await tx.insert(message).values({ agencyId: row.agencyId, threadId: row.id, byId: actor.personId, author: actor.name, side, text, at: now })
    // The asker speaking again asks again; the other side's word is the answer, after which the office judges its own question.
    const waitsFor = row.internal ? null : side === row.side ? (side === 'agency' ? 'office' : 'agency') : row.side === 'office' ? 'office' : null
    await tx.update(thread).set({ waitsFor }).where(and(eq(thread.agencyId, row.agencyId), eq(thread.id, row.id)))
    return { result: () => undefined, detail: { text: sha256(text) } }
  })
}
