'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { Field, TextBox } from '@/ui/field.tsx'

/** The box for the code of the second factor: there from the first time that it is asked for. */
export function CodeField({ id, state, always = false }: { id: string; state: FormState<unknown>; always?: boolean }) {
  const t = useTranslations('common.code')
  const [asked, setAsked] = useState(false)
  const wanted = state.status === 'refused' && (state.refusal.code === 'CODE_NEEDED' || state.refusal.code === 'WRONG_CODE')
  useEffect(() => {
    if (wanted) setAsked(true)
  }, [wanted])
  if (!always && !asked && !wanted) return null
  return (
    <Field id={id} label={t('label')} hint={t('hint')}>
      <TextBox id={id} name="code" autoComplete="one-time-code" spellCheck={false} maxLength={40} required aria-describedby={`${id}-hint`} autoFocus={!always} />
    </Field>
  )
}
