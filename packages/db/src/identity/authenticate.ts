import { Forbidden } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { password as passwords, person, totp } from '../tables/identity.ts'
import { handBack, type Pass, passCodeGate, passGate } from './gate.ts'
import { fits } from './passwords.ts'
import { spendRecoveryCode } from './recovery-codes.ts'
import { CodeNeeded, WrongCode } from './refusals.ts'
import { spendTotp } from './totp-code.ts'
import { canonicalEmail } from './canonical-email.ts'

/** What somebody shows of themselves. */
export interface Shown {
  email: string
  password: string
  /** Of the second factor, or a recovery code; null when none was given. */
  code: string | null
  /** The network address that asks, as the app knows it. */
  address: string
}

/** A person whose password is right. */
export interface Known {
  id: string
  name: string
  email: string
  /** Days since the password was set. */
  passwordAge: number
}

/**
 * Tells who it is, by password and, where they have one, second factor; the pass still stands at the gate, to be opened by
 * whoever lets them in. Throws Forbidden for an unknown email, a wrong password and a disabled person alike, after the
 * same work; TooMany; CodeNeeded and WrongCode. `first` may refuse before a code is used up.
 */
export async function authenticate(db: Db, { email, password, code, address }: Shown, key: Buffer | null, first?: (who: Known) => Promise<void>): Promise<{ who: Known; pass: Pass }> {
  const account = canonicalEmail(email)
  const pass = await passGate(db, account, address)
  // NUL cannot even be asked for; it is nobody's email.
  const asked = account.includes('\0') ? '' : account
  const [found] = await db
    .select({
      id: person.id, name: person.name, email: person.email, disabledAt: person.disabledAt, hash: passwords.hash, factor: totp.confirmedAt,
      passwordAge: sql<number>`extract(epoch from now() - ${passwords.changedAt})::float / 86400`,
    })
    .from(person)
    .leftJoin(passwords, eq(passwords.personId, person.id))
    .leftJoin(totp, eq(totp.personId, person.id))
    .where(eq(person.email, asked))
  const right = await fits(password, found?.hash ?? null)
  if (!right || !found || found.disabledAt) throw new Forbidden('wrong email or password')
  const needed = found.factor !== null
  try {
    await first?.(found)
    if (needed && !code?.trim()) throw new CodeNeeded()
  } catch (refusal) {
    await handBack(db, pass)
    throw refusal
  }
  if (!needed) return { who: found, pass }
  const both = await passCodeGate(db, account, pass)
  if (!(await isCode(db, found.id, code!.normalize('NFKC').trim(), key))) throw new WrongCode()
  return { who: found, pass: both }
}

/** Six figures are the app's, anything else is a recovery code. */
async function isCode(db: Db, personId: string, code: string, key: Buffer | null): Promise<boolean> {
  const figures = code.replaceAll(' ', '')
  if (!/^\d{6}$/.test(figures)) return spendRecoveryCode(db, personId, code)
  return key !== null && spendTotp(db, personId, figures, key)
}
