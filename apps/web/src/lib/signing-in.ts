'use server'
import { cookies, headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { Forbidden, TooMany } from '@nianbao/report'
import { redirect } from '@/i18n/navigation.ts'
import { asker } from './asker.ts'
import { identity } from './identity.ts'
import type { FormState } from './outcome.ts'
import { placesOf } from './places.ts'
import { cookieName, cookieOptions, sessionToken } from './session-cookie.ts'

/** Signs in and goes on to the page that was asked for. */
export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const state = await signInHere(before, form)
  if (state.status !== 'done') return state
  return redirect({ href: safeNext(String(form.get('next') ?? '')) ?? (await firstRoom()), locale: await getLocale() })
}

/** Signs in and stays on the page, for an editor whose session has ended. Wrong password and back-off are refusals with facts. */
export async function signInHere(_: FormState, form: FormData): Promise<FormState> {
  const email = String(form.get('email') ?? '').trim()
  const password = String(form.get('password') ?? '')
  if (!email || !password) return { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'email', reason: 'REQUIRED' } }
  try {
    const { sessionToken: token, expires } = await identity().signIn({ email, password, address: await address() })
    ;(await cookies()).set(cookieName(), token, { ...cookieOptions(), expires })
    return { status: 'done', value: null }
  } catch (error) {
    if (error instanceof TooMany) return { status: 'refused', refusal: { code: 'TOO_MANY', retryAfterSeconds: error.retryAfterSeconds } }
    if (error instanceof Forbidden) return { status: 'refused', refusal: { code: 'WRONG_PASSWORD' } }
    console.error('sign-in failed', error instanceof Error ? error.name : error)
    return { status: 'refused', refusal: { code: 'OUTAGE' } }
  }
}

/** Ends the session in the database and in the browser. */
export async function signOut(): Promise<void> {
  const token = await sessionToken()
  if (token) await identity().signOut(token)
  ;(await cookies()).delete(cookieName())
  redirect({ href: '/', locale: await getLocale() })
}

/** The browser's address as the server in front reports it; what it cannot know counts as one address. */
async function address(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}

/** Only a path of this portal: never another site, whatever the address bar was made to say; null for anything else. */
function safeNext(next: string): string | null {
  return /^\/(?![/\\])[\w\-/.~%]*$/.test(next) ? next : null
}

/** Where a person's work is: their own reports, or, for an office, what waits for review. */
async function firstRoom(): Promise<string> {
  const places = placesOf((await asker().catch(() => null))?.posts ?? [])
  return places.office && !places.filing ? '/review' : '/filing'
}
