'use server'
import { refresh } from 'next/cache'
import { act, actAndRefresh } from '@/lib/acting.ts'
import * as graph from '@/lib/graph/generated/graphql.ts'
import type { FormState } from '@/lib/outcome.ts'
import { writtenIn } from '@/lib/written-in.ts'
import { report, text } from './form-fields.ts'
import type { Reminded } from './reminded-notice.tsx'

// What a supervising office does beside its review. Who may do what is the API's word.

export async function openYear(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.OpenYearDocument, { office: text(form, 'office'), year: Number(text(form, 'year')) }, form)
}

export async function extend(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ExtendDocument, { report: report(form), at: text(form, 'at'), reason: text(form, 'reason') }, form)
}

export async function remind(_: FormState<Reminded>, form: FormData): Promise<FormState<Reminded>> {
  const outcome = await act(graph.RemindDocument, { office: text(form, 'office'), year: Number(text(form, 'year')), reports: form.getAll('reports').map(String) })
  if (outcome.status !== 'done') return { ...outcome, written: writtenIn(form) }
  refresh()
  const { reminded, skipped } = outcome.value
  return { status: 'done', value: { reminded, skipped: skipped.map(({ reason }) => reason) } }
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.WithdrawDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function confirmWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ConfirmWithdrawalDocument, { report: report(form) }, form)
}

export async function dropWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.DropWithdrawalDocument, { report: report(form), reason: text(form, 'reason') }, form)
}
