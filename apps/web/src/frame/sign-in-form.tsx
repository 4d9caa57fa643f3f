'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import { signIn } from '@/lib/signing-in.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { CodeField } from './code-field.tsx'

/** E-mail and password, then the code where one is asked for; after too many tries the button counts the seconds down. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('signIn')
  const common = useTranslations('common')
  const { state, action, pending, form } = useAct(signIn)
  const wait = state.status === 'refused' ? (state.refusal.retryAfterSeconds ?? 0) : 0
  const left = useCountdown(wait, state)
  const isExpired = state.status === 'refused' && state.refusal.code === 'PASSWORD_EXPIRED'
  return (
    <form ref={form} action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <OutcomeNotice state={state} />
      {isExpired ? <p><Link href={{ pathname: '/sign-in/password', query: { next } }}>{t('changeExpired')}</Link></p> : null}
      <Field id="email" label={t('email')}><TextBox id="email" name="email" type="email" autoComplete="username" required /></Field>
      <Field id="password" label={t('password')}><TextBox id="password" name="password" type="password" autoComplete="current-password" required /></Field>
      <CodeField id="code" state={state} />
      <div><Button type="submit" look="primary" disabled={pending || left > 0}>{pending ? common('working') : left > 0 ? t('waitSeconds', { seconds: left }) : t('submit')}</Button></div>
    </form>
  )
}

/** Seconds left of a wait that began with `of`; 0 when there is none. */
function useCountdown(seconds: number, of: unknown): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    setLeft(seconds)
    if (seconds <= 0) return
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000)
    return () => clearInterval(timer)
  }, [seconds, of])
  return left
}
