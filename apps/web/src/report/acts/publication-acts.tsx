'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field.tsx'
import { TextBox } from '@/ui/kept-field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { ActForm } from './act-form.tsx'
import * as acts from './acts.ts'
import { isCleared } from './cleared.ts'
import { ClearForm } from './clear-form.tsx'
import { PressAct, ReasonAct, useOwnActs } from './own-acts.tsx'

/** Clearance, publication, where it was posted, and corrections. Without a clearance that passed, nothing calls for publication. */
export function PublicationActs() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const posting = useTranslations('posting')
  const { report, may, hidden } = useOwnActs()
  const [last] = report.postings
  return (
    <>
      {may('publish') && !isCleared(report) ? <Notice tone="warning">{words('notCleared')}</Notice> : <PressAct act="publish" run={acts.publish} />}
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
