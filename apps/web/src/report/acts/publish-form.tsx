'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field.tsx'
import { TextArea } from '@/ui/kept-field.tsx'
import { ActForm } from './act-form.tsx'
import * as acts from './acts.ts'
import { PressAct, useOwnActs } from './own-acts.tsx'

/** 向社会公开: a press, and 更正说明 where the edition takes the place of one that was public and no correction has said why. */
export function PublishForm() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const { report, may, look, hidden } = useOwnActs()
  if (!report.publicationNeedsReason) return <PressAct act="publish" run={acts.publish} />
  if (!may('publish')) return null
  return (
    <ActForm act={acts.publish} hidden={hidden} label={t('publish')} look={look('publish')} told={words('told.publish')}>
      <p className="text-sm text-quiet">{words('about.publish')}</p>
      <Field id="publish-reason" label={words('publishReason')} hint={words('publishReasonHint')}><TextArea id="publish-reason" name="reason" required maxLength={2000} /></Field>
    </ActForm>
  )
}
