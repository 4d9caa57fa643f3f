import { type Actor, BadInput, Forbidden, mayAppoint, type Role, roleFits } from '@nianbao/report'
import type { Db } from '../client.ts'
import { givePost } from './give-post.ts'
import { onAgencies } from './on-agencies.ts'
import { type Meant, personFor } from './person-for.ts'

/**
 * 授予角色: gives a person a role at an agency; a new person is made and invited. Nobody gives themselves a role. Throws
 * BadInput (role NOT_HERE where the agency's kind has no such role; email MALFORMED, DISABLED, TAKEN, TAKEN_ELSEWHERE or SELF; name).
 */
export function appoint(db: Db, actor: Actor, input: { agencyId: number; email: string; name: string; role: Role }): Promise<Meant> {
  const { agencyId, role } = input
  return onAgencies(db, actor, [agencyId], async ({ tx, actor, agency, now, write }) => {
    if (!roleFits(role, agency(agencyId).kind)) throw new BadInput('role', 'NOT_HERE')
    if (!mayAppoint(actor, role, agency(agencyId))) throw new Forbidden()
    const meant = await personFor(tx, actor, input, now)
    await givePost(tx, { ...meant, agencyId, role, now })
    await write('appoint', agencyId, { role, person: meant.personId, name: meant.name, invited: meant.invitation !== null })
    return meant
  })
}
