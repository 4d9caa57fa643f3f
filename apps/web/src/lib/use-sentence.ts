'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { FormState, Refused } from './outcome.ts'

/** Turns a "no" or a fault into a sentence in the reader's language: code and facts come from the API, words from here. */
export function useSentence() {
  const t = useTranslations('refusals')
  const states = useTranslations('states')
  const format = useFormatter()
  /** Some fields have words of their own for a reason that others have too. */
  const badInput = ({ field, reason }: Refused): string => {
    const place = `${field}.${reason}`
    if (isTold(place)) return t(`BAD_FIELD.${place}`)
    if (reason === 'NOT_A_NUMBER') return t('BAD_INPUT.NOT_A_NUMBER', { count: (field ?? '').split(',').length })
    return isReason(reason) ? t(`BAD_INPUT.${reason}`) : t('BAD_INPUT.other', { reason: reason ?? '' })
  }
  return (outcome: Exclude<FormState<unknown>, { status: 'idle' | 'done' }>): string => {
    if (outcome.status === 'fault') return t('fault', { id: outcome.requestId ?? '–' })
    const no = outcome.refusal
    switch (no.code) {
      // The state by itself allows it: somebody has done it, or something that makes it needless.
      case 'OUT_OF_TURN': return no.meanwhile ? t('MEANWHILE') : no.state ? t('OUT_OF_TURN', { state: states(no.state) }) : t('STALE')
      case 'OPEN_THREADS': return t('OPEN_THREADS', { count: no.count ?? 0 })
      case 'HAS_ERRORS': return t('HAS_ERRORS', { count: no.findings?.length ?? 0 })
      case 'UNREADABLE': return isUnreadable(no.reason) ? t(`UNREADABLE.${no.reason}`) : t('UNREADABLE.NOT_A_REPORT')
      case 'TOO_LARGE': return t('TOO_LARGE', { limit: no.limit ?? 0 })
      case 'MISMATCH': return t(no.field === 'year' ? 'MISMATCH.year' : 'MISMATCH.agency', { expected: no.expected ?? '', found: no.found ?? '–' })
      case 'TOO_LARGE_FILE': return t('TOO_LARGE_FILE', { megabytes: Math.floor((no.limit ?? 0) / 1_048_576) })
      case 'NOT_WHOLE': return t('NOT_WHOLE', { announced: no.announced ?? 0, came: no.came ?? 0 })
      case 'BAD_INPUT': {
        const sentence = badInput(no)
        return no.today ? t('today', { sentence, day: format.dateTime(new Date(`${no.today}T00:00:00+08:00`), { dateStyle: 'long' }) }) : sentence
      }
      case 'TOO_MANY': return t(tooMany.get(no.reason) ?? 'TOO_MANY', { seconds: no.retryAfterSeconds ?? 0 })
      case 'FORBIDDEN': case 'NOT_FOUND': case 'STALE': case 'NOT_CLEARED': case 'SAME_PERSON': case 'PROOF_NEEDED': case 'LOCKED': case 'SIGNED_OUT': case 'TICKET_GONE': case 'OUTAGE': case 'WRONG_PASSWORD': case 'WRONG_OWN_PASSWORD':
      case 'CODE_NEEDED': case 'WRONG_CODE': case 'PASSWORD_EXPIRED': case 'ORGANISATION_DOWN': case 'ORGANISATION_UNFINISHED':
        return t(no.code)
      case 'ORGANISATION': return isOrganisation(no.reason) ? t(`ORGANISATION.${no.reason}`) : t('ORGANISATION.UNKNOWN')
      default: return t('other', { code: no.code })
    }
  }
}

const tooMany = new Map([['OWN', 'TOO_MANY_OWN'], ['QUEUE', 'TOO_MANY_QUEUE']] as const as [string | undefined, 'TOO_MANY_OWN' | 'TOO_MANY_QUEUE'][])
const unreadable = [
  'EMPTY', 'NOT_A_REPORT', 'TWO_REPORTS', 'BINARY', 'UNKNOWN_FORMAT', 'LEGACY', 'PICTURE', 'ENCRYPTED', 'DAMAGED', 'BOMB', 'SCRIPT', 'ENTITIES',
  'TOO_MANY_PAGES', 'TOO_MANY_CELLS', 'TOO_SLOW', 'NOT_A_SCAN',
] as const
const isUnreadable = (reason: unknown): reason is (typeof unreadable)[number] => unreadable.some((known) => known === reason)
const reasons = ['REQUIRED', 'TOO_LONG', 'UNKNOWN', 'UNSAFE', 'FUTURE', 'DATE', 'RESOLVED', 'ADDRESS', 'TOO_SHORT', 'COMMON', 'PERSONAL', 'PERSONAL_DATA', 'KINDS', 'REUSED', 'DIFFERENT'] as const
const isReason = (reason: unknown): reason is (typeof reasons)[number] => reasons.some((known) => known === reason)
const organisation = ['UNKNOWN', 'DISABLED', 'TAKEN', 'ANOTHER', 'STALE', 'UNVERIFIED'] as const
const isOrganisation = (reason: unknown): reason is (typeof organisation)[number] => organisation.some((known) => known === reason)
const told = [
  'attachment.UNKNOWN', 'attachment.TAKEN', 'at.NOT_LATER', 'at.PAST', 'at.PAST_STATUTORY', 'at.NO_DEADLINE', 'publishedOn.TOO_EARLY', 'date.TOO_EARLY', 'year.OUT_OF_RANGE', 'year.TAKEN',
  'email.MALFORMED', 'email.DISABLED', 'email.TAKEN', 'email.TAKEN_ELSEWHERE', 'email.SELF', 'person.SELF', 'person.LAST_SUPERVISOR', 'person.LAST_ADMIN', 'person.JOINED',
  'person.DISABLED', 'role.NOT_HERE', 'code.TAKEN', 'code.MALFORMED', 'division.MALFORMED', 'kind.TAKEN', 'parent.NOT_GOVERNMENT', 'parent.ABOLISHED',
  'parent.CYCLE', 'parent.REQUIRED', 'office.NOT_OFFICE', 'office.ABOLISHED', 'office.OTHER_TREE', 'office.NOT_ABOVE', 'office.REQUIRED',
  'validTo.BEFORE_START', 'validTo.HAS_MEMBERS', 'validTo.SUPERVISES', 'to.SAME', 'to.TAKEN', 'to.CYCLE', 'countsInSum.GOVERNMENT', 'lastDay.PAST',
  'lastDay.AFTER_STATUTORY', 'chainLength.OUT_OF_RANGE', 'chainLength.SIGNING', 'sections.REQUIRED', 'reports.REQUIRED', 'reason.NOT_ASKED',
] as const
const isTold = (place: string): place is (typeof told)[number] => told.some((known) => known === place)
