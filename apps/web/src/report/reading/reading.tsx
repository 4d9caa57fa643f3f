'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useRef, useState } from 'react'
import type { Side } from '@/lib/graph/generated/graphql.ts'
import { Panel } from '@/ui/panel.tsx'
import { ActsPanel } from '../acts/acts-panel.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { FindingsList } from '../findings/findings-list.tsx'
import { formatOf } from '../form-of.ts'
import { SectionNav } from '../section-nav.tsx'
import { Sheet } from '../sheet.tsx'
import { textOf } from '../text-of.ts'
import { ThreadList } from '../threads/thread-list.tsx'
import { say } from '@/lib/say.ts'
import { ChangeList } from './change-list.tsx'
import { CommentForm } from './comment-form.tsx'
import { type Pointer, PointingProvider } from './pointing.tsx'
import { ReadCell } from './read-cell.tsx'
import { RemarkButton } from './remark-button.tsx'

/** The sheet at the left, what can be done and what was said at the right; on a phone one under the other, acts first. */
export function Reading({ report, sides, locale, submissionKey }: { report: WorkingReport; sides: readonly Side[]; locale: string; submissionKey: string }) {
  const t = useTranslations('reading')
  const [pointer, setPointer] = useState<Pointer | null>(null)
  const remark = useRef<HTMLTextAreaElement>(null)
  const format = formatOf(report.format)
  const mayComment = report.acts.includes('comment')
  const text = useMemo(() => textOf(report, format), [report, format])
  const pointing = useMemo(() => ({
    report,
    format,
    locale,
    raw: new Map(report.cells.map((cell) => [cell.id, cell.raw])),
    mayComment,
    point: (to: Pointer) => {
      setPointer(to)
      requestAnimationFrame(() => remark.current?.focus())
    },
  }), [report, format, locale, mayComment])
  return (
    <PointingProvider value={pointing}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <aside className="no-print grid content-start gap-6 xl:sticky xl:top-2 xl:order-last xl:max-h-[calc(100dvh-1rem)] xl:overflow-y-auto xl:px-1">
          <ActsPanel report={report} submissionKey={submissionKey} sides={sides} />
          {mayComment ? <Panel id="comment" title={t('comment')}><CommentForm report={report} pointer={pointer} clear={() => setPointer(null)} box={remark} /></Panel> : null}
          {report.changes.length > 0 ? <Panel id="changes" title={t('changes', { count: report.changes.length })}><ChangeList changes={report.changes} format={format} /></Panel> : null}
          {report.threads.length > 0 ? <Panel id="threads" title={t('threads')}><ThreadList report={report} sides={sides} /></Panel> : null}
          <Panel id="findings" title={t('findings')}><FindingsList report={report} /></Panel>
        </aside>
        <div className="min-w-0">
          <div className="no-print mb-3"><SectionNav label={t('sections')} sections={format.sections.map(({ id, heading }) => ({ id, heading: say(heading, locale) }))} /></div>
          <Sheet text={text} format={format} locale={locale} cell={ReadCell} beside={RemarkButton} />
        </div>
      </div>
    </PointingProvider>
  )
}
