'use server'
import { getLocale } from 'next-intl/server'
import { refresh } from 'next/cache'
import { act, actAndRefresh } from '@/lib/acting.ts'
import { env } from '@/lib/env.ts'
import * as graph from '@/lib/graph/generated/graphql.ts'
import type { FormState, Outcome } from '@/lib/outcome.ts'
import { writtenIn } from '@/lib/written-in.ts'
import { text } from '@/report/acts/form-fields.ts'

/** Who has the role now, and, for a new person, the link that is shown this once. */
export interface Invited {
  name: string
  link: string | null
  expires: string | null
  /** Where somebody who was there already worked until now. */
  worksAt: string[]
}

const asked = (form: FormData) => ({ agency: text(form, 'agency'), role: text(form, 'role') as graph.Role, email: text(form, 'email'), name: text(form, 'name') || null })

/** The address of the page where a new person chooses a password, in the language of who invited them. */
const linkOf = async ({ token }: { token: string }) => new URL(`/${await getLocale()}/invitation?token=${token}`, env().PORTAL_ORIGIN).href

async function shown(outcome: Outcome<{ person: { name: string }; invitation: { token: string; expires: string } | null; worksAt: string[] }>, form: FormData): Promise<FormState<Invited>> {
  if (outcome.status !== 'done') return { ...outcome, written: writtenIn(form) }
  const { person, invitation, worksAt } = outcome.value
  return { status: 'done', value: { name: person.name, link: invitation && (await linkOf(invitation)), expires: invitation?.expires ?? null, worksAt } }
}

export async function appoint(_: FormState<Invited>, form: FormData): Promise<FormState<Invited>> {
  const state = await shown(await act(graph.AppointDocument, asked(form)), form)
  if (state.status === 'done') refresh()
  return state
}

/** The page stays as it is: with the role the form would go, and the link with it. */
export async function handOver(_: FormState<Invited>, form: FormData): Promise<FormState<Invited>> {
  return shown(await act(graph.HandOverDocument, asked(form)), form)
}

export async function invite(_: FormState<Invited>, form: FormData): Promise<FormState<Invited>> {
  const outcome = await act(graph.InviteDocument, { person: text(form, 'person') })
  if (outcome.status !== 'done') return outcome
  const { invitation } = outcome.value
  return { status: 'done', value: { name: text(form, 'name'), link: await linkOf(invitation), expires: invitation.expires, worksAt: [] } }
}

export async function endPost(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.EndPostDocument, { agency: text(form, 'agency'), person: text(form, 'person'), role: text(form, 'role') as graph.Role }, form)
}

export async function disablePerson(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.DisablePersonDocument, { person: text(form, 'person') }, form)
}

export async function enablePerson(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.EnablePersonDocument, { person: text(form, 'person') }, form)
}
