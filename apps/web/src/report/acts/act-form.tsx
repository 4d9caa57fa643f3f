'use client'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { useAct } from '@/lib/use-act.ts'
import { useHydrated } from '@/lib/use-hydrated.ts'
import { Button, type ButtonLook } from '@/ui/button.tsx'
import { WrittenProvider } from '@/ui/kept-field.tsx'
import { Folded } from './folded.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'
import { ProofStep } from './proof-step.tsx'
import { hush, tell } from './said.ts'

export type FormAct<Value = null> = (before: FormState<Value>, form: FormData) => Promise<FormState<Value>>

/** One act as a form: its fields, its button, and what became of it. Works before scripts have loaded. */
export function ActForm<Value = null>({ act, hidden, label, look, small, disabled, done, told, folded, children, className }: {
  act: FormAct<Value>
  hidden: Record<string, string | number>
  label: ReactNode
  look?: ButtonLook
  small?: boolean
  disabled?: boolean
  /** Said after success, where the page itself does not show it. */
  done?: ReactNode | ((value: Value) => ReactNode)
  /** Said after success in the status line of the report that `hidden` names. */
  told?: string
  /** The word that the form is folded behind. */
  folded?: ReactNode
  children?: ReactNode
  className?: string
}) {
  const t = useTranslations('common')
  const hasScripts = useHydrated()
  const { state, action, pending, form, onSubmit, again } = useAct(act, () => {
    if (told) tell(String(hidden.report), told)
  })
  const answer = useRef<HTMLDivElement>(null)
  const isNo = state.status === 'refused' || state.status === 'fault'
  // The status line speaks by script; without one, the form does.
  const saysDone = hasScripts && told ? undefined : (done ?? told)
  // What was sent without scripts fills the fields of the page that answers; with scripts the fields are still the same.
  const [first] = useState(state)
  const written = (first.status === 'refused' || first.status === 'fault') && state.status !== 'done' ? first.written : undefined
  useEffect(() => {
    // The question who is at the keyboard takes the focus itself.
    if ((state.status === 'refused' && state.refusal.code !== 'PROOF_NEEDED') || state.status === 'fault') answer.current?.focus()
    if (state.status === 'done' && document.activeElement === document.body) form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }, [state, form])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // The button is not disabled meanwhile: it would lose the focus.
    if (pending) return event.preventDefault()
    if (told) hush()
    onSubmit(event)
  }
  const body = (
    <form ref={form} action={action} onSubmit={submit} className={className ?? 'grid gap-3'}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <WrittenProvider value={written}>{children}</WrittenProvider>
      <div ref={answer} tabIndex={-1} className="empty:hidden focus-visible:outline-none">
        <OutcomeNotice state={state} done={saysDone} />
        <ProofStep state={state} pending={pending} again={again} />
      </div>
      <div>
        <Button type="submit" look={look} small={small} disabled={disabled} aria-disabled={pending || undefined}>{pending ? t('working') : label}</Button>
      </div>
    </form>
  )
  return folded ? <Folded title={folded} open={isNo || (state.status === 'done' && !hasScripts)}>{body}</Folded> : body
}
