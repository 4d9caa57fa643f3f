'use client'
import { useActionState } from 'react'
import { useTranslations } from 'next-intl'
import { idle } from '@/lib/outcome.ts'
import { signIn } from '@/lib/signing-in.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'

/** Signs in as one demo person with one press. */
export function SignInAs({ name, email, password, next }: { name: string; email: string; password: string; next: string }) {
  const t = useTranslations('signIn')
  const [state, action, pending] = useActionState(signIn, idle)
  return (
    <form action={action}>
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="password" value={password} />
      <input type="hidden" name="next" value={next} />
      <OutcomeNotice state={state} />
      <Button type="submit" small disabled={pending} aria-label={t('signInAs', { name })}>{t('submit')}</Button>
    </form>
  )
}
