'use client'
import { useTranslations } from 'next-intl'

/** How many were reminded, and for each who was not, why. */
export interface Reminded {
  reminded: number
  skipped: string[]
}

const reasons = ['SUBMITTED', 'RECENT', 'NOT_FOUND'] as const

/** What became of a 催报: how many were reminded, and how many were not and why. */
export function RemindedNotice({ of: { reminded, skipped } }: { of: Reminded }) {
  const t = useTranslations('reminding')
  const told = reasons.map((reason) => [reason, skipped.filter((one) => one === reason).length] as const).filter(([, count]) => count > 0)
  return [t('done', { count: reminded }), ...told.map(([reason, count]) => t(`skipped.${reason}`, { count }))].join(' ')
}
