import { useFormatter, useTranslations } from 'next-intl'

/** A deadline as offices say it: the first moment that is too late, at midnight, is the day before "until 24:00". */
export function Deadline({ at }: { at: string }) {
  const t = useTranslations('report')
  const format = useFormatter()
  const end = new Date(at)
  const lastMoment = new Date(end.getTime() - 1)
  const isMidnight = format.dateTime(end, { timeStyle: 'medium', hourCycle: 'h23' }).includes('00:00:00')
  const words = isMidnight
    ? t('untilMidnight', { day: format.dateTime(lastMoment, { dateStyle: 'medium' }) })
    : format.dateTime(end, { dateStyle: 'medium', timeStyle: 'short' })
  return <time dateTime={at} className="whitespace-nowrap">{words}</time>
}
