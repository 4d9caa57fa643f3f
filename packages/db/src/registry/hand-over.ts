import { type Actor, Forbidden, mayHandOver, type Role } from '@nianbao/report'
import type { Db } from '../client.ts'
import { givePost } from './give-post.ts'
import { onAgencies } from './on-agencies.ts'
import { type Meant, personFor } from './person-for.ts'
import { takePost } from './take-post.ts'

/**
 * 移交角色: gives one's own role at an agency to a colleague, who may be new; the old post ends and the new one begins in the
 * same moment. Of two handovers at once one is refused. Throws as `appoint` does.
 */
export function handOver(db: Db, actor: Actor, input: { agencyId: number; role: Role; email: string; name: string }): Promise<Meant> {
  const { agencyId, role } = input
  return onAgencies(db, actor, [agencyId], async ({ tx, actor, now, write }) => {
    if (!mayHandOver(actor, role, agencyId)) throw new Forbidden()
    const meant = await personFor(tx, actor, input, now)
    await takePost(tx, { personId: actor.personId, agencyId, role, now })
    await givePost(tx, { ...meant, agencyId, role, now })
    await write('handOver', agencyId, { role, from: actor.personId, person: meant.personId, name: meant.name, invited: meant.invitation !== null })
    return meant
  })
}
