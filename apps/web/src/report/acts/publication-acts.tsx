'use client'
import { useTranslations } from 'next-intl'
import type { ReportState } from '@/lib/graph/generated/graphql.ts'
import { Field } from '@/ui/field.tsx'
import { TextBox } from '@/ui/kept-field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { ActForm } from './act-form.tsx'
import * as acts from './acts.ts'
import { isCleared, isRefused } from './cleared.ts'
import { ClearForm } from './clear-form.tsx'
import { ReasonAct, useOwnActs } from './own-acts.tsx'
import { PublishForm } from './publish-form.tsx'

/** Where a refusal is met before publication; 报备 publishes before the approval. */
const refusedIn = (state: ReportState) => (state === 'SUBMITTED' || state === 'REVIEWING' ? state : 'APPROVED')

/** Clearance, publication, where it was posted, and corrections. Without a clearance that passed, nothing calls for publication. */
export function PublicationActs() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const posting = useTranslations('posting')
  const { report, may, hidden } = useOwnActs()
  const [last] = report.postings
  return (
    <>
      {isRefused(report) && (may('publish') || may('unapprove')) ? <Notice tone="warning">{words(`clearedNo.${refusedIn(report.state)}`)}</Notice> : null}
      {may('publish') && !isCleared(report) ? (isRefused(report) ? null : <Notice tone="warning">{words('notCleared')}</Notice>) : <PublishForm />}
      {may('clear') ? <ClearForm report={report} /> : null}
      {may('recordPosting') ? (
        <ActForm act={acts.recordPosting} hidden={hidden} label={t('recordPosting')} folded={t('recordPosting')} told={words('told.recordPosting')}>
          <p className="text-sm text-quiet">{words('about.recordPosting')}</p>
          <Field id="posting-address" label={posting('address')} hint={posting('addressHint')}><TextBox id="posting-address" name="address" type="url" required maxLength={2000} defaultValue={last?.address} /></Field>
          <Field id="posting-date" label={posting('date')}><TextBox id="posting-date" name="date" type="date" required defaultValue={last?.date} /></Field>
        </ActForm>
      ) : null}
      <ReasonAct act="correct" run={acts.correct} />
      <ReasonAct act="abandonCorrection" run={acts.abandonCorrection} />
    </>
  )
}
