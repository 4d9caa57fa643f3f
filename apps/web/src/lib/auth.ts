import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { headers } from 'next/headers'
import NextAuth from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import type { OIDCConfig } from 'next-auth/providers'
import { arrive, type Claims } from './arriving.ts'
import { env, organisationSettings } from './env.ts'
import { Outage } from './faults.ts'
import { identity } from './identity.ts'
import { purpose, returnTo } from './purpose.ts'
import { cookieName, cookieOptions } from './session-cookie.ts'

/** The organisation's provider, as Auth.js knows it and its redirect address ends. */
export const organisationId = 'organisation'

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

/** Authorization code with PKCE, state and nonce; all that is taken from there stands in the ID token. */
function providers(): OIDCConfig<Claims>[] {
  const organisation = organisationSettings()
  if (!organisation) return []
  const { id, secret, issuer, name } = organisation
  return [{
    id: organisationId, name, type: 'oidc', issuer, clientId: id, clientSecret: secret, checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email' } },
    profile: (claims) => ({ id: claims.sub, email: claims.email ?? null }),
  }]
}

// There is no Credentials provider: it knows only sessions that cannot be revoked. Sign-in by password is lib/signing-in.ts.
const { auth, handlers, signIn } = NextAuth(async () => {
  const { AUTH_SECRET: secret } = env()
  const back = returnTo(await purpose())
  return {
    basePath: '/auth',
    adapter: watched(identity().adapter),
    session: { strategy: 'database' },
    providers: providers(),
    secret,
    trustHost: true,
    cookies: { sessionToken: { name: cookieName(), options: cookieOptions() } },
    pages: { signIn: back, error: back },
    // Decides everything itself and answers where to go: Auth.js opens no session and makes nobody.
    callbacks: { signIn: async ({ profile }) => (profile ? arrive(profile as Claims) : false) },
    logger: { error: (error) => console.error('organisation sign-in:', error.name) },
  }
})

/** What the organisation's sign-in comes back to. */
export { handlers }

/** The address at the organisation's sign-in where a person goes now; throws when it does not answer. `fresh`: they must type something there, however they are signed in. */
export async function organisationAddress(fresh: boolean): Promise<string> {
  // How long ago they signed in there counts for the proof, so it is always asked for.
  const asked: Record<string, string> = fresh ? { prompt: 'login', max_age: '0' } : { max_age: '43200' }
  const address: string = await signIn(organisationId, { redirect: false, redirectTo: '/' }, asked)
  // Auth.js answers a server that it cannot reach with the way to its own error page.
  if (new URL(address).searchParams.has('error')) throw new Outage('the organisation does not answer')
  return address
}

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
