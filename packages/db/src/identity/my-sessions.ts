import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { session } from '../tables/identity.ts'
import { sessionOwner } from './session-owner.ts'

/** One place where a person is signed in; where that is, nobody writes down. */
export interface MySession {
  id: string
  startedAt: Date
  expires: Date
  provenAt: Date | null
  way: 'password' | 'organisation'
  /** The one that asks. */
  mine: boolean
}

/** All sessions of a session's owner, the newest first; throws NoSession. */
export async function mySessions(db: Db, sessionToken: string): Promise<MySession[]> {
  const owner = await sessionOwner(db, sessionToken)
  const rows = await db
    .select({ id: session.id, startedAt: session.createdAt, expires: session.expires, provenAt: session.provenAt, way: session.way })
    .from(session)
    .where(and(eq(session.personId, owner.id), gt(session.expires, sql`now()`)))
    .orderBy(desc(session.createdAt))
  return rows.map((row) => ({ ...row, mine: row.id === owner.sessionId }))
}

/** Ends one other session of the same person, or all others where none is named; one that is not theirs is no error and stays. */
export async function endMySessions(db: Db, sessionToken: string, id: string | null): Promise<void> {
  const owner = await sessionOwner(db, sessionToken)
  if (id !== null && !isUuid(id)) return
  await db.delete(session).where(and(eq(session.personId, owner.id), ne(session.id, owner.sessionId), id === null ? undefined : eq(session.id, id)))
}
