'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { Field, TextBox } from '@/ui/field.tsx'
import { CodeField } from './code-field.tsx'

/** Password, and code where one is asked for: what shows again who is at the keyboard. */
export function ProofFields({ id, state, askCode }: { id: string; state: FormState<unknown>; askCode: boolean }) {
  const t = useTranslations('common.proof')
  return (
    <>
      <Field id={`${id}-password`} label={t('password')}><TextBox id={`${id}-password`} name="password" type="password" autoComplete="current-password" required /></Field>
      <CodeField id={`${id}-code`} state={state} always={askCode} />
    </>
  )
}
