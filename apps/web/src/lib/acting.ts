import 'server-only'
import { refresh } from 'next/cache'
import { allows } from './allows.ts'
import { askStaff } from './api.ts'
import { ApiFault, Outage, SignedOut } from './faults.ts'
import { proofWays } from './identity-outcome.ts'
import type { TypedDocumentString } from './graph/generated/graphql.ts'
import type { Outcome, Refused } from './outcome.ts'
import { isServing } from './serving.ts'
import { today } from './today.ts'
import { writtenIn } from './written-in.ts'

/** A mutation answers one field: a success type or a refusal, told apart by `__typename` and `code`. */
type Root = Record<string, { __typename?: string }>
type Field<Result> = Result extends Root ? Result[keyof Result] : never
/** What a mutation's field is when nothing was refused. */
export type Success<Result> = Exclude<Field<Result>, { code: string }>

/**
 * Does one act through the API and answers an outcome that can be sent to the browser: done with the mutation's own
 * answer, refused with code and facts, or a fault with the request id. Never throws for a "no".
 */
export async function act<Result, Input>(
  operation: Pick<TypedDocumentString<Result, { input: Input }>, '__meta__' | '__apiType'>,
  input: Input,
): Promise<Outcome<Success<Result>>> {
  try {
    const data = await askStaff(operation, { input })
    const [name, field] = Object.entries(data as Root)[0] as [string, Field<Result> | Refused]
    if (field && typeof field === 'object' && 'code' in field) return { status: 'refused', refusal: await completed(field as Refused, name) }
    return { status: 'done', value: field as Success<Result> }
  } catch (error) {
    if (error instanceof SignedOut) return { status: 'refused', refusal: { code: 'SIGNED_OUT' } }
    if (error instanceof Outage) return { status: 'refused', refusal: { code: 'OUTAGE' } }
    // An API whose database is gone answers, with a fault.
    if (error instanceof ApiFault) return (await isServing({ now: true })) ? { status: 'fault', requestId: error.requestId } : { status: 'refused', refusal: { code: 'OUTAGE' } }
    throw error
  }
}

/** Whoever is asked to prove who they are is told how; whoever named a day too late or too early, which day it is; whoever came second, that another was first. */
async function completed(refusal: Refused, name: string): Promise<Refused> {
  if (refusal.code === 'PROOF_NEEDED') return { ...refusal, ways: await proofWays() }
  if (refusal.code === 'BAD_INPUT' && (refusal.reason === 'FUTURE' || refusal.reason === 'PAST')) return { ...refusal, today: await today() }
  if (refusal.code === 'OUT_OF_TURN' && refusal.state) return { ...refusal, meanwhile: allows(refusal.state, name) }
  return refusal
}

/** The same for a form's act: after success the page under it is read anew; a "no" takes along what the form was sent with. */
export async function actAndRefresh<Result, Input>(
  operation: Pick<TypedDocumentString<Result, { input: Input }>, '__meta__' | '__apiType'>,
  input: Input,
  form: FormData,
): Promise<Outcome<null>> {
  const outcome = await act(operation, input)
  if (outcome.status === 'done') {
    refresh()
    return { status: 'done', value: null }
  }
  return { ...outcome, written: writtenIn(form) }
}
