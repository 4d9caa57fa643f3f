/**
 * Auth.js' view of our people and sessions. Written out, not @auth/drizzle-adapter: that one keeps session tokens in the
 * clear and asks every person for a picture and a confirmed-email column.
 */
import type { Adapter, AdapterUser } from '@auth/core/adapters'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { account, person, session } from '../tables/identity.ts'
import { canonicalEmail } from './canonical-email.ts'
import { inForce, openSession, signOut } from './sessions.ts'
import { sha256 } from './token.ts'

const columns = { id: person.id, email: person.email, name: person.name }
const asUser = (row: { id: string; email: string; name: string } | undefined): AdapterUser | null => (row ? { ...row, emailVerified: null } : null)

/** An Auth.js adapter over the role identity; tokens are kept as sha256, ended sessions and disabled people do not exist. People are made by the admin, never by a sign-in. */
export function authAdapter(db: Db): Adapter {
  return {
    async createUser() {
      throw new Error('people are made by the admin')
    },
    async getUser(id) {
      const [row] = await db.select(columns).from(person).where(and(eq(person.id, id), isNull(person.disabledAt)))
      return asUser(row)
    },
    async getUserByEmail(email) {
      const [row] = await db.select(columns).from(person).where(and(eq(person.email, canonicalEmail(email)), isNull(person.disabledAt)))
      return asUser(row)
    },
    async getUserByAccount({ provider, providerAccountId }) {
      const [row] = await db
        .select(columns)
        .from(account)
        .innerJoin(person, eq(person.id, account.personId))
        .where(and(eq(account.provider, provider), eq(account.providerAccountId, providerAccountId), isNull(person.disabledAt)))
      return asUser(row)
    },
    async updateUser({ id }) {
      // What a provider says of a person changes nothing here: names and emails are the admin's.
      const [row] = await db.select(columns).from(person).where(eq(person.id, id))
      return asUser(row)!
    },
    async linkAccount({ provider, providerAccountId, userId, type }) {
      await db.insert(account).values({ provider, providerAccountId, personId: userId, type })
    },
    async createSession({ sessionToken, userId }) {
      const { expires } = await openSession(db, userId, { sessionToken, way: 'organisation', provenAt: null })
      return { sessionToken, userId, expires }
    },
    async getSessionAndUser(sessionToken) {
      const [row] = await db.select({ ...columns, expires: session.expires }).from(session).innerJoin(person, eq(person.id, session.personId)).where(inForce(sessionToken))
      if (!row) return null
      const { expires, ...who } = row
      return { session: { sessionToken, userId: who.id, expires }, user: asUser(who)! }
    },
    async updateSession({ sessionToken, expires }) {
      // A session is never prolonged beyond what its sign-in gave it.
      if (!expires) return null
      const set = { expires: sql`least(${session.expires}, ${expires.toISOString()}::timestamptz)` }
      const [row] = await db.update(session).set(set).where(eq(session.tokenSha256, sha256(sessionToken))).returning()
      return row ? { sessionToken, userId: row.personId, expires: row.expires } : null
    },
    async deleteSession(sessionToken) {
      await signOut(db, sessionToken)
    },
  }
}
