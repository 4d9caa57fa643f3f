'use client'
import { useTranslations } from 'next-intl'
import { signInWithNewPassword } from '@/lib/signing-in.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { CodeField } from './code-field.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

/** Signs in with a password that has expired, and with the new one that takes its place. */
export function ExpiredPasswordForm({ next, hint }: { next: string; hint: string }) {
  const t = useTranslations('signIn')
  const common = useTranslations('common')
  const { state, action, pending, form } = useAct(signInWithNewPassword)
  return (
    <form ref={form} action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <OutcomeNotice state={state} />
      <Field id="email" label={t('email')}><TextBox id="email" name="email" type="email" autoComplete="username" required /></Field>
      <Field id="password" label={t('oldPassword')}><TextBox id="password" name="password" type="password" autoComplete="current-password" required /></Field>
      <NewPasswordFields hint={hint} />
      <CodeField id="code" state={state} />
      <div><Button type="submit" look="primary" disabled={pending}>{pending ? common('working') : t('changeAndEnter')}</Button></div>
    </form>
  )
}
