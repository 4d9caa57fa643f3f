import { Forbidden } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { password as passwords, person } from '../tables/identity.ts'
import { openGate, passGate } from './gate.ts'
import { fits } from './passwords.ts'
import { openSession, sweepSessions } from './sessions.ts'

export interface SignIn {
  email: string
  password: string
  /** The network address that asks, as the app knows it. */
  address: string
}

/** How an email is kept and looked for. */
export const canonicalEmail = (email: string) => email.trim().normalize('NFC').toLowerCase()

/**
 * Opens a session for the person with this email and password. Throws Forbidden for an unknown email, a wrong password
 * and a disabled person alike, after the same work; TooMany after too many failures, even for the right password.
 */
export async function signIn(db: Db, { email, password, address }: SignIn): Promise<{ sessionToken: string; expires: Date }> {
  const account = canonicalEmail(email)
  const pass = await passGate(db, account, address)
  // NUL cannot even be asked for; it is nobody's email.
  const asked = account.includes('\0') ? '' : account
  const [found] = await db
    .select({ id: person.id, disabledAt: person.disabledAt, hash: passwords.hash })
    .from(person)
    .leftJoin(passwords, eq(passwords.personId, person.id))
    .where(eq(person.email, asked))
  const right = await fits(password, found?.hash ?? null)
  if (!right || !found || found.disabledAt) throw new Forbidden('wrong email or password')
  return db.transaction(async (tx) => {
    await openGate(tx, pass)
    await sweepSessions(tx)
    return openSession(tx, found.id)
  })
}
