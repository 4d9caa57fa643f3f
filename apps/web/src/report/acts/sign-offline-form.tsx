'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field, TextBox } from '@/ui/field.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { ActForm } from './act-form.tsx'
import { signOffline } from './acts.ts'
import { ScanField } from './scan-field.tsx'

/** 线下签批: the scan of the signed sheet first, then who signed, with which post, on which day. */
export function SignOfflineForm({ report }: { report: WorkingReport }) {
  const t = useTranslations('signOffline')
  const acts = useTranslations('acts')
  const about = useTranslations('reading.about')
  const told = useTranslations('reading.told')
  const [attachment, setAttachment] = useState<string | null>(null)
  return (
    <ActForm act={signOffline} hidden={{ report: report.id, contentHash: report.contentHash, attachment: attachment ?? '' }} label={acts('signOffline')} folded={acts('signOffline')} told={told('signOffline')} disabled={attachment === null}>
      <p className="text-sm text-quiet">{about('signOffline')}</p>
      <ScanField report={report.id} sent={setAttachment} />
      <Field id="paper-name" label={t('name')}><TextBox id="paper-name" name="name" required maxLength={100} /></Field>
      <Field id="paper-post" label={t('post')}><TextBox id="paper-post" name="post" required maxLength={100} /></Field>
      <Field id="paper-date" label={t('date')}><TextBox id="paper-date" name="date" type="date" required /></Field>
    </ActForm>
  )
}
