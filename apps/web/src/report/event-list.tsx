import { getTranslations } from 'next-intl/server'
import { Panel } from '@/ui/panel.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { When } from './when.tsx'

/** What was done to the report, by whom and when, the latest first. */
export async function EventList({ report }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  const acts = await getTranslations('acts')
  if (report.events.length === 0) return null
  return (
    <Panel id="events" title={t('events')} className="no-print mt-10">
      <ol className="text-[0.9375rem]">
        {report.events.toSorted((a, b) => b.at.localeCompare(a.at)).map((event) => (
          <li key={event.id} className="grid gap-x-4 border-b border-rule py-1.5 sm:grid-cols-[12rem_8rem_8rem_1fr]">
            <span className="text-quiet"><When at={event.at} /></span>
            <span className="font-medium">{acts(event.act)}</span>
            <span>{event.by}</span>
            <span className="[overflow-wrap:anywhere]">{event.note}</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
