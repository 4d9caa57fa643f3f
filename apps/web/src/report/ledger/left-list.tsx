'use client'
import type { At, Counted, Read } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { Fold } from '@/ui/fold.tsx'

/** Every row that is rightly in no figure, by why: other years, what the person left out, sums and notes. */
export function LeftList({ counted, others, year, names }: { counted: Counted; others: Read['others']; year: number; names: (rows: readonly At[]) => string }) {
  const t = useTranslations('ledger')
  const kinds: [keyof Counted['left'] | Read['others'][number]['kind'], readonly At[]][] = [
    ...Object.entries(counted.left) as [keyof Counted['left'], At[]][], ...Map.groupBy(others, ({ kind }) => kind),
  ]
  const filled = kinds.filter(([, rows]) => rows.length > 0)
  if (filled.length === 0) return null
  return (
    <Fold title={t('left', { count: filled.reduce((sum, [, rows]) => sum + rows.length, 0) })}>
      <ul className="list-disc pl-5 [overflow-wrap:anywhere]">
        {filled.map(([kind, rows]) => <li key={kind}>{t(`leftBy.${kind}`, { year: String(year), rows: names(rows) })}</li>)}
      </ul>
    </Fold>
  )
}
