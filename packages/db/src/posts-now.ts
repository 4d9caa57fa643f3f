import type { Actor, Post } from '@nianbao/report'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { person } from './tables/identity.ts'
import { post } from './tables/post.ts'

/** The posts that a person holds at this moment, asked after a wait for a lock; none for who has been disabled. */
export async function postsNow(tx: Tx, { personId }: Actor): Promise<Post[]> {
  return tx.select({ agencyId: post.agencyId, role: post.role }).from(post).innerJoin(person, eq(person.id, post.personId))
    .where(and(eq(post.personId, personId), isNull(post.until), isNull(person.disabledAt)))
}
