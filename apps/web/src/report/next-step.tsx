import { useTranslations } from 'next-intl'
import type { Act, ReportState } from '@/lib/graph/generated/graphql.ts'

const acting = ['requestSignature', 'sign', 'submit', 'beginReview', 'returnReport', 'publish', 'clear'] as const satisfies readonly Act[]

/** What this person is expected to do now, told from the acts that the API allows; who can do nothing is told what is waited for. */
export function NextStep({ report }: { report: { state: ReportState; acts: readonly Act[] } }) {
  const t = useTranslations('nextStep')
  const mine = acting.filter((act) => report.acts.includes(act))
  if (report.state === 'RETURNED' && report.acts.includes('requestSignature')) return <strong>{t('mend')}</strong>
  const first = mine[0]
  if (first) return <strong>{t(first)}</strong>
  return <span className="text-quiet">{t(`waiting.${report.state}`)}</span>
}
