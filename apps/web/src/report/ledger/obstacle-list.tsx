'use client'
import type { At, Counted, Obstacle } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { Notice } from '@/ui/notice.tsx'

/** The rows that could not be counted, by what is in the way; nothing where there is none. */
export function ObstacleList({ obstacles, names }: { obstacles: Counted['obstacles']; names: (rows: readonly At[]) => string }) {
  const t = useTranslations('ledger')
  if (obstacles.length === 0) return null
  const byWhy = [...Map.groupBy(obstacles, ({ why }) => why)] satisfies [Obstacle, Counted['obstacles']][]
  return (
    <Notice tone="warning" title={t('notCounted', { count: obstacles.length })}>
      <ul className="list-disc pl-5">
        {byWhy.map(([why, all]) => <li key={why}>{t(`obstacles.${why}`, { rows: names(all.map(({ row }) => row)) })}</li>)}
      </ul>
    </Notice>
  )
}
