'use client'
import { useTranslations } from 'next-intl'
import { changePassword } from '@/lib/account-acts.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { ProofStep } from '@/report/acts/proof-step.tsx'
import { Button } from '@/ui/button.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { CodeField } from './code-field.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

/** Changes one's own password; every other session of the person ends with it. */
export function PasswordForm({ hint }: { hint: string }) {
  const t = useTranslations('account.password')
  const common = useTranslations('common')
  const { state, action, pending, form, onSubmit, again } = useAct(changePassword)
  return (
    <form ref={form} action={action} onSubmit={onSubmit} className="grid max-w-md gap-3">
      <Field id="password" label={t('current')}><TextBox id="password" name="password" type="password" autoComplete="current-password" required /></Field>
      <NewPasswordFields hint={hint} />
      <CodeField id="code" state={state} />
      <OutcomeNotice state={state} done={t('changed')} />
      <ProofStep state={state} pending={pending} again={again} />
      <div><Button type="submit" disabled={pending}>{pending ? common('working') : t('change')}</Button></div>
    </form>
  )
}
