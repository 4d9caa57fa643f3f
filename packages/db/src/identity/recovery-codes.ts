import { randomBytes } from 'node:crypto'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { recoveryCode } from '../tables/identity.ts'
import { sha256 } from './token.ts'

const howMany = 10
// Crockford's: no I, L, O, U to mistake.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const draw = () => [...randomBytes(16)].map((byte) => letters[byte % 32]).join('')
const shown = (code: string) => code.replace(/(.{4})(?=.)/g, '$1-')
const canonical = (typed: string) => typed.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** Draws ten new codes of 80 random bits in place of all earlier ones; shown once, only their hashes stay. */
export async function drawRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  await tx.delete(recoveryCode).where(eq(recoveryCode.personId, personId))
  const codes = Array.from({ length: howMany }, draw)
  await tx.insert(recoveryCode).values(codes.map((code) => ({ personId, codeSha256: sha256(code) })))
  return codes.map(shown)
}

/** Uses a recovery code up; false for one that is unknown or was used before, also a moment ago. */
export async function spendRecoveryCode(db: Db | Tx, personId: string, typed: string): Promise<boolean> {
  const spent = await db
    .update(recoveryCode)
    .set({ usedAt: sql`now()` })
    .where(and(eq(recoveryCode.personId, personId), eq(recoveryCode.codeSha256, sha256(canonical(typed))), isNull(recoveryCode.usedAt)))
    .returning({ usedAt: recoveryCode.usedAt })
  return spent.length > 0
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(db: Db | Tx, personId: string): Promise<number> {
  const [row] = await db.select({ left: count() }).from(recoveryCode).where(and(eq(recoveryCode.personId, personId), isNull(recoveryCode.usedAt)))
  return row?.left ?? 0
}
