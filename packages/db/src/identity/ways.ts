import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { account, password as passwords, totp } from '../tables/identity.ts'
import type { PasswordPolicy } from './password-policy.ts'
import { recoveryCodesLeft } from './recovery-codes.ts'
import { sessionOwner } from './session-owner.ts'
import { passwordPolicy } from './sign-in-settings.ts'

/** The ways in that a person has. */
export interface Ways {
  name: string
  email: string
  proven: boolean
  /** Since when the password stands; null: they have none. */
  passwordSince: Date | null
  policy: PasswordPolicy
  /** Since when a code is asked for, too; null: none is. */
  secondFactorSince: Date | null
  recoveryCodesLeft: number
  /** Since when an account with this issuer is linked; null: none is. */
  organisationSince: Date | null
}

/** The ways in of a session's owner; `issuer` is the organisation's, where one is set up. Throws NoSession. */
export async function waysOf(db: Db, sessionToken: string, issuer: string | null): Promise<Ways> {
  const { id, name, email, proven } = await sessionOwner(db, sessionToken)
  const [[word], [factor], [link], left, policy] = await Promise.all([
    db.select({ since: passwords.changedAt }).from(passwords).where(eq(passwords.personId, id)),
    db.select({ since: totp.confirmedAt }).from(totp).where(eq(totp.personId, id)),
    db.select({ since: account.linkedAt }).from(account).where(and(eq(account.provider, issuer ?? ''), eq(account.personId, id))),
    recoveryCodesLeft(db, id),
    passwordPolicy(db),
  ])
  return { name, email, proven, policy, passwordSince: word?.since ?? null, secondFactorSince: factor?.since ?? null, recoveryCodesLeft: left, organisationSince: link?.since ?? null }
}
