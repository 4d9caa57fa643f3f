import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { session } from '../tables/identity.ts'
import { authenticate } from './authenticate.ts'
import { openGate } from './gate.ts'
import { NoSession } from './refusals.ts'
import { sessionOwner } from './session-owner.ts'
import type { Opened } from './sign-in.ts'
import { newToken, sha256 } from './token.ts'

/**
 * Renews the proof of one session and gives it a new token, so that a copy of the old one is worth nothing; its end stays
 * where it was. Throws NoSession when the session is gone meanwhile.
 */
export async function renewProof(tx: Tx, sessionToken: string, provenAt: SQL<Date> = sql<Date>`now()`): Promise<Opened> {
  const fresh = newToken()
  const [row] = await tx.update(session).set({ tokenSha256: sha256(fresh), provenAt }).where(eq(session.tokenSha256, sha256(sessionToken))).returning({ expires: session.expires })
  if (!row) throw new NoSession()
  return { sessionToken: fresh, expires: row.expires }
}

/** Shows by password, and code where they have one, that the session's own person sits there; counted by the gate of sign-in. Throws what `authenticate` throws, and NoSession. */
export async function prove(db: Db, sessionToken: string, shown: { password: string; code: string | null; address: string }, key: Buffer | null = null): Promise<Opened> {
  const { email } = await sessionOwner(db, sessionToken)
  const { pass } = await authenticate(db, { ...shown, email }, key)
  return db.transaction(async (tx) => {
    await openGate(tx, pass)
    return renewProof(tx, sessionToken)
  })
}
