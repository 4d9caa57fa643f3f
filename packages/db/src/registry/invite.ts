import { type Actor, BadInput } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { invitation } from '../tables/invitation.ts'
import { onPerson } from './on-person.ts'
import { type Invitation, writeInvitation } from './invitation.ts'

/** 重发邀请: a new link for who was invited and has not come; the one before works no more. Throws BadInput (person JOINED or DISABLED). */
export function invite(db: Db, actor: Actor, { personId }: { personId: string }): Promise<Invitation> {
  return onPerson(db, actor, personId, async ({ tx, actor, now, write }, { name, disabledAt, posts }) => {
    if (disabledAt) throw new BadInput('person', 'DISABLED')
    // Whoever got in, by the link or another way, has used it up.
    const [before] = await tx.select({ usedAt: invitation.usedAt }).from(invitation).where(eq(invitation.personId, personId)).for('update')
    if (!before || before.usedAt) throw new BadInput('person', 'JOINED')
    const made = await writeInvitation(tx, actor, personId, now)
    for (const agencyId of new Set(posts.map((post) => post.agencyId))) await write('invite', agencyId, { person: personId, name })
    return made
  })
}
