/**
 * The gate before the password: counts a try as failed before the password is looked at, under row locks, so that a
 * thousand tries at once cannot all pass before the first is counted; a success takes its count back.
 */
import { TooMany } from '@nianbao/report'
import { and, eq, lt, or, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { signInAttempt } from '../tables/identity.ts'
import { forgetAfter, knownForDays, type Scope, waitAfter } from './back-off.ts'
import { sha256 } from './token.ts'

/** A try that was let through and counted. */
export interface Pass {
  subjects: Record<Scope, string>
  /** The counters that this try was added to. */
  counted: readonly Scope[]
}

// One order for all, so that two tries never wait for each other crosswise.
const scopes: readonly Scope[] = ['all', 'address', 'account', 'both']

const rowOf = (subjects: Record<Scope, string>, scope: Scope) => and(eq(signInAttempt.scope, scope), eq(signInAttempt.subjectSha256, subjects[scope]))

/** Locks the four counters of a try, made where missing, with the database's own clock. */
async function counters(tx: Tx, subjects: Record<Scope, string>) {
  return tx
    .insert(signInAttempt)
    .values(scopes.map((scope) => ({ scope, subjectSha256: subjects[scope] })))
    .onConflictDoUpdate({ target: [signInAttempt.scope, signInAttempt.subjectSha256], set: { scope: sql`excluded.scope` } })
    .returning({
      scope: signInAttempt.scope,
      failures: signInAttempt.failures,
      quiet: sql<number>`extract(epoch from clock_timestamp() - ${signInAttempt.lastAt})::float`,
      wait: sql<number>`coalesce(extract(epoch from ${signInAttempt.waitUntil} - clock_timestamp()), 0)::float`,
      known: sql<boolean>`coalesce(${signInAttempt.succeededAt} > now() - make_interval(days => ${knownForDays}), false)`,
    })
}

/** Lets a try at `account` from `address` through, or throws TooMany with the seconds to wait. */
export async function passGate(db: Db, account: string, address: string): Promise<Pass> {
  const subjects = { all: '', address: sha256(address), account: sha256(account), both: sha256(`${account}\n${address}`) }
  return db.transaction(async (tx) => {
    const rows = await counters(tx, subjects)
    const known = rows.some((row) => row.scope === 'both' && row.known)
    const judged = known ? rows.filter((row) => row.scope === 'both') : rows
    const wait = Math.max(...judged.map((row) => row.wait))
    if (wait > 0) throw new TooMany(Math.ceil(wait))
    for (const row of judged) {
      const failures = (row.quiet > forgetAfter[row.scope] ? 0 : row.failures) + 1
      const seconds = waitAfter(row.scope, failures)
      const waitUntil = seconds > 0 ? sql`clock_timestamp() + make_interval(secs => ${seconds})` : null
      await tx.update(signInAttempt).set({ failures, waitUntil, lastAt: sql`clock_timestamp()` }).where(rowOf(subjects, row.scope))
    }
    return { subjects, counted: judged.map((row) => row.scope) }
  })
}

/** Takes back what the gate counted for a try whose password was right, and notes where its owner came from. */
export async function openGate(tx: Tx, { subjects, counted }: Pass): Promise<void> {
  for (const scope of scopes) {
    if (!counted.includes(scope)) continue
    const own = scope === 'account' || scope === 'both'
    const failures = own ? 0 : sql`greatest(${signInAttempt.failures} - 1, 0)`
    await tx
      .update(signInAttempt)
      .set({ failures, waitUntil: null, ...(scope === 'both' && { succeededAt: sql`now()` }) })
      .where(rowOf(subjects, scope))
  }
  const day = sql`now() - interval '1 day'`
  const longAgo = sql`now() - make_interval(days => ${knownForDays})`
  await tx.delete(signInAttempt).where(and(lt(signInAttempt.lastAt, day), or(isNull(signInAttempt.succeededAt), lt(signInAttempt.succeededAt, longAgo))))
}
