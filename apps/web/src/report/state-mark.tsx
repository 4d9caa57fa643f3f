import { useTranslations } from 'next-intl'
import type { ReportState, Timeliness } from '@/lib/graph/generated/graphql.ts'
import { Mark, type MarkTone } from '@/ui/mark.tsx'

const states: Record<ReportState, { shape: string; tone: MarkTone }> = {
  DRAFT: { shape: '○', tone: 'plain' },
  SIGNING: { shape: '◐', tone: 'accent' },
  SUBMITTED: { shape: '▷', tone: 'accent' },
  REVIEWING: { shape: '◎', tone: 'accent' },
  RETURNED: { shape: '↩', tone: 'warning' },
  APPROVED: { shape: '✓', tone: 'done' },
  PUBLISHED: { shape: '■', tone: 'done' },
  CORRECTING: { shape: '✎', tone: 'warning' },
}

const timeliness: Record<Timeliness, { shape: string; tone: MarkTone }> = {
  PENDING: { shape: '–', tone: 'plain' },
  ON_TIME: { shape: '✓', tone: 'done' },
  LATE: { shape: '△', tone: 'warning' },
  OVERDUE: { shape: '▲', tone: 'error' },
}

/** The state of a report: a shape and a word; null is a report that was not begun. */
export function StateMark({ state }: { state: ReportState | null }) {
  const t = useTranslations('states')
  if (!state) return <Mark shape="·">{t('NONE')}</Mark>
  return <Mark {...states[state]}>{t(state)}</Mark>
}

/** On time, late, overdue or not yet due: a shape and a word; a dash for what was backfilled. */
export function TimelinessMark({ timeliness: is }: { timeliness: Timeliness | null }) {
  const t = useTranslations('timeliness')
  if (!is) return '–'
  return <Mark {...timeliness[is]}>{t(is)}</Mark>
}
