'use server'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { act, actAndRefresh } from '@/lib/acting.ts'
import * as graph from '@/lib/graph/generated/graphql.ts'
import type { FormState } from '@/lib/outcome.ts'
import { text } from '@/report/acts/form-fields.ts'

const agency = (form: FormData) => text(form, 'agency')
const ticked = (form: FormData, name: string) => form.get(name) === 'on'

export async function createAgency(_: FormState, form: FormData): Promise<FormState> {
  const outcome = await act(graph.CreateAgencyDocument, {
    code: text(form, 'code'), name: text(form, 'name'), kind: text(form, 'kind') as graph.AgencyKind, division: text(form, 'division'), sector: text(form, 'sector') || null,
    parent: text(form, 'parent'), office: text(form, 'office') || null, validFrom: text(form, 'validFrom') || null,
  })
  if (outcome.status !== 'done') return outcome
  return redirect({ href: `/registry/${outcome.value.agency.code}`, locale: await getLocale() })
}

/** Passes on what differs from what stood in the form: a move is judged apart from a change of name. */
export async function changeAgency(_: FormState, form: FormData): Promise<FormState> {
  const changed = (['name', 'division', 'sector', 'parent', 'office'] as const).filter((name) => text(form, name) !== text(form, `${name}-before`))
  return actAndRefresh(graph.ChangeAgencyDocument, { agency: agency(form), ...Object.fromEntries(changed.map((name) => [name, text(form, name) || null])) }, form)
}

export async function endAgency(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.ChangeAgencyDocument, { agency: agency(form), validTo: text(form, 'validTo') || null }, form)
}

export async function recordSuccession(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.RecordSuccessionDocument, {
    from: agency(form), to: text(form, 'to'), happenedOn: text(form, 'happenedOn'), kind: text(form, 'kind') as graph.SuccessionKind,
  }, form)
}

export async function dropSuccession(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.DropSuccessionDocument, { from: text(form, 'from'), to: text(form, 'to'), happenedOn: text(form, 'happenedOn') }, form)
}

export async function setFlags(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SetFlagsDocument, { agency: agency(form), year: Number(text(form, 'year')), mustFile: ticked(form, 'mustFile'), countsInSum: ticked(form, 'countsInSum') }, form)
}

export async function setChain(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SetChainDocument, { agency: agency(form), chainLength: Number(text(form, 'chainLength')), signatoryMayBeEditor: ticked(form, 'signatoryMayBeEditor') }, form)
}

export async function setSettings(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SetSettingsDocument, {
    office: agency(form), publicationMode: text(form, 'publicationMode') as graph.PublicationMode, offlineSigning: ticked(form, 'offlineSigning'), rankings: ticked(form, 'rankings'),
  }, form)
}

export async function setDeadline(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SetDeadlineDocument, { office: agency(form), year: Number(text(form, 'year')), kind: text(form, 'kind') as graph.AgencyKind, lastDay: text(form, 'lastDay') }, form)
}

/** An empty severity is the rule's own. */
export async function setRule(_: FormState, form: FormData): Promise<FormState> {
  const severity = text(form, 'severity')
  return actAndRefresh(graph.SetRuleDocument, { office: agency(form), year: Number(text(form, 'year')), rule: text(form, 'rule'), severity: severity === '' ? null : severity as graph.RuleSwitch }, form)
}

/** One name a line. */
export async function setAllowedPlaces(_: FormState, form: FormData): Promise<FormState> {
  return actAndRefresh(graph.SetAllowedPlacesDocument, { agency: agency(form), places: text(form, 'places').split(/[\n\p{P}]/u) }, form)
}
