import { type Actor, Forbidden, mayAppoint, NotFound, type Role } from '@nianbao/report'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { onAgencies } from './on-agencies.ts'
import { nameOf } from './name-of.ts'
import { somebodyStays } from './somebody-stays.ts'
import { takePost } from './take-post.ts'

/** 解除角色: ends a person's role at an agency; from the next request on they have it no more. Throws BadInput where nobody would be left (see somebodyStays). */
export function endPost(db: Db, actor: Actor, { agencyId, personId, role }: { agencyId: number; personId: string; role: Role }): Promise<void> {
  return onAgencies(db, actor, [agencyId], async ({ tx, actor, agency, now, write }) => {
    if (!mayAppoint(actor, role, agency(agencyId))) throw new Forbidden()
    if (!isUuid(personId) || !(await takePost(tx, { personId, agencyId, role, now }))) throw new NotFound()
    await somebodyStays(tx, personId, agencyId, role)
    await write('endPost', agencyId, { role, person: personId, name: await nameOf(tx, personId) })
  })
}
