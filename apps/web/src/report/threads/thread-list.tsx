'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Side } from '@/lib/graph/generated/graphql.ts'
import { Empty } from '@/ui/panel.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { formatOf } from '../form-of.ts'
import { anchorWords } from './anchor-words.ts'
import { ThreadCard } from './thread-card.tsx'

const agency: readonly Side[] = ['AGENCY']

/** All threads of a report, the open ones first; `sides` are those the reader speaks for, the agency's where nothing is said. */
export function ThreadList({ report, sides = agency }: { report: Pick<WorkingReport, 'threads' | 'format' | 'blocks' | 'acts'>; sides?: readonly Side[] }) {
  const t = useTranslations('threads')
  const places = useTranslations('places')
  const locale = useLocale()
  const format = formatOf(report.format)
  if (report.threads.length === 0) return <Empty>{t('none')}</Empty>
  const words = { whole: t('whole'), gone: t('gone'), places: (place: string) => (isPlace(place) ? places(place) : place) }
  return (
    <ol>
      {report.threads.toSorted((a, b) => Number(a.state === 'RESOLVED') - Number(b.state === 'RESOLVED')).map((thread) => (
        <ThreadCard key={thread.id} thread={thread} acts={report.acts} sides={sides} {...anchorWords(thread.anchor, format, locale, report.blocks, words)} />
      ))}
    </ol>
  )
}

const known = ['title', 'preamble', 'overview', 'problems', 'otherMatters', 'closing'] as const
const isPlace = (place: string): place is (typeof known)[number] => known.some((one) => one === place)
