import { useTranslations } from 'next-intl'
import type { Act, ReportState } from '@/lib/graph/generated/graphql.ts'

const acting = ['confirmWithdrawal', 'requestSignature', 'check', 'sign', 'submit', 'signOffline', 'beginReview', 'returnReport', 'publish', 'clear'] as const satisfies readonly Act[]

/** What this person is expected to do now, told from the acts that the API allows; who can do nothing is told what is waited for. */
export function NextStep({ report }: { report: { state: ReportState; acts: readonly Act[]; clearance: { passed: boolean; current: boolean } | null; published: { withdrawal: unknown } | null } }) {
  const t = useTranslations('nextStep')
  // Publication is called for once 保密审查 has passed; before, whoever records it is.
  const isCleared = report.clearance?.passed && report.clearance.current
  const mine = acting.filter((act) => report.acts.includes(act) && (act !== 'publish' || isCleared) && (act !== 'clear' || !isCleared))
  if (report.state === 'RETURNED' && report.acts.includes('requestSignature')) return <strong>{t('mend')}</strong>
  const first = mine[0]
  if (!first && report.acts.includes('publish')) return <span className="text-quiet">{t('waitingClearance')}</span>
  if (first) return <strong>{t(first)}</strong>
  if (report.state === 'PUBLISHED' && report.published?.withdrawal) return report.acts.includes('correct') ? <strong>{t('withdrawn')}</strong> : <span className="text-quiet">{t('withdrawn')}</span>
  return <span className="text-quiet">{t(`waiting.${report.state}`)}</span>
}
