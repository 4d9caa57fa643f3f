import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { headers } from 'next/headers'
import NextAuth from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { env } from './env.ts'
import { Outage } from './faults.ts'
import { identity } from './identity.ts'
import { cookieName, cookieOptions } from './session-cookie.ts'

// Auth.js answers "no session" when its database fails; what really happened is noted here.
const watch = new AsyncLocalStorage<{ failure?: unknown }>()

/** The adapter, whose failures are noted before Auth.js swallows them. */
function watched(adapter: Adapter): Adapter {
  const look = adapter.getSessionAndUser?.bind(adapter)
  if (!look) return adapter
  return {
    ...adapter,
    getSessionAndUser: async (token) => {
      try {
        return await look(token)
      } catch (failure) {
        const seen = watch.getStore()
        if (seen) seen.failure = failure
        throw failure
      }
    },
  }
}

// There is no Credentials provider: it knows only sessions that cannot be revoked. Sign-in is lib/signing-in.ts.
const { auth } = NextAuth(() => ({
  adapter: watched(identity().adapter),
  session: { strategy: 'database' },
  providers: [],
  secret: env().AUTH_SECRET,
  trustHost: true,
  cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
  logger: { error: () => {} },
}))

/**
 * Is a session in force behind this token? A database that does not answer is an Outage, never "signed out". A session
 * opened by this very request stands in the cookies to be set, not yet in the headers that Auth.js reads: the API,
 * which is asked next, says whether it is in force.
 */
export async function hasSession(token: string): Promise<boolean> {
  if (!(await headers()).get('cookie')?.includes(token)) return true
  const seen: { failure?: unknown } = {}
  const session = await watch.run(seen, () => auth())
  if (seen.failure) throw new Outage('sign-in database does not answer', { cause: seen.failure })
  return session !== null
}
