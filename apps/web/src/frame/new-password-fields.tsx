'use client'
import { useTranslations } from 'next-intl'
import { Field, TextBox } from '@/ui/field.tsx'

/** A new password, typed twice, under what the installation's policy asks of it. */
export function NewPasswordFields({ hint }: { hint: string }) {
  const t = useTranslations('account.password')
  return (
    <>
      <Field id="new-password" label={t('next')} hint={hint}>
        <TextBox id="new-password" name="newPassword" type="password" autoComplete="new-password" required aria-describedby="new-password-hint" />
      </Field>
      <Field id="new-password-again" label={t('again')}><TextBox id="new-password-again" name="newPasswordAgain" type="password" autoComplete="new-password" required /></Field>
    </>
  )
}
