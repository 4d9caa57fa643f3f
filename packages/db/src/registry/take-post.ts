import type { Role } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { post } from '../tables/post.ts'

/** Ends a post that stands; answers whether there was one. */
export async function takePost(tx: Tx, { personId, agencyId, role, now }: { personId: string; agencyId: number; role: Role; now: Date }): Promise<boolean> {
  const ended = await tx.update(post).set({ until: now })
    .where(and(eq(post.personId, personId), eq(post.agencyId, agencyId), eq(post.role, role), isNull(post.until))).returning({ role: post.role })
  return ended.length > 0
}
