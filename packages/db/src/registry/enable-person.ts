import type { Actor } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { person } from '../tables/identity.ts'
import { onPerson } from './on-person.ts'

/** 恢复: lets a disabled person sign in again, with the posts they hold; sessions of before stay ended. Done again, nothing. */
export function enablePerson(db: Db, actor: Actor, { personId }: { personId: string }): Promise<void> {
  return onPerson(db, actor, personId, async ({ tx, write }, { name, disabledAt, posts }) => {
    if (!disabledAt) return
    await tx.update(person).set({ disabledAt: null }).where(eq(person.id, personId))
    for (const agencyId of new Set(posts.map((post) => post.agencyId))) await write('enablePerson', agencyId, { person: personId, name })
  })
}
