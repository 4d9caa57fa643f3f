'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from './outcome.ts'

/** Turns a "no" or a fault into a sentence in the reader's language: code and facts come from the API, words from here. */
export function useSentence() {
  const t = useTranslations('refusals')
  const states = useTranslations('states')
  return (outcome: Exclude<FormState<unknown>, { status: 'idle' | 'done' }>): string => {
    if (outcome.status === 'fault') return t('fault', { id: outcome.requestId ?? '–' })
    const no = outcome.refusal
    switch (no.code) {
      case 'OUT_OF_TURN': return no.state ? t('OUT_OF_TURN', { state: states(no.state) }) : t('STALE')
      case 'OPEN_THREADS': return t('OPEN_THREADS', { count: no.count ?? 0 })
      case 'HAS_ERRORS': return t('HAS_ERRORS', { count: no.findings?.length ?? 0 })
      case 'UNREADABLE': return isUnreadable(no.reason) ? t(`UNREADABLE.${no.reason}`) : t('UNREADABLE.NOT_A_REPORT')
      case 'TOO_LARGE': return t('TOO_LARGE', { limit: no.limit ?? 0 })
      case 'MISMATCH': return t(no.field === 'year' ? 'MISMATCH.year' : 'MISMATCH.agency', { expected: no.expected ?? '', found: no.found ?? '–' })
      case 'BAD_INPUT': return isReason(no.reason) ? t(`BAD_INPUT.${no.reason}`) : t('BAD_INPUT.other', { reason: no.reason ?? '' })
      case 'TOO_MANY': return t('TOO_MANY', { seconds: no.retryAfterSeconds ?? 0 })
      case 'FORBIDDEN': case 'NOT_FOUND': case 'STALE': case 'NOT_CLEARED': case 'SAME_PERSON': case 'PROOF_NEEDED': case 'LOCKED': case 'SIGNED_OUT': case 'OUTAGE': case 'WRONG_PASSWORD':
      case 'CODE_NEEDED': case 'WRONG_CODE': case 'PASSWORD_EXPIRED': case 'ORGANISATION_DOWN': case 'ORGANISATION_UNFINISHED':
        return t(no.code)
      case 'ORGANISATION': return isOrganisation(no.reason) ? t(`ORGANISATION.${no.reason}`) : t('ORGANISATION.UNKNOWN')
      default: return t('other', { code: no.code })
    }
  }
}

const unreadable = ['EMPTY', 'NOT_A_REPORT', 'TWO_REPORTS', 'BINARY'] as const
const isUnreadable = (reason: unknown): reason is (typeof unreadable)[number] => unreadable.some((known) => known === reason)
const reasons = ['REQUIRED', 'TOO_LONG', 'UNKNOWN', 'UNSAFE', 'FUTURE', 'DATE', 'RESOLVED', 'TOO_SHORT', 'COMMON', 'PERSONAL', 'KINDS', 'REUSED', 'DIFFERENT'] as const
const isReason = (reason: unknown): reason is (typeof reasons)[number] => reasons.some((known) => known === reason)
const organisation = ['UNKNOWN', 'DISABLED', 'TAKEN', 'ANOTHER', 'STALE', 'UNVERIFIED'] as const
const isOrganisation = (reason: unknown): reason is (typeof organisation)[number] => organisation.some((known) => known === reason)
