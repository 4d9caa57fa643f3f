import { BadInput } from '@nianbao/report'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { agency } from '../tables/agency.ts'
import { password as passwords, passwordHistory } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import type { Owner } from './own-words.ts'
import { judgePassword, passwordRules } from './password-policy.ts'
import { fits, hashOf } from './passwords.ts'
import { passwordPolicy } from './sign-in-settings.ts'

/** The names of the agencies where somebody works; they are tried first by who knows that. */
export async function placesOf(db: Db | Tx, personId: string): Promise<string[]> {
  const at = await db.selectDistinct({ name: agency.name }).from(post).innerJoin(agency, eq(agency.id, post.agencyId)).where(and(eq(post.personId, personId), isNull(post.until)))
  return at.map(({ name }) => name)
}

/** The hash of somebody's first password, once the installation's policy has taken it; throws BadInput. */
export async function firstPassword(db: Db | Tx, text: string, who: Owner): Promise<string> {
  judgePassword(await passwordPolicy(db), text, who)
  return hashOf(text)
}

/** The hash of a person's next password, judged by policy, by the one in force and by those before it; throws BadInput. */
export async function nextPassword(db: Db | Tx, personId: string, text: string, who: Omit<Owner, 'places'>): Promise<string> {
  const policy = await passwordPolicy(db)
  judgePassword(policy, text, { ...who, places: await placesOf(db, personId) })
  const { history } = passwordRules[policy]
  const now = await db.select({ hash: passwords.hash }).from(passwords).where(eq(passwords.personId, personId))
  // The one in force is one of those that may not come back.
  const before = history > 1 ? await earlier(db, personId, history - 1) : []
  for (const { hash } of [...now, ...before]) if (await fits(text, hash)) throw new BadInput('password', 'REUSED')
  return hashOf(text)
}

const earlier = (db: Db | Tx, personId: string, count: number) =>
  db.select({ hash: passwordHistory.hash }).from(passwordHistory).where(eq(passwordHistory.personId, personId)).orderBy(desc(passwordHistory.until)).limit(count)

/** Puts a password in force; the one before it is kept among the earlier ones as far as the policy looks back. */
export async function putPassword(tx: Tx, personId: string, hash: string): Promise<void> {
  const { history } = passwordRules[await passwordPolicy(tx)]
  if (history > 0) {
    const [old] = await tx.select({ hash: passwords.hash }).from(passwords).where(eq(passwords.personId, personId))
    if (old) await tx.insert(passwordHistory).values({ personId, hash: old.hash, until: sql`clock_timestamp()` })
  }
  const kept = sql`(select until from ${passwordHistory} where person_id = ${personId} order by until desc limit ${history})`
  await tx.delete(passwordHistory).where(and(eq(passwordHistory.personId, personId), sql`${passwordHistory.until} not in ${kept}`))
  await tx.insert(passwords).values({ personId, hash }).onConflictDoUpdate({ target: passwords.personId, set: { hash, changedAt: sql`now()` } })
}
