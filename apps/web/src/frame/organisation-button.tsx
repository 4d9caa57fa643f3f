'use client'
import { useActionState } from 'react'
import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { idle } from '@/lib/outcome.ts'
import { goToOrganisation } from '@/lib/signing-in.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button } from '@/ui/button.tsx'

/** One press to the organisation's sign-in and back; says so when it does not answer. */
export function OrganisationButton({ why, next = '', children }: { why: 'signIn' | 'prove'; next?: string; children: ReactNode }) {
  const t = useTranslations('common')
  const [state, action, pending] = useActionState(goToOrganisation, idle)
  return (
    <form action={action} className="grid gap-3">
      <input type="hidden" name="why" value={why} />
      <input type="hidden" name="next" value={next} />
      <OutcomeNotice state={state} />
      <div><Button type="submit" disabled={pending}>{pending ? t('working') : children}</Button></div>
    </form>
  )
}
