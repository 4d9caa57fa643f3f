'use client'
import { useTranslations } from 'next-intl'
import { proveAndReturn } from '@/lib/account-acts.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'
import { ProofFields } from './proof-fields.tsx'

/** The proof on a page of its own: for browsers without scripts, and before pages that take one to be seen. */
export function ProofForm({ next, askCode }: { next: string; askCode: boolean }) {
  const t = useTranslations('common')
  const { state, action, pending, form } = useAct(proveAndReturn)
  return (
    <form ref={form} action={action} className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <OutcomeNotice state={state} />
      <ProofFields id="proof" state={state} askCode={askCode} />
      <div><Button type="submit" look="primary" disabled={pending}>{pending ? t('working') : t('proof.confirm')}</Button></div>
    </form>
  )
}
