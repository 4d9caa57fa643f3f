import type { MySession } from '@nianbao/db/identity'
import { getFormatter, getTranslations } from 'next-intl/server'
import { endSessions } from '@/lib/account-acts.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Panel } from '@/ui/panel.tsx'

/** Where a person is signed in, and how to end that; where in the world that is, nobody writes down. */
export async function SessionsPanel({ sessions }: { sessions: readonly MySession[] }) {
  const t = await getTranslations('account.sessions')
  const format = await getFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <Panel id="sessions" title={t('title')}>
      <ul className="mb-4">
        {sessions.map(({ id, startedAt, expires, way, mine }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-2">
            <span>{t('line', { started: when(startedAt), ends: when(expires), way: t(`way.${way}`) })}{mine ? <b className="ml-2 font-medium">{t('mine')}</b> : null}</span>
            {mine ? null : <ActForm act={endSessions} hidden={{ session: id }} label={t('end')} small />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <ActForm act={endSessions} hidden={{}} label={t('endOthers')} /> : null}
    </Panel>
  )
}
