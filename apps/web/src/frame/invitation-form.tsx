'use client'
import { useTranslations } from 'next-intl'
import { acceptInvitation } from '@/lib/accept-invitation.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'
import { NewPasswordFields } from './new-password-fields.tsx'

/** The first password of a new person; with it they are signed in. The email stands in the form for the browser that keeps passwords. */
export function InvitationForm({ token, email, hint }: { token: string; email: string; hint: string }) {
  const t = useTranslations('invitation')
  const common = useTranslations('common')
  const { state, action, pending, form } = useAct(acceptInvitation)
  return (
    <form ref={form} action={action} className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="email" name="email" value={email} readOnly autoComplete="username" className="sr-only" tabIndex={-1} aria-hidden />
      <OutcomeNotice state={state} />
      <NewPasswordFields hint={hint} />
      <div><Button type="submit" look="primary" disabled={pending}>{pending ? common('working') : t('save')}</Button></div>
    </form>
  )
}
