import { and, eq, lt, sql } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import type { Db, Tx } from '../client.ts'
import { totp } from '../tables/identity.ts'
import { unseal } from './seal.ts'

/** What every authenticator app takes: SHA-1, six figures, thirty seconds. */
export const totpOf = (secret: Buffer, label = '') =>
  new TOTP({ issuer: 'Nianbao', label, algorithm: 'SHA1', digits: 6, period: 30, secret: new Secret({ buffer: new Uint8Array(secret).buffer }) })

/**
 * Uses the code of this moment up (one step of thirty seconds early or late is forgiven); false for a wrong one and for
 * one that was used before, also by somebody else a moment ago. The database's clock says what this moment is.
 */
export async function spendTotp(db: Db | Tx, personId: string, code: string, key: Buffer): Promise<boolean> {
  const [row] = await db.select({ sealed: totp.sealedSecret, now: sql<number>`extract(epoch from clock_timestamp())::float` }).from(totp).where(eq(totp.personId, personId))
  if (!row) return false
  const step = Math.floor(row.now / 30)
  const off = totpOf(unseal(key, personId, row.sealed)).validate({ token: code, timestamp: row.now * 1_000, window: 1 })
  if (off === null) return false
  const spent = await db
    .update(totp)
    .set({ lastStep: step + off })
    .where(and(eq(totp.personId, personId), lt(totp.lastStep, step + off)))
    .returning({ lastStep: totp.lastStep })
  return spent.length > 0
}
