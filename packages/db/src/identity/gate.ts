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

interface Subject {
  scope: Scope
  sha256: string
}

/** A try that was let through and counted. */
export interface Pass {
  /** The counters that this try was added to. */
  counted: readonly Subject[]
  /** The account's owner has come in from this address before. */
  known: boolean
}

const rowOf = ({ scope, sha256: subject }: Subject) => and(eq(signInAttempt.scope, scope), eq(signInAttempt.subjectSha256, subject))

/** Locks the counters of a try, made where missing, with the database's own clock. */
async function counters(tx: Tx, subjects: readonly Subject[]) {
  const rows = await tx
    .insert(signInAttempt)
    .values(subjects.map(({ scope, sha256: subject }) => ({ scope, subjectSha256: subject })))
    .onConflictDoUpdate({ target: [signInAttempt.scope, signInAttempt.subjectSha256], set: { scope: sql`excluded.scope` } })
    .returning({
      scope: signInAttempt.scope,
      sha256: signInAttempt.subjectSha256,
      failures: signInAttempt.failures,
      quiet: sql<number>`extract(epoch from clock_timestamp() - ${signInAttempt.lastAt})::float`,
      wait: sql<number>`coalesce(extract(epoch from ${signInAttempt.waitUntil} - clock_timestamp()), 0)::float`,
      known: sql<boolean>`coalesce(${signInAttempt.succeededAt} > now() - make_interval(days => ${knownForDays}), false)`,
    })
  return rows
}

/** Counts one more failure at each of these, or throws TooMany with the seconds to wait. */
async function count(tx: Tx, rows: Awaited<ReturnType<typeof counters>>): Promise<void> {
  const wait = Math.max(...rows.map((row) => row.wait))
  if (wait > 0) throw new TooMany(Math.ceil(wait))
  for (const row of rows) {
    const failures = (row.quiet > forgetAfter[row.scope] ? 0 : row.failures) + 1
    const seconds = waitAfter(row.scope, failures)
    const waitUntil = seconds > 0 ? sql`clock_timestamp() + make_interval(secs => ${seconds})` : null
    await tx.update(signInAttempt).set({ failures, waitUntil, lastAt: sql`clock_timestamp()` }).where(rowOf(row))
  }
}

/** Lets a try at `account` from `address` through, or throws TooMany with the seconds to wait. */
export async function passGate(db: Db, account: string, address: string): Promise<Pass> {
  // One order for all, so that two tries never wait for each other crosswise.
  const subjects: Subject[] = [
    { scope: 'all', sha256: '' }, { scope: 'address', sha256: sha256(address) },
    { scope: 'account', sha256: sha256(account) }, { scope: 'both', sha256: sha256(`${account}\n${address}`) },
  ]
  return db.transaction(async (tx) => {
    const rows = await counters(tx, subjects)
    const known = rows.some((row) => row.scope === 'both' && row.known)
    const judged = known ? rows.filter((row) => row.scope === 'both') : rows
    await count(tx, judged)
    return { counted: judged.map(({ scope, sha256: subject }) => ({ scope, sha256: subject })), known }
  })
}

/** The gate before the code of an account whose password was right; answers the pass with this try counted, too. */
export async function passCodeGate(db: Db, account: string, pass: Pass): Promise<Pass> {
  if (pass.known) return pass
  const subject: Subject = { scope: 'code', sha256: sha256(account) }
  await db.transaction(async (tx) => count(tx, await counters(tx, [subject])))
  return { ...pass, counted: [...pass.counted, subject] }
}

/** Takes back what the gate counted for a try that opened, and notes where its owner came from. */
export async function openGate(tx: Tx, { counted }: Pass): Promise<void> {
  for (const subject of counted) {
    const own = subject.scope !== 'all' && subject.scope !== 'address'
    const failures = own ? 0 : sql`greatest(${signInAttempt.failures} - 1, 0)`
    await tx
      .update(signInAttempt)
      .set({ failures, waitUntil: null, ...(subject.scope === 'both' && { succeededAt: sql`now()` }) })
      .where(rowOf(subject))
  }
  const day = sql`now() - interval '1 day'`
  const longAgo = sql`now() - make_interval(days => ${knownForDays})`
  await tx.delete(signInAttempt).where(and(lt(signInAttempt.lastAt, day), or(isNull(signInAttempt.succeededAt), lt(signInAttempt.succeededAt, longAgo))))
}

/** Takes back this one try, no failure before it: the password was right, but it opened nothing yet. */
export async function handBack(db: Db, { counted }: Pass): Promise<void> {
  await db.transaction(async (tx) => {
    for (const subject of counted) {
      await tx.update(signInAttempt).set({ failures: sql`greatest(${signInAttempt.failures} - 1, 0)`, waitUntil: null }).where(rowOf(subject))
    }
  })
}
