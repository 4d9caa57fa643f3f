import type { Actor, Role } from '@nianbao/report'
import { and, eq, gt, isNull, lt, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { perReader } from '../queries/per-reader.ts'
import { person, session } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { newToken, sha256 } from './token.ts'

/** A session ends so long after the sign-in, however busy it was. */
export const sessionHours = 12

/** For so long after a person has shown who they are they may do what answers for an organ; see docs/decisions/0009-proof.md. */
export const provenMinutes = 5

const standing = (tokenSha256: string | Placeholder) => and(eq(session.tokenSha256, tokenSha256), gt(session.expires, sql`now()`), isNull(person.disabledAt))

/** Whose session a token may open: in force, of a person who is not disabled. */
export const inForce = (sessionToken: string) => standing(sha256(sessionToken))

/** Has the session's owner shown within the last minutes that they are who it says? */
export const isProven = sql<boolean>`coalesce(${session.provenAt} > now() - make_interval(mins => ${sql.raw(String(provenMinutes))}), false)`

/** How a session comes about, where not by a password of this moment. */
export interface Opening {
  sessionToken?: string
  way?: 'password' | 'organisation'
  /** When its owner showed who they are; null: nobody can say. */
  provenAt?: SQL<Date> | null
}

/** Opens a session for a person, under a new token unless one is given; only its hash stays here. */
export async function openSession(tx: Db | Tx, personId: string, { sessionToken = newToken(), way = 'password', provenAt = sql<Date>`now()` }: Opening = {}): Promise<{ sessionToken: string; expires: Date }> {
  const expires = sql`date_trunc('milliseconds', now() + make_interval(hours => ${sessionHours}))`
  const [made] = await tx.insert(session).values({ tokenSha256: sha256(sessionToken), personId, expires, way, provenAt }).returning({ expires: session.expires })
  return { sessionToken, expires: made!.expires }
}

/** Ends a session at once; an unknown token is no error. */
export async function signOut(db: Db, sessionToken: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenSha256, sha256(sessionToken)))
}

/** Removes sessions that ended by themselves, and all of one person's where one is named. */
export async function sweepSessions(tx: Db | Tx, personId?: string): Promise<void> {
  await tx.delete(session).where(or(lt(session.expires, sql`now()`), personId === undefined ? undefined : eq(session.personId, personId)))
}

// Asked at every request of somebody who is signed in; built once.
const holder = perReader((db) =>
  db.select({ personId: person.id, name: person.name, agencyId: post.agencyId, role: post.role, proven: isProven })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .leftJoin(post, and(eq(post.personId, person.id), isNull(post.until)))
    .where(standing(sql.placeholder('token')))
    .orderBy(post.agencyId, post.role).prepare('session_holder'))

/** Who is behind a session token, with the posts held at this moment; null when nobody is (ended, unknown, disabled). */
export async function actorOfSession(db: Db, sessionToken: string): Promise<Actor | null> {
  const rows = await holder(db).execute({ token: sha256(sessionToken) })
  const [first] = rows
  if (!first) return null
  const posts = rows.flatMap(({ agencyId, role }) => (agencyId === null || role === null ? [] : [{ agencyId, role: role as Role }]))
  return { personId: first.personId, name: first.name, posts, proven: first.proven }
}
