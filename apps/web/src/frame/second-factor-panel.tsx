import type { Ways } from '@nianbao/db/identity'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { removeSecondFactor, renewRecoveryCodes } from '@/lib/account-acts.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { buttonClass } from '@/ui/button.tsx'
import { Panel } from '@/ui/panel.tsx'
import { RecoveryCodesForm } from './recovery-codes-form.tsx'

/** Whether a code is asked for at sign-in, and how to begin or end that. */
export async function SecondFactorPanel({ ways, available }: { ways: Ways; available: boolean }) {
  const t = await getTranslations('account.factor')
  const format = await getFormatter()
  const since = ways.secondFactorSince
  return (
    <Panel id="factor" title={t('title')}>
      {since ? (
        <div className="grid max-w-md gap-4">
          <p>{t('on', { since: format.dateTime(since, { dateStyle: 'long' }), left: ways.recoveryCodesLeft })}</p>
          <RecoveryCodesForm act={renewRecoveryCodes} label={t('renew')} />
          <ActForm act={removeSecondFactor} hidden={{}} label={t('remove')} look="danger" />
        </div>
      ) : (
        <div className="grid gap-3">
          <p>{t(available && ways.passwordSince ? 'off' : 'unavailable')}</p>
          {available && ways.passwordSince ? <p><Link href="/account/second-factor" className={buttonClass('plain')}>{t('begin')}</Link></p> : null}
        </div>
      )}
    </Panel>
  )
}
