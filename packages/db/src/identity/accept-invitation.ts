import { NotFound } from '@nianbao/report'
import { and, eq, gt, isNull, not, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { account, password as passwords, person } from '../tables/identity.ts'
import { invitation } from '../tables/invitation.ts'
import { firstPassword, placesOf, putPassword } from './new-password.ts'
import { sha256 } from './token.ts'

/** Whom a link of invitation is for. */
export interface Invited {
  name: string
  email: string
}

const joined = sql`(exists (select from ${passwords} where ${passwords.personId} = ${person.id}) or exists (select from ${account} where ${account.personId} = ${person.id}))`

const works = (token: string) =>
  and(eq(invitation.tokenSha256, sha256(token)), isNull(invitation.usedAt), gt(invitation.expires, sql`app_now()`), isNull(person.disabledAt), not(joined))

const ask = (db: Db | Tx, token: string) =>
  db.select({ personId: person.id, name: person.name, email: person.email }).from(invitation).innerJoin(person, eq(person.id, invitation.personId)).where(works(token))

/** Whom a link is for, as long as it works; null when it was used, has expired, was replaced, never was, or is for somebody who got in by another way. */
export async function invitationOf(db: Db, token: string): Promise<Invited | null> {
  const [found] = await ask(db, token)
  return found ? { name: found.name, email: found.email } : null
}

/** Gives a new person their first password, once, and never another one; throws NotFound where the link does not work (any more) and BadInput where the policy does not take the password. */
export async function acceptInvitation(db: Db, { token, password }: { token: string; password: string }): Promise<Invited> {
  const [found] = await ask(db, token)
  if (!found) throw new NotFound()
  // Hashing is made to be slow: it is done before the row is locked, and for links that work alone.
  const hash = await firstPassword(db, password, { ...found, places: await placesOf(db, found.personId) })
  return db.transaction(async (tx) => {
    await ask(tx, token).for('update', { of: invitation })
    // Asked anew under the lock: what was waited for may be another way in.
    const [still] = await ask(tx, token)
    if (!still) throw new NotFound()
    await tx.update(invitation).set({ usedAt: sql`app_now()` }).where(eq(invitation.personId, still.personId))
    await putPassword(tx, still.personId, hash)
    return { name: still.name, email: still.email }
  })
}

