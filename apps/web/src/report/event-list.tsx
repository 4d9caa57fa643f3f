import { getTranslations } from 'next-intl/server'
import { Panel } from '@/ui/panel.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { wasPublicAlready } from './public-already.ts'
import { When } from './when.tsx'

type Event = WorkingReport['events'][number]

/** Saves that follow each other by the same hand are one line: autosave writes many. */
function grouped(events: readonly Event[]): { last: Event; count: number }[] {
  const groups: { last: Event; count: number }[] = []
  for (const event of events) {
    const before = groups.at(-1)
    const isSave = event.act === 'saveCells' || event.act === 'saveBlocks'
    if (before && isSave && before.last.act === event.act && before.last.by === event.by) before.count++
    else groups.push({ last: event, count: 1 })
  }
  return groups
}

/** What was done to the report, by whom and when, the latest first. */
export async function EventList({ report }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  const acts = await getTranslations('acts')
  if (report.events.length === 0) return null
  const inTime = report.events.toSorted((a, b) => a.at.localeCompare(b.at))
  return (
    <Panel id="events" title={t('events')} className="no-print mt-10">
      <ol className="text-[0.9375rem]">
        {grouped(report.events.toSorted((a, b) => b.at.localeCompare(a.at))).map(({ last, count }) => (
          <li key={last.id} className="flex flex-wrap gap-x-4 border-b border-rule py-1.5">
            <span className="w-44 text-quiet"><When at={last.at} /></span>
            <span className="w-36 font-medium">{last.act === 'approve' && wasPublicAlready(inTime, last.id) ? t('filed') : acts(last.act)}{count > 1 ? <span className="font-normal text-quiet"> {t('times', { count })}</span> : null}</span>
            <span className="min-w-16">{last.by}</span>
            {last.note ? <span className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">{last.note}</span> : null}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
