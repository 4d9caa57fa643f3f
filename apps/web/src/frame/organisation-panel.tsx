import type { Ways } from '@nianbao/db/identity'
import { getFormatter, getTranslations } from 'next-intl/server'
import { unlinkOrganisation } from '@/lib/account-acts.ts'
import { goToOrganisation } from '@/lib/signing-in.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Notice } from '@/ui/notice.tsx'
import { Panel } from '@/ui/panel.tsx'
import { RefusedNotice } from './refused-notice.tsx'

/** The account at the organisation's sign-in: linked or not, and how to change that. */
export async function OrganisationPanel({ name, ways, refused, linked }: { name: string; ways: Ways; refused?: string; linked: boolean }) {
  const t = await getTranslations('account.organisation')
  const format = await getFormatter()
  const since = ways.organisationSince
  return (
    <Panel id="organisation" title={name}>
      <div className="grid gap-3">
        <RefusedNotice refused={refused} />
        {linked && since ? <Notice tone="done" alert>{t('linked')}</Notice> : null}
        {since ? <p>{t('on', { name, since: format.dateTime(since, { dateStyle: 'long' }) })}</p> : <p>{t('off', { name })}</p>}
        {since && ways.passwordSince ? <ActForm act={unlinkOrganisation} hidden={{}} label={t('unlink')} /> : null}
        {since ? null : <ActForm act={goToOrganisation} hidden={{ why: 'link' }} label={t('link', { name })} />}
      </div>
    </Panel>
  )
}
