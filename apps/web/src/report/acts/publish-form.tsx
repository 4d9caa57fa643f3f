'use client'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Field } from '@/ui/field.tsx'
import { TextArea } from '@/ui/kept-field.tsx'
import { ActForm } from './act-form.tsx'
import * as acts from './acts.ts'
import { PressAct, useOwnActs } from './own-acts.tsx'

/** 向社会公开: a press; 更正说明 where the edition takes the place of one that was public and no correction has said why; and why personal numbers must stay, where there are any. */
export function PublishForm() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const locale = useLocale()
  const { report, may, look, hidden } = useOwnActs()
  const numbers = report.findings.filter(({ rule, severity }) => rule === 'F-PRIV' && severity !== 'notice')
  if (!report.publicationNeedsReason && numbers.length === 0) return <PressAct act="publish" run={acts.publish} />
  if (!may('publish')) return null
  return (
    <ActForm act={acts.publish} hidden={hidden} label={t('publish')} look={look('publish')} told={words('told.publish')}>
      <p className="text-sm text-quiet">{words('about.publish')}</p>
      {report.publicationNeedsReason ? <Field id="publish-reason" label={words('publishReason')} hint={words('publishReasonHint')}><TextArea id="publish-reason" name="reason" required maxLength={2000} /></Field> : null}
      {numbers.length > 0 ? (
        <>
          <ul className="list-disc pl-5 text-sm">{numbers.map((finding) => <li key={finding.key}>{say(finding.message, locale)}</li>)}</ul>
          <Field id="personal-data" label={words('personalData')} hint={words('personalDataHint')}><TextArea id="personal-data" name="personalData" required maxLength={2000} /></Field>
        </>
      ) : null}
    </ActForm>
  )
}
