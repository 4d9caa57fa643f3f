import { randomBytes } from 'node:crypto'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { totp } from '../tables/identity.ts'
import { openGate, passCodeGate, passGate } from './gate.ts'
import { drawRecoveryCodes } from './recovery-codes.ts'
import { WrongCode } from './refusals.ts'
import { seal, unseal } from './seal.ts'
import { provenOwner } from './session-owner.ts'
import { spendTotp, totpOf } from './totp-code.ts'

/** What an authenticator app is given. */
export interface Enrolment {
  /** otpauth://…, for a picture to scan. */
  uri: string
  /** The secret in base32, to be typed. */
  secret: string
}

/**
 * Begins to give a session's owner a second factor, or shows again the one begun; it is asked for only once confirmed.
 * Null when one is in force already. Throws ProofNeeded and NoSession.
 */
export async function beginSecondFactor(db: Db, sessionToken: string, key: Buffer): Promise<Enrolment | null> {
  const owner = await provenOwner(db, sessionToken)
  await db.insert(totp).values({ personId: owner.id, sealedSecret: seal(key, owner.id, randomBytes(20)) }).onConflictDoNothing()
  const [row] = await db.select({ sealed: totp.sealedSecret }).from(totp).where(and(eq(totp.personId, owner.id), isNull(totp.confirmedAt)))
  if (!row) return null
  const made = totpOf(unseal(key, owner.id, row.sealed), owner.email)
  return { uri: made.toString(), secret: made.secret.base32 }
}

/** Puts the second factor in force, by a first code from the app; answers the recovery codes, which nobody can show again. Throws WrongCode, TooMany, ProofNeeded. */
export async function confirmSecondFactor(db: Db, sessionToken: string, { code, address }: { code: string; address: string }, key: Buffer): Promise<string[]> {
  const owner = await provenOwner(db, sessionToken)
  const pass = await passCodeGate(db, owner.email, await passGate(db, owner.email, address))
  return db.transaction(async (tx) => {
    if (!(await spendTotp(tx, owner.id, code.normalize('NFKC').replaceAll(' ', ''), key))) throw new WrongCode()
    const [row] = await tx.update(totp).set({ confirmedAt: sql`now()` }).where(and(eq(totp.personId, owner.id), isNull(totp.confirmedAt))).returning({ at: totp.confirmedAt })
    if (!row) throw new WrongCode()
    await openGate(tx, pass)
    return drawRecoveryCodes(tx, owner.id)
  })
}

/** Takes the second factor away, and its recovery codes; throws ProofNeeded. */
export async function removeSecondFactor(db: Db, sessionToken: string): Promise<void> {
  const owner = await provenOwner(db, sessionToken)
  await db.delete(totp).where(eq(totp.personId, owner.id))
}

/** Ten new recovery codes in place of those left; none without a second factor in force. Throws ProofNeeded. */
export async function renewRecoveryCodes(db: Db, sessionToken: string): Promise<string[]> {
  const owner = await provenOwner(db, sessionToken)
  return db.transaction(async (tx) => {
    const [row] = await tx.select({ id: totp.personId }).from(totp).where(and(eq(totp.personId, owner.id), isNotNull(totp.confirmedAt)))
    return row ? drawRecoveryCodes(tx, owner.id) : []
  })
}
