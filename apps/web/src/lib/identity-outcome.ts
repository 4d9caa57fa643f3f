import 'server-only'
import { CodeNeeded, NoSession, OrganisationRefused, PasswordExpired, WrongCode } from '@nianbao/db/identity'
import { BadInput, Forbidden, ProofNeeded, TooMany } from '@nianbao/report'
import { identity } from './identity.ts'
import type { FormState, ProofWays } from './outcome.ts'
import { organisationSettings } from './env.ts'
import { sessionToken } from './session-cookie.ts'

/** Does something with the sign-in tables and answers as a form's state: a "no" as code and facts, a database that does not answer as OUTAGE; `wrong`: whether an email was asked for, too. */
export async function outcomeOf<Value>(work: () => Promise<Value>, wrong: 'WRONG_PASSWORD' | 'WRONG_OWN_PASSWORD' = 'WRONG_PASSWORD'): Promise<FormState<Value>> {
  try {
    return { status: 'done', value: await work() }
  } catch (error) {
    if (error instanceof TooMany) return { status: 'refused', refusal: { code: 'TOO_MANY', retryAfterSeconds: error.retryAfterSeconds } }
    if (error instanceof Forbidden) return { status: 'refused', refusal: { code: wrong } }
    if (error instanceof BadInput) return { status: 'refused', refusal: { code: error.code, field: error.field, reason: error.reason } }
    if (error instanceof ProofNeeded) return { status: 'refused', refusal: { code: error.code, ways: await proofWays() } }
    if (error instanceof OrganisationRefused) return { status: 'refused', refusal: { code: error.code, reason: error.reason } }
    if (error instanceof CodeNeeded || error instanceof WrongCode || error instanceof PasswordExpired || error instanceof NoSession) return { status: 'refused', refusal: { code: error.code } }
    console.error('sign-in failed', error instanceof Error ? error.name : error)
    return { status: 'refused', refusal: { code: 'OUTAGE' } }
  }
}

/** By which ways the person of this request can show who they are; the password alone where nobody can say. */
export async function proofWays(): Promise<ProofWays> {
  const token = await sessionToken()
  const ways = token === null ? null : await identity().ways(token).catch(() => null)
  const organisation = organisationSettings()
  return {
    password: ways === null || ways.passwordSince !== null,
    code: ways !== null && ways.secondFactorSince !== null,
    organisation: ways?.organisationSince && organisation ? organisation.name : null,
  }
}
