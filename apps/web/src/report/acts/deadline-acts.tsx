'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field.tsx'
import { TextArea, TextBox } from '@/ui/kept-field.tsx'
import { ActForm } from './act-form.tsx'
import { extend, remind } from './office-acts.ts'
import { useOwnActs } from './own-acts.tsx'
import { RemindedNotice } from './reminded-notice.tsx'

/** The office before the first submission: ask where the report stays, or grant more time. */
export function DeadlineActs() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const fields = useTranslations('extend')
  const { report, may, hidden } = useOwnActs()
  const office = (report.agency.office ?? report.agency).code
  return (
    <>
      {may('remind') ? (
        <ActForm act={remind} hidden={{ office, year: report.year, reports: report.id }} label={t('remind')} done={(of) => <RemindedNotice of={of} />}><p className="text-sm text-quiet">{words('about.remind')}</p></ActForm>
      ) : null}
      {may('extend') ? (
        <ActForm act={extend} hidden={hidden} label={t('extend')} folded={t('extend')} told={words('told.extend')}>
          <p className="text-sm text-quiet">{words('about.extend')}</p>
          <Field id="extend-at" label={fields('date')} hint={fields('dateHint')}><TextBox id="extend-at" name="at" type="date" required /></Field>
          <Field id="extend-reason" label={words('reason')}><TextArea id="extend-reason" name="reason" required maxLength={1000} /></Field>
        </ActForm>
      ) : null}
    </>
  )
}
