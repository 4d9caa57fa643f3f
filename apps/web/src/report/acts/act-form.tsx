'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { useAct } from '@/lib/use-act.ts'
import { Button, type ButtonLook } from '@/ui/button.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'
import { ProofStep } from './proof-step.tsx'

export type FormAct = (before: FormState, form: FormData) => Promise<FormState>

/** One act as a form: its fields, its button, and what became of it. Works before scripts have loaded. */
export function ActForm({ act, hidden, label, look, small, disabled, done, children, className }: {
  act: FormAct
  hidden: Record<string, string | number>
  label: ReactNode
  look?: ButtonLook
  small?: boolean
  disabled?: boolean
  /** Said after success, where the page itself does not show it. */
  done?: ReactNode
  children?: ReactNode
  className?: string
}) {
  const t = useTranslations('common')
  const { state, action, pending, form, onSubmit, again } = useAct(act)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The question who is at the keyboard takes the focus itself.
    if ((state.status === 'refused' && state.refusal.code !== 'PROOF_NEEDED') || state.status === 'fault') answer.current?.focus()
  }, [state])
  return (
    <form ref={form} action={action} onSubmit={onSubmit} className={className ?? 'grid gap-3'}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      <div ref={answer} tabIndex={-1} className="empty:hidden focus-visible:outline-none">
        <OutcomeNotice state={state} done={done} />
        <ProofStep state={state} pending={pending} again={again} />
      </div>
      <div>
        <Button type="submit" look={look} small={small} disabled={disabled || pending}>{pending ? t('working') : label}</Button>
      </div>
    </form>
  )
}
