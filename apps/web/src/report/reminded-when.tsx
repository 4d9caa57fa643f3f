import { useTranslations } from 'next-intl'
import { When } from './when.tsx'

/** The moment of the last 催报 and, where there were more, how many. */
export function RemindedWhen({ of: { at, count } }: { of: { at: string; count: number } }) {
  const t = useTranslations('report')
  return <><When at={at} />{count > 1 ? <span className="text-quiet"> · {t('reminders', { count })}</span> : null}</>
}
