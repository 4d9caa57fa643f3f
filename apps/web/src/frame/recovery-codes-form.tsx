'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { ProofStep } from '@/report/acts/proof-step.tsx'
import { Button, type ButtonLook } from '@/ui/button.tsx'
import { Notice } from '@/ui/notice.tsx'

/** An act that ends with recovery codes, which are shown this once. */
export function RecoveryCodesForm({ act, label, look, children }: {
  act: (before: FormState<string[]>, form: FormData) => Promise<FormState<string[]>>
  label: ReactNode
  look?: ButtonLook
  children?: ReactNode
}) {
  const common = useTranslations('common')
  const t = useTranslations('account.factor')
  const { state, action, pending, form, onSubmit, again } = useAct<string[]>(act)
  const codes = state.status === 'done' ? state.value : []
  return (
    <form ref={form} action={action} onSubmit={onSubmit} className="grid gap-3">
      {codes.length > 0 ? (
        <Notice tone="done" alert title={t('codesTitle')}>
          <p className="mb-2">{t('codesExplain')}</p>
          <ul className="grid gap-x-8 gap-y-1 font-mono text-sm sm:grid-cols-2">{codes.map((code) => <li key={code}>{code}</li>)}</ul>
        </Notice>
      ) : (
        <>
          {children}
          <OutcomeNotice state={state} />
          <ProofStep state={state} pending={pending} again={again} />
          <div><Button type="submit" look={look} disabled={pending}>{pending ? common('working') : label}</Button></div>
        </>
      )}
    </form>
  )
}
