import type { Db } from '../client.ts'
import { authenticate, type Known, type Shown } from './authenticate.ts'
import { openGate } from './gate.ts'
import { nextPassword, putPassword } from './new-password.ts'
import { passwordRules } from './password-policy.ts'
import { PasswordExpired } from './refusals.ts'
import { openSession, sweepSessions } from './sessions.ts'
import { passwordPolicy } from './sign-in-settings.ts'

export type SignIn = Omit<Shown, 'code'> & { code?: string | null }

/** What the cookie gets. */
export interface Opened {
  sessionToken: string
  expires: Date
}

/** Opens a session for the person with this email, password and, where they have one, code. Throws what `authenticate` throws, and PasswordExpired; `key` opens the second factors. */
export async function signIn(db: Db, asked: SignIn, key: Buffer | null = null): Promise<Opened> {
  const inTime = async ({ passwordAge }: Known) => {
    const { days } = passwordRules[await passwordPolicy(db)]
    if (days !== null && passwordAge > days) throw new PasswordExpired()
  }
  const { who, pass } = await authenticate(db, { ...asked, code: asked.code ?? null }, key, inTime)
  return db.transaction(async (tx) => {
    await openGate(tx, pass)
    await sweepSessions(tx)
    return openSession(tx, who.id)
  })
}

/** The same with a new password in place of the one that expired (or any other): it is judged before a code is used up, ends the person's other sessions, and opens one. Throws BadInput besides. */
export async function signInWithNewPassword(db: Db, asked: SignIn & { next: string }, key: Buffer | null = null): Promise<Opened> {
  let hash = ''
  const judge = async (who: Known) => {
    hash = await nextPassword(db, who.id, asked.next, who)
  }
  const { who, pass } = await authenticate(db, { ...asked, code: asked.code ?? null }, key, judge)
  return db.transaction(async (tx) => {
    await openGate(tx, pass)
    await putPassword(tx, who.id, hash)
    await sweepSessions(tx, who.id)
    return openSession(tx, who.id)
  })
}
