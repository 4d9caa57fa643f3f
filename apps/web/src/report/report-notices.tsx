import { getTranslations } from 'next-intl/server'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import type { WorkingReport } from './editor/draft-of.ts'
import { RemindedWhen } from './reminded-when.tsx'
import { When } from './when.tsx'

/** What whoever opens the report has to know first: a withdrawal that waits or was done, a correction under way, a reminder. */
export async function ReportNotices({ report: { withdrawal, published, correctionReason, lastReminder, firstSubmittedAt, acts } }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  return (
    <>
      {withdrawal ? (
        <Notice tone="warning" title={t('withdrawalAsked')} className="mb-6">
          <p><Lines text={withdrawal.reason} /></p>
          <p className="mt-1 text-sm">{withdrawal.by} · <When at={withdrawal.at} /> · {t('withdrawalConfirm')} {acts.includes('confirmWithdrawal') ? <a href="#acts">{t('withdrawalGo')}</a> : null}</p>
        </Notice>
      ) : null}
      {published?.withdrawal ? (
        <Notice tone="error" title={t('withdrawn')} className="mb-6">
          <p><Lines text={published.withdrawal.reason} /></p>
          <p className="mt-1 text-sm"><When at={published.withdrawal.at} /> · {t('withdrawnNext')}</p>
        </Notice>
      ) : null}
      {correctionReason ? (
        <Notice title={t('correcting')} className="mb-6">
          <p><Lines text={correctionReason} /></p>
          {published?.withdrawal ? null : <p className="mt-1 text-sm">{t('stillPublic')}</p>}
        </Notice>
      ) : null}
      {lastReminder && !firstSubmittedAt ? (
        <Notice tone="warning" title={t('reminded')} className="mb-6"><p className="text-sm">{lastReminder.by} · <RemindedWhen of={lastReminder} /></p></Notice>
      ) : null}
    </>
  )
}
