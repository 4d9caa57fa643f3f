import { ProofNeeded } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { person, session } from '../tables/identity.ts'
import { NoSession } from './refusals.ts'
import { inForce, isProven } from './sessions.ts'

/** Whose session this is. */
export interface SessionOwner {
  sessionId: string
  id: string
  name: string
  email: string
  proven: boolean
}

/** The person behind a session token; throws NoSession. */
export async function sessionOwner(db: Db | Tx, sessionToken: string): Promise<SessionOwner> {
  const [row] = await db
    .select({ sessionId: session.id, id: person.id, name: person.name, email: person.email, proven: isProven })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(inForce(sessionToken))
  if (!row) throw new NoSession()
  return row
}

/** The same, for what changes the ways into an account: throws ProofNeeded unless they have just shown who they are. */
export async function provenOwner(db: Db | Tx, sessionToken: string): Promise<SessionOwner> {
  const owner = await sessionOwner(db, sessionToken)
  if (!owner.proven) throw new ProofNeeded()
  return owner
}
