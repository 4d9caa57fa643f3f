import type { Actor } from '@nianbao/report'
import type { Tx } from '../client.ts'
import { newToken, sha256 } from '../identity/token.ts'
import { invitation } from '../tables/invitation.ts'

/** So long a link of invitation works, if it is not used before. */
export const invitationDays = 7

/** The way in of a new person; the token is shown once and kept nowhere. */
export interface Invitation {
  token: string
  expires: Date
}

/** Makes the one link of a person that works; one made before works no more. */
export async function writeInvitation(tx: Tx, actor: Actor, personId: string, now: Date): Promise<Invitation> {
  const token = newToken()
  const expires = new Date(now.getTime() + invitationDays * 86_400_000)
  const set = { tokenSha256: sha256(token), invitedBy: actor.personId, invitedAt: now, expires }
  await tx.insert(invitation).values({ personId, ...set }).onConflictDoUpdate({ target: invitation.personId, set })
  return { token, expires }
}
