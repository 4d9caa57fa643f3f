import 'server-only'
import { cookies } from 'next/headers'
import { env } from './env.ts'

/** Does the configured origin speak https? Then the cookie is Secure and carries the __Host- prefix. */
export const isSecure = () => env().PORTAL_ORIGIN.startsWith('https:')

/** The name of the session cookie, which follows the configured origin's scheme. */
export const cookieName = () => (isSecure() ? '__Host-nianbao-session' : 'nianbao-session')

/** How the session cookie is set: never readable by script, sent on same-site navigation only. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

/** Hands the browser the token of a session that was opened or proven just now. */
export async function keepSession({ sessionToken: token, expires }: { sessionToken: string; expires: Date }): Promise<void> {
  ;(await cookies()).set(cookieName(), token, { ...cookieOptions(), expires })
}

/** The session token of this request, or null; it stays on the server. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(cookieName())?.value ?? null
}
