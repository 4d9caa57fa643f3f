'use client'
import { useActionState, useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { idle } from '@/lib/outcome.ts'
import { signInHere } from '@/lib/signing-in.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { CodeField } from '@/frame/code-field.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import { useDraft, useEditing } from './editing.tsx'

/** When the session has ended: sign in again without leaving the page; what was written is sent right after. */
export function SignInAgain({ email }: { email: string }) {
  const t = useTranslations('signIn')
  const common = useTranslations('common')
  const { saveNow, store } = useEditing()
  const isOut = useDraft((draft) => draft.save === 'signedOut')
  const [dismissed, setDismissed] = useState(false)
  const [state, action, pending] = useActionState(signInHere, idle)
  useEffect(() => {
    if (state.status !== 'done') return
    store.set({ save: 'waiting' })
    saveNow()
  }, [state, store, saveNow])
  return (
    <Dialog open={isOut && !dismissed} onClose={() => setDismissed(true)} title={t('againTitle')} close={common('close')}>
      <p className="mb-3">{t('againExplain')}</p>
      <form action={action} className="grid gap-3">
        <OutcomeNotice state={state} />
        <Field id="again-email" label={t('email')}><TextBox id="again-email" name="email" type="email" autoComplete="username" defaultValue={email} required /></Field>
        <Field id="again-password" label={t('password')}><TextBox id="again-password" name="password" type="password" autoComplete="current-password" required /></Field>
        <CodeField id="again-code" state={state} />
        <div><Button type="submit" look="primary" disabled={pending}>{pending ? common('working') : t('submit')}</Button></div>
      </form>
    </Dialog>
  )
}
