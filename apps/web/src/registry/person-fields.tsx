'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field.tsx'
import { TextBox } from '@/ui/kept-field.tsx'

/** Who is meant: the email by which people are known, and the name of somebody new. */
export function PersonFields({ id }: { id: string }) {
  const t = useTranslations('people')
  return (
    <>
      <Field id={`${id}-email`} label={t('email')} hint={t('emailHint')}>
        <TextBox id={`${id}-email`} name="email" type="email" required maxLength={254} autoComplete="off" aria-describedby={`${id}-email-hint`} />
      </Field>
      <Field id={`${id}-name`} label={t('name')} hint={t('nameHint')}><TextBox id={`${id}-name`} name="name" maxLength={100} autoComplete="off" aria-describedby={`${id}-name-hint`} /></Field>
    </>
  )
}
