'use server'
import { cookies } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { redirect as leave } from 'next/navigation'
import { redirect } from '@/i18n/navigation.ts'
import { askingAddress } from './asking-address.ts'
import { organisationAddress } from './auth.ts'
import { firstRoom } from './first-room.ts'
import { identity } from './identity.ts'
import { outcomeOf } from './identity-outcome.ts'
import type { FormState } from './outcome.ts'
import { notePurpose, type Purpose } from './purpose.ts'
import { safeNext } from './safe-next.ts'
import { cookieName, keepSession, sessionToken } from './session-cookie.ts'

const field = (form: FormData, name: string) => String(form.get(name) ?? '')
const missing: FormState = { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'email', reason: 'REQUIRED' } }

/** Signs in and goes on to the page that was asked for. */
export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  return goOn(await signInHere(before, form), form)
}

/** Signs in and stays on the page, for an editor whose session has ended. Wrong password, a code that is needed and back-off are refusals with facts. */
export async function signInHere(_: FormState, form: FormData): Promise<FormState> {
  const email = field(form, 'email').trim()
  const password = field(form, 'password')
  if (!email || !password) return missing
  return outcomeOf(async () => {
    await keepSession(await identity().signIn({ email, password, code: field(form, 'code') || null, address: await askingAddress() }))
    return null
  })
}

/** Signs in with a new password in place of one that has expired, and goes on. */
export async function signInWithNewPassword(_: FormState, form: FormData): Promise<FormState> {
  const email = field(form, 'email').trim()
  const password = field(form, 'password')
  const next = field(form, 'newPassword')
  if (!email || !password || !next) return missing
  if (next !== field(form, 'newPasswordAgain')) return { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'password', reason: 'DIFFERENT' } }
  const state = await outcomeOf(async () => {
    await keepSession(await identity().signInWithNewPassword({ email, password, code: field(form, 'code') || null, address: await askingAddress(), next }))
    return null
  })
  return goOn(state, form)
}

async function goOn(state: FormState, form: FormData): Promise<FormState> {
  if (state.status !== 'done') return state
  return redirect({ href: safeNext(field(form, 'next')) ?? (await firstRoom()), locale: await getLocale() })
}

/** Goes to the organisation's sign-in, for the purpose that the form names; what it cannot reach is a refusal. */
export async function goToOrganisation(_: FormState, form: FormData): Promise<FormState> {
  const asked = field(form, 'why')
  const why: Purpose['why'] = asked === 'link' || asked === 'prove' ? asked : 'signIn'
  // Linking opens a way in: it takes a fresh proof before, and again when the person comes back.
  if (why === 'link') {
    const ready = await outcomeOf(async () => identity().proven((await sessionToken()) ?? ''))
    if (ready.status !== 'done') return ready as FormState
  }
  await notePurpose({ why, next: safeNext(field(form, 'next')) ?? '', locale: await getLocale() })
  const address = await organisationAddress(why === 'prove').catch((error: unknown) => {
    console.error('organisation sign-in:', error instanceof Error ? error.name : error)
    return null
  })
  if (address === null) return { status: 'refused', refusal: { code: 'ORGANISATION_DOWN' } }
  return leave(address)
}

/** Ends the session in the database and in the browser. */
export async function signOut(): Promise<void> {
  const token = await sessionToken()
  if (token) await identity().signOut(token)
  ;(await cookies()).delete(cookieName())
  redirect({ href: '/', locale: await getLocale() })
}
