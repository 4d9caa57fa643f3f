import { useTranslations } from 'next-intl'
import { Mark } from '@/ui/mark.tsx'

interface Marked {
  selfReviewed?: boolean
  nil?: boolean
  extensions?: readonly unknown[]
  withdrawal: unknown
  published: { backfilled?: boolean; withdrawal: unknown } | null
}

/** What else stands out of a report beside its state, each with a shape and a word: 自审自发, 零数据, 补录, 准予延期, 已撤下. */
export function ReportMarks({ of: { selfReviewed, nil, extensions = [], withdrawal, published } }: { of: Marked }) {
  const t = useTranslations('marks')
  return (
    <>
      {withdrawal ? <Mark shape="▼" tone="warning">{t('withdrawalWaiting')}</Mark> : null}
      {published?.withdrawal ? <Mark shape="✕" tone="error">{t('withdrawn')}</Mark> : null}
      {published?.backfilled ? <Mark shape="＋">{t('backfilled')}</Mark> : null}
      {selfReviewed ? <Mark shape="⟲">{t('selfReviewed')}</Mark> : null}
      {nil ? <Mark shape="0">{t('nil')}</Mark> : null}
      {extensions.length > 0 ? <Mark shape="→">{t('extended')}</Mark> : null}
    </>
  )
}
