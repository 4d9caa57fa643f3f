import 'server-only'
import type { Vouched } from '@nianbao/db/identity'
import { env, organisationSettings } from './env.ts'
import { firstRoom } from './first-room.ts'
import { identity } from './identity.ts'
import { outcomeOf } from './identity-outcome.ts'
import { purpose, type Purpose, returnTo } from './purpose.ts'
import { keepSession, sessionToken } from './session-cookie.ts'

/** What a verified ID token says. */
export interface Claims {
  iss?: string
  sub: string
  email?: string
  email_verified?: boolean
  auth_time?: number
}

function vouchedBy(claims: Claims): Vouched {
  return {
    issuer: organisationSettings()!.issuer,
    subject: claims.sub,
    email: claims.email ?? null,
    emailVerified: claims.email_verified === true,
    authTime: typeof claims.auth_time === 'number' ? claims.auth_time : null,
  }
}

/** Does what somebody went to the organisation's sign-in for, and answers the path where they go on; a "no" goes with them as `refused`. */
export async function arrive(claims: Claims): Promise<string> {
  const noted = await purpose()
  const outcome = await outcomeOf(() => settle(noted, vouchedBy(claims)))
  if (outcome.status === 'done') return outcome.value
  const refused = outcome.status === 'refused' ? (outcome.refusal.reason ?? outcome.refusal.code) : 'OUTAGE'
  const address = new URL(returnTo(noted), env().PORTAL_ORIGIN)
  address.searchParams.set('refused', refused)
  if (noted.next) address.searchParams.set('next', noted.next)
  return address.pathname + address.search
}

async function settle({ why, next, locale }: Purpose, vouched: Vouched): Promise<string> {
  const door = identity()
  const token = await sessionToken()
  if (why === 'signIn') {
    // Whoever was signed in here before is not any longer.
    const opened = await door.signInByOrganisation(vouched, organisationSettings()!.linkByEmail)
    if (token) await door.signOut(token)
    await keepSession(opened)
    return `/${locale}${next || (await firstRoom())}`
  }
  if (why === 'link') {
    await door.linkOrganisation(token ?? '', vouched)
    return `/${locale}/account?linked=1`
  }
  await keepSession(await door.proveByOrganisation(token ?? '', vouched))
  return `/${locale}${next || '/account/proof/done'}`
}
