import type { Actor } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { person } from '../tables/identity.ts'
import { onPerson } from './on-person.ts'
import { somebodyStays } from './somebody-stays.ts'

/**
 * 停用: ends every session of a person and lets none begin, from the next request on; the posts stand, for the day they are
 * enabled. Done again, nothing. Throws BadInput where nobody would be left (see somebodyStays).
 */
export function disablePerson(db: Db, actor: Actor, { personId }: { personId: string }): Promise<void> {
  return onPerson(db, actor, personId, async ({ tx, now, write }, { name, disabledAt, posts }) => {
    if (disabledAt) return
    for (const { agencyId, role } of posts) await somebodyStays(tx, personId, agencyId, role)
    await tx.update(person).set({ disabledAt: now }).where(eq(person.id, personId))
    for (const agencyId of new Set(posts.map((post) => post.agencyId))) await write('disablePerson', agencyId, { person: personId, name })
  })
}
