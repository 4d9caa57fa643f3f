'use client'
import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { FormState } from '@/lib/outcome.ts'
import { buttonClass } from '@/ui/button.tsx'

// Fetched when it is first needed: most acts ask nobody.
const ProofDialog = dynamic(() => import('./proof-dialog.tsx').then((module) => module.ProofDialog), { ssr: false })

/**
 * What stands below an act that answers for an organ while its person has not shown lately who they are: a dialog that
 * asks, and then `again`, which repeats the act as it was. Without scripts, a way to the page that asks the same, in a
 * window of its own: this one holds what was written.
 */
export function ProofStep({ state, pending, again }: { state: FormState<unknown>; pending: boolean; again: () => void }) {
  const t = useTranslations('common.proof')
  const way = useRef<HTMLAnchorElement>(null)
  const [settled, setSettled] = useState<FormState<unknown> | null>(null)
  if (state.status !== 'refused' || state.refusal.code !== 'PROOF_NEEDED') return null
  const { ways } = state.refusal
  return (
    <>
      <p className="mt-2">
        <Link ref={way} href={{ pathname: '/account/proof', query: { next: '/account/proof/done' } }} target="_blank" prefetch={false} className={buttonClass('plain')} onClick={(event) => { event.preventDefault(); setSettled(null) }}>{t('open')}</Link>
      </p>
      <noscript><p className="mt-2">{t('ownWindow')}</p></noscript>
      {ways ? <ProofDialog open={settled !== state && !pending} ways={ways} back={way} onClose={() => setSettled(state)} onProven={() => { setSettled(state); again() }} /> : null}
    </>
  )
}
