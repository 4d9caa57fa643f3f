'use server'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { act, actAndRefresh } from '@/lib/acting.ts'
import * as graph from '@/lib/graph/generated/graphql.ts'
import type { FormState } from '@/lib/outcome.ts'
import { report, text } from './form-fields.ts'

// Every act is a form's action: it passes the fields on and answers what the API said. Who may do what is the API's word.

export async function requestSignature(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.RequestSignatureDocument, { report: report(form), version: Number(text(form, 'version')) }, form)
}

export async function sendBack(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SendBackDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function check(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.CheckDocument, { report: report(form), contentHash: text(form, 'contentHash') }, form)
}

export async function sign(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SignDocument, { report: report(form), contentHash: text(form, 'contentHash') }, form)
}

/** The scan was uploaded before, when it was chosen. */
export async function signOffline(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SignOfflineDocument, {
    report: report(form), contentHash: text(form, 'contentHash'), attachment: text(form, 'attachment'), name: text(form, 'name'), post: text(form, 'post'), date: text(form, 'date'),
  }, form)
}

/** `key` was made with the form, so that a second click or a repeated request is the same submission. */
export async function submit(_: FormState, form: FormData): Promise<FormState> {
  const outcome = await act(graph.SubmitDocument, { report: report(form), key: text(form, 'key') })
  if (outcome.status !== 'done') return outcome
  return redirect({ href: `/filing/${text(form, 'agency')}/${text(form, 'year')}/receipt`, locale: await getLocale() })
}

export async function recall(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.RecallDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function beginReview(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.BeginReviewDocument, { report: report(form) }, form)
}

export async function returnReport(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ReturnReportDocument, { report: report(form), reason: text(form, 'reason'), sections: form.getAll('sections').map(String) as graph.SectionId[] }, form)
}

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ApproveDocument, { report: report(form) }, form)
}

export async function unapprove(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.UnapproveDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function clear(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ClearDocument, { report: report(form), name: text(form, 'name'), passed: text(form, 'passed') === 'yes', conclusion: text(form, 'conclusion'), date: text(form, 'date') }, form)
}

/** `reason` is sent where the form has a field for it: the API takes none that it has not asked for. */
export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.PublishDocument, { report: report(form), reason: form.has('reason') ? text(form, 'reason') : null, personalData: form.has('personalData') ? text(form, 'personalData') : null }, form)
}

export async function correct(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.CorrectDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function abandonCorrection(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.AbandonCorrectionDocument, { report: report(form), reason: text(form, 'reason') }, form)
}

export async function recordPosting(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.RecordPostingDocument, { report: report(form), address: text(form, 'address'), date: text(form, 'date') }, form)
}

export async function acceptWarning(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.AcceptWarningDocument, { report: report(form), findingKey: text(form, 'findingKey'), note: text(form, 'note') }, form)
}

export async function fillZeros(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.FillZerosDocument, { report: report(form) }, form)
}

export async function undoImport(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.UndoImportDocument, { report: report(form), import: text(form, 'import') }, form)
}

export async function comment(_: FormState, form: FormData): Promise<FormState> {
  const [kind = 'report', place = ''] = text(form, 'anchor').split(':')
  const quote = text(form, 'quote') || null
  const anchor: graph.AnchorInput =
    kind === 'cell' ? { kind, cell: place } : kind === 'block' ? { kind, block: place, quote } : kind === 'section' ? { kind, section: place as graph.SectionId } : { kind: 'report' }
  return actAndRefresh(graph.CommentDocument, { report: report(form), anchor, text: text(form, 'text'), internal: form.get('internal') === 'on' }, form)
}

export async function reply(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ReplyDocument, { thread: text(form, 'thread'), text: text(form, 'text') }, form)
}

export async function resolve(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ResolveDocument, { thread: text(form, 'thread') }, form)
}

export async function reopen(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ReopenDocument, { thread: text(form, 'thread') }, form)
}
