import 'server-only'
import { z } from 'zod'

/** A loopback address is a developer's own machine; anywhere else a sign-in without TLS is none. */
const isSafe = (url: string) => url.startsWith('https:') || ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
const given = z.string().min(1).optional().or(z.literal('').transform(() => undefined))

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  API_URL: z.url().default('http://127.0.0.1:4000'),
  // Where a browser reaches the API, if not where this server does.
  API_ORIGIN: z.url().optional().or(z.literal('').transform(() => undefined)),
  DATABASE_URL_IDENTITY: z.string().min(1),
  PORTAL_ORIGIN: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(16),
  DEMO: z.enum(['0', '1', '']).default('0'),
  // The key that second factors are sealed with: 32 bytes in base64url. Without it nobody can begin one.
  SECOND_FACTOR_KEY: given,
  // The organisation's own sign-in (OpenID Connect).
  AUTH_OIDC_ISSUER: given.pipe(z.url().refine(isSafe, 'must be https').optional()),
  AUTH_OIDC_ID: given,
  AUTH_OIDC_SECRET: given,
  AUTH_OIDC_NAME: given,
  AUTH_OIDC_LINK_BY_EMAIL: z.enum(['0', '1', '']).default('0'),
}).refine((env) => !env.AUTH_OIDC_ISSUER || (env.AUTH_OIDC_ID && env.AUTH_OIDC_SECRET), { path: ['AUTH_OIDC_ID'], message: 'and AUTH_OIDC_SECRET are needed beside AUTH_OIDC_ISSUER' })

let read: z.infer<typeof schema> | undefined

/** The settings of the portal, read at the first request, so that a build needs none; throws the names of those missing. */
export function env() {
  if (!read) {
    read = schema.parse(process.env)
    // Auth.js takes the portal's address from here, never from what a request says of itself.
    process.env.AUTH_URL = new URL(read.PORTAL_ORIGIN).origin
  }
  return read
}

/** Where a browser reaches the API: documents are sent there without passing through this server. */
export const apiOrigin = (): string => new URL(env().API_ORIGIN ?? env().API_URL).origin

/** The organisation's own sign-in, or null where none is set up; `name` is what its button says. */
export function organisationSettings() {
  const { AUTH_OIDC_ISSUER: issuer, AUTH_OIDC_ID: id, AUTH_OIDC_SECRET: secret, AUTH_OIDC_NAME: name, AUTH_OIDC_LINK_BY_EMAIL: link } = env()
  return issuer && id && secret ? { issuer, id, secret, name: name ?? new URL(issuer).host, linkByEmail: link === '1' } : null
}

/** Is this the demo, whose sign-in page lists its people? */
export function isDemo() {
  return env().DEMO === '1'
}
