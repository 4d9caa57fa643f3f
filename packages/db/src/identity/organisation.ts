import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { account, person } from '../tables/identity.ts'
import { invitation } from '../tables/invitation.ts'
import { canonicalEmail } from './canonical-email.ts'
import { renewProof } from './prove.ts'
import { OrganisationRefused } from './refusals.ts'
import { provenOwner, sessionOwner } from './session-owner.ts'
import { openSession, provenMinutes, sweepSessions } from './sessions.ts'
import type { Opened } from './sign-in.ts'

/** What the organisation's sign-in vouches for, from an ID token that has been verified. */
export interface Vouched {
  issuer: string
  subject: string
  email: string | null
  emailVerified: boolean
  /** When the person last typed something there, in seconds since 1970; null when it does not say. */
  authTime: number | null
}

// A clock there that runs ahead proves nothing of the future.
const momentOf = (authTime: number): SQL<Date> => sql<Date>`least(now(), to_timestamp(${authTime}))`

const holderOf = async (db: Db, { issuer, subject }: Vouched) => {
  const [row] = await db
    .select({ id: person.id, disabledAt: person.disabledAt })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(and(eq(account.provider, issuer), eq(account.providerAccountId, subject)))
  return row
}

/** Keeps the link, and ends an invitation that is open; throws OrganisationRefused (TAKEN) when the account or the person has another one already. */
function keepLink(db: Db, { issuer, subject }: Vouched, personId: string): Promise<void> {
  return db.transaction(async (tx) => {
    // Before the account: whoever comes by the link at this moment waits here, and then finds it used.
    await tx.update(invitation).set({ usedAt: sql`app_now()` }).where(and(eq(invitation.personId, personId), isNull(invitation.usedAt)))
    const made = await tx.insert(account).values({ provider: issuer, providerAccountId: subject, personId, type: 'oidc' }).onConflictDoNothing().returning({ personId: account.personId })
    if (made.length === 0) throw new OrganisationRefused('TAKEN')
  })
}

/** The person with this email, where the organisation says that it has verified it. */
async function byEmail(db: Db, vouched: Vouched) {
  if (!vouched.email) return undefined
  if (!vouched.emailVerified) throw new OrganisationRefused('UNVERIFIED')
  const [found] = await db.select({ id: person.id, disabledAt: person.disabledAt }).from(person).where(eq(person.email, canonicalEmail(vouched.email)))
  if (found && !found.disabledAt) await keepLink(db, vouched, found.id)
  return found
}

/**
 * Opens a session for the person whose linked account this is; nobody becomes a person here. `linkByEmail`: an account
 * that nobody has yet is linked to the person with the same email, once it is verified there. Throws OrganisationRefused.
 * The session is as proven as the organisation says: signing in on an old session there proves nothing.
 */
export async function signInByOrganisation(db: Db, vouched: Vouched, { linkByEmail }: { linkByEmail: boolean }): Promise<Opened> {
  const holder = (await holderOf(db, vouched)) ?? (linkByEmail ? await byEmail(db, vouched) : undefined)
  if (!holder) throw new OrganisationRefused('UNKNOWN')
  if (holder.disabledAt) throw new OrganisationRefused('DISABLED')
  await sweepSessions(db)
  return openSession(db, holder.id, { way: 'organisation', provenAt: vouched.authTime === null ? null : momentOf(vouched.authTime) })
}

/** Links an account of the organisation to a session's owner. Throws ProofNeeded, NoSession, and OrganisationRefused (TAKEN) when it is another's or they have one. */
export async function linkOrganisation(db: Db, sessionToken: string, vouched: Vouched): Promise<void> {
  const owner = await provenOwner(db, sessionToken)
  const holder = await holderOf(db, vouched)
  if (holder?.id === owner.id) return
  if (holder) throw new OrganisationRefused('TAKEN')
  await keepLink(db, vouched, owner.id)
}

/** Renews a session's proof by a sign-in there of this moment. Throws NoSession, and OrganisationRefused: ANOTHER person's account, or one that nothing was typed for just now (STALE). */
export async function proveByOrganisation(db: Db, sessionToken: string, vouched: Vouched): Promise<Opened> {
  const owner = await sessionOwner(db, sessionToken)
  if ((await holderOf(db, vouched))?.id !== owner.id) throw new OrganisationRefused('ANOTHER')
  const { rows } = await db.execute<{ fresh: boolean }>(sql`select coalesce(to_timestamp(${vouched.authTime}) > now() - make_interval(mins => ${provenMinutes}), false) as fresh`)
  if (!rows[0]!.fresh) throw new OrganisationRefused('STALE')
  return db.transaction((tx) => renewProof(tx, sessionToken, momentOf(vouched.authTime!)))
}

/** Parts a session's owner from their account with this issuer; throws ProofNeeded. Who has no password keeps it: it is their only way in. */
export async function unlinkOrganisation(db: Db, sessionToken: string, issuer: string): Promise<boolean> {
  const owner = await provenOwner(db, sessionToken)
  const hasPassword = sql`exists (select from password where password.person_id = ${owner.id})`
  const gone = await db.delete(account).where(and(eq(account.provider, issuer), eq(account.personId, owner.id), hasPassword)).returning({ personId: account.personId })
  return gone.length > 0
}
