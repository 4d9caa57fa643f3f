import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { session } from '../tables/identity.ts'
import { authenticate } from './authenticate.ts'
import { openGate } from './gate.ts'
import { nextPassword, putPassword } from './new-password.ts'
import { renewProof } from './prove.ts'
import { provenOwner } from './session-owner.ts'
import type { Opened } from './sign-in.ts'
import { sha256 } from './token.ts'

export interface PasswordChange {
  /** The password in force. */
  current: string
  next: string
  /** Of the second factor, where there is one. */
  code: string | null
  address: string
}

/**
 * Changes the password of a session's owner and ends all their other sessions; this one gets a new token. Throws
 * ProofNeeded, what `authenticate` throws, and BadInput('password') by policy.
 */
export async function changePassword(db: Db, sessionToken: string, { current, next, code, address }: PasswordChange, key: Buffer | null = null): Promise<Opened> {
  const owner = await provenOwner(db, sessionToken)
  let hash = ''
  const { pass } = await authenticate(db, { email: owner.email, password: current, code, address }, key, async () => {
    hash = await nextPassword(db, owner.id, next, owner)
  })
  return db.transaction(async (tx) => {
    await openGate(tx, pass)
    await putPassword(tx, owner.id, hash)
    await tx.delete(session).where(and(eq(session.personId, owner.id), ne(session.tokenSha256, sha256(sessionToken))))
    return renewProof(tx, sessionToken, sql<Date>`now()`)
  })
}
