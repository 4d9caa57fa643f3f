import { useTranslations } from 'next-intl'
import { When } from './when.tsx'

interface Submitted {
  firstSubmittedAt: string | null
  submittedAt: string | null
}

/**
 * When a report was first submitted, which is what 按时 is judged by; below it, quietly, when it was last, where that differs.
 * Of what was backfilled, the day on which it was published elsewhere.
 */
export function SubmittedWhen({ of: { firstSubmittedAt, submittedAt }, published }: { of: Submitted; published?: { firstPublishedAt: string } | null }) {
  const t = useTranslations('submitted')
  if (!firstSubmittedAt && !submittedAt && !published) return '–'
  return (
    <>
      {firstSubmittedAt ? <When at={firstSubmittedAt} /> : null}
      {!firstSubmittedAt && published ? <span className="whitespace-nowrap">{t.rich('elsewhere', { day: () => <When at={published.firstPublishedAt} day /> })}</span> : null}
      {submittedAt && submittedAt !== firstSubmittedAt ? <span className="block text-sm whitespace-nowrap text-quiet">{t('last')} <When at={submittedAt} /></span> : null}
    </>
  )
}
