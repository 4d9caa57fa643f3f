import { useTranslations } from 'next-intl'
import { When } from './when.tsx'

/** When a report was first submitted, which is what 按时 is judged by; below it, quietly, when it was last, where that differs. */
export function SubmittedWhen({ of: { firstSubmittedAt, submittedAt } }: { of: { firstSubmittedAt: string | null; submittedAt: string | null } }) {
  const t = useTranslations('submitted')
  if (!firstSubmittedAt) return '–'
  return (
    <>
      <When at={firstSubmittedAt} />
      {submittedAt && submittedAt !== firstSubmittedAt ? <span className="block text-sm whitespace-nowrap text-quiet">{t('last')} <When at={submittedAt} /></span> : null}
    </>
  )
}
