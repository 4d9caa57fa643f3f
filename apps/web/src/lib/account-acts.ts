'use server'
import { getLocale } from 'next-intl/server'
import { refresh } from 'next/cache'
import { redirect } from '@/i18n/navigation.ts'
import { askingAddress } from './asking-address.ts'
import { identity } from './identity.ts'
import { outcomeOf } from './identity-outcome.ts'
import type { FormState } from './outcome.ts'
import { safeNext } from './safe-next.ts'
import { keepSession, sessionToken } from './session-cookie.ts'

// What a person does to their own ways in. Each asks the session again; most take a fresh proof.

const field = (form: FormData, name: string) => String(form.get(name) ?? '')
const token = async () => (await sessionToken()) ?? ''

/** Does it and reads the page under the form anew. */
async function change(work: (token: string) => Promise<unknown>): Promise<FormState> {
  const outcome = await outcomeOf(async () => {
    await work(await token())
    return null
  }, 'WRONG_OWN_PASSWORD')
  if (outcome.status === 'done') refresh()
  return outcome
}

/** Shows who is at the keyboard, by password and code, and stays on the page. */
export async function prove(_: FormState, form: FormData): Promise<FormState> {
  return outcomeOf(async () => {
    await keepSession(await identity().prove(await token(), { password: field(form, 'password'), code: field(form, 'code') || null, address: await askingAddress() }))
    return null
  }, 'WRONG_OWN_PASSWORD')
}

/** The same from a page of its own, which goes back to where the person came from. */
export async function proveAndReturn(before: FormState, form: FormData): Promise<FormState> {
  const state = await prove(before, form)
  if (state.status !== 'done') return state
  return redirect({ href: safeNext(field(form, 'next')) ?? '/account', locale: await getLocale() })
}

export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  if (field(form, 'newPassword') !== field(form, 'newPasswordAgain')) return { status: 'refused', refusal: { code: 'BAD_INPUT', field: 'password', reason: 'DIFFERENT' } }
  return change(async (session) => {
    const asked = { current: field(form, 'password'), next: field(form, 'newPassword'), code: field(form, 'code') || null, address: await askingAddress() }
    await keepSession(await identity().changePassword(session, asked))
  })
}

/** Puts the second factor in force and answers the recovery codes, this once. */
export async function confirmSecondFactor(_: FormState<string[]>, form: FormData): Promise<FormState<string[]>> {
  const factor = identity().secondFactor
  if (!factor) return { status: 'refused', refusal: { code: 'NOT_FOUND' } }
  return outcomeOf(async () => factor.confirm(await token(), { code: field(form, 'code'), address: await askingAddress() }))
}

export async function renewRecoveryCodes(): Promise<FormState<string[]>> {
  return outcomeOf(async () => identity().renewRecoveryCodes(await token()))
}

export async function removeSecondFactor(): Promise<FormState> {
  return change((session) => identity().removeSecondFactor(session))
}

export async function unlinkOrganisation(): Promise<FormState> {
  return change((session) => identity().unlinkOrganisation(session))
}

/** Ends the session that the form names, or all others. */
export async function endSessions(_: FormState, form: FormData): Promise<FormState> {
  return change((session) => identity().endSessions(session, field(form, 'session') || null))
}
