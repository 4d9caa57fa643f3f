import { useTranslations } from 'next-intl'
import type { Act, AgencyKind, ReportState, Side, SigningStep } from '@/lib/graph/generated/graphql.ts'
import { isRefused } from './acts/cleared.ts'
import { isPublicAlready } from './public-already.ts'
import { unanswered } from './threads/unanswered.ts'

const acting = ['confirmWithdrawal', 'requestSignature', 'check', 'sign', 'submit', 'signOffline', 'beginReview', 'returnReport', 'publish', 'clear'] as const satisfies readonly Act[]
/** What leads on from a 保密审查 that says no, and what it stands in the way of. */
const afterRefusal: readonly Act[] = ['sendBack', 'recall', 'returnReport', 'unapprove', 'publish']

/** What the next step is told from. */
export interface Stepping {
  agency: { kind: AgencyKind }
  state: ReportState
  signingStep: SigningStep | null
  acts: readonly Act[]
  submittedAt: string | null
  publishedAt: string | null
  clearance: { passed: boolean; current: boolean } | null
  published: { withdrawal: unknown } | null
  threads: readonly { waitsFor: Side | null }[]
}

/** What this person is expected to do now, told from the acts that the API allows; who can do nothing is told what is waited for. */
export function NextStep({ report }: { report: Stepping }) {
  const t = useTranslations('nextStep')
  const { state, acts, signingStep } = report
  const step = signingStep ?? 'SIGN'
  if (state === 'RETURNED' && acts.includes('requestSignature')) return <strong>{t('mend')}</strong>
  if (isRefused(report) && (state === 'SIGNING' || state === 'SUBMITTED' || state === 'REVIEWING' || state === 'APPROVED')) {
    const says = t(`clearedNo.${state}`)
    return afterRefusal.some((act) => acts.includes(act)) ? <strong>{says}</strong> : <span className="text-quiet">{says}</span>
  }
  // A sheet of figures is never published by itself: nothing is waited for.
  if (state === 'APPROVED' && report.agency.kind === 'OWN_LEVEL') return <span className="text-quiet">{t('summed')}</span>
  // Publication is called for once 保密审查 has passed; before, whoever records it is.
  const isCleared = report.clearance?.passed && report.clearance.current
  const first = acting.find((act) => acts.includes(act) && (act !== 'publish' || isCleared) && (act !== 'clear' || !isCleared))
  // While the agency writes, its next step says that comments are answered, too.
  const questions = state === 'SUBMITTED' || state === 'REVIEWING' ? unanswered(report) : 0
  if (!first && questions > 0) return <strong>{t('answer', { count: questions })}</strong>
  if (!first && acts.includes('publish')) return <span className="text-quiet">{t('waitingClearance')}</span>
  if (first === 'signOffline' && step === 'CHECK') return <strong>{t('signOfflineAfterCheck')}</strong>
  if (first === 'returnReport' && isPublicAlready(report)) return <strong>{t('file')}</strong>
  if (first) return <strong>{t(first)}</strong>
  if (state === 'PUBLISHED' && report.published?.withdrawal) return acts.includes('correct') ? <strong>{t('withdrawn')}</strong> : <span className="text-quiet">{t('withdrawn')}</span>
  return <span className="text-quiet">{state === 'SIGNING' ? t(`signing.${step}`) : t(`waiting.${state}`)}</span>
}
