'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/ui/field.tsx'
import { Dot, TextBox } from '@/ui/kept-field.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { ActForm } from './act-form.tsx'
import { clear } from './acts.ts'

/** 保密审查: who examined, the verdict, which nothing chooses beforehand, the conclusion in words, and the day. */
export function ClearForm({ report }: { report: WorkingReport }) {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const { clearance } = report
  const [refused, setRefused] = useState(false)
  // The words that stand ready are those of the same verdict; a refusal has none.
  const same = clearance?.passed === !refused ? clearance.conclusion : null
  const ready = same ?? (refused ? '' : words('conclusionDefault'))
  return (
    <ActForm act={clear} hidden={{ report: report.id }} label={t('clear')} folded={t('clear')} done={words(clearance?.passed === false ? 'clearedRefused' : 'cleared')} told={words(refused ? 'clearedRefused' : 'cleared')}>
      <Field id="clear-name" label={words('clearer')}><TextBox id="clear-name" name="name" required defaultValue={clearance?.name} /></Field>
      <fieldset>
        <legend className="font-medium">{words('verdict')}</legend>
        <Dot name="passed" value="yes" required onChange={() => setRefused(false)} label={words('verdictPassed')} />
        <Dot name="passed" value="no" required onChange={() => setRefused(true)} label={words('verdictRefused')} />
      </fieldset>
      <Field id="clear-conclusion" label={words('conclusion')}><TextBox key={String(refused)} id="clear-conclusion" name="conclusion" required defaultValue={ready} /></Field>
      <Field id="clear-date" label={words('date')}><TextBox id="clear-date" name="date" type="date" required defaultValue={clearance?.date} /></Field>
    </ActForm>
  )
}
