'use client'
import { type RefObject, useActionState, useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { ProofFields } from '@/frame/proof-fields.tsx'
import { Link } from '@/i18n/navigation.ts'
import { prove } from '@/lib/account-acts.ts'
import { idle, type ProofWays } from '@/lib/outcome.ts'
import { Button, buttonClass } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'

interface Props {
  open: boolean
  ways: ProofWays
  onClose: () => void
  /** Has the focus when the dialog is closed. */
  back: RefObject<HTMLElement | null>
  /** Called once, when the proof stands. */
  onProven: () => void
}

/** Asks whoever is at the keyboard to show that they are who the session says; the page below keeps all that it has. */
export function ProofDialog({ open, ways, onClose, back, onProven }: Props) {
  const t = useTranslations('common')
  return (
    <Dialog open={open} onClose={onClose} title={t('proof.title')} close={t('close')} back={back}>
      <p className="mb-3">{t('proof.explain')}</p>
      {ways.password ? <ByPassword ways={ways} onProven={onProven} /> : null}
      {ways.organisation ? <ByOrganisation name={ways.organisation} onGoOn={onProven} /> : null}
      {!ways.password && !ways.organisation ? <p>{t('proof.noWay')}</p> : null}
    </Dialog>
  )
}

function ByPassword({ ways, onProven }: { ways: ProofWays; onProven: () => void }) {
  const t = useTranslations('common')
  const [state, action, pending] = useActionState(prove, idle)
  const told = useRef(false)
  useEffect(() => {
    if (state.status !== 'done' || told.current) return
    told.current = true
    onProven()
  }, [state, onProven])
  return (
    // The dialog stands inside the act's form in React's eyes: its own submit is not the act's.
    <form action={action} onSubmit={(event) => event.stopPropagation()} className="grid gap-3">
      <OutcomeNotice state={state} />
      <ProofFields id="proof-dialog" state={state} askCode={ways.code} />
      <div><Button type="submit" look="primary" disabled={pending || state.status === 'done'}>{pending ? t('working') : t('proof.confirm')}</Button></div>
    </form>
  )
}

/** The organisation's sign-in opens beside this page, so that nothing here is lost; then the act goes on. */
function ByOrganisation({ name, onGoOn }: { name: string; onGoOn: () => void }) {
  const t = useTranslations('common.proof')
  return (
    <div className="mt-3 flex flex-wrap gap-3">
      <Link href={{ pathname: '/account/proof', query: { next: '/account/proof/done' } }} target="_blank" className={buttonClass('plain')}>{t('organisation', { name })}</Link>
      <Button onClick={onGoOn}>{t('goOn')}</Button>
    </div>
  )
}
