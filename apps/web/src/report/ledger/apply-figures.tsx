'use client'
import type { CellId } from '@nianbao/report'
import type { Counted } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { useMemo, useState, useTransition } from 'react'
import { Link, useRouter } from '@/i18n/navigation.ts'
import { type FormState, idle } from '@/lib/outcome.ts'
import { Button } from '@/ui/button.tsx'
import { Tick } from '@/ui/field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import type { CellsSaved } from '../editor/saver.ts'
import { senderFor } from '../editor/sender.ts'

interface Change {
  cell: CellId
  from: string
  to: string
}

/** What was sent and what came of it; `isBack`: figures that stood before were put back. */
interface Sent {
  changes: Change[]
  state: FormState<CellsSaved>
  isBack: boolean
}

/** Takes the counted figures into table three, once the person has agreed to what is not counted, and puts the former ones back when asked. */
export function ApplyFigures({ report, href, counted, before }: { report: string; href: string; counted: Counted; before: Record<CellId, string> }) {
  const t = useTranslations('ledger')
  const common = useTranslations('common')
  const router = useRouter()
  const [sent, setSent] = useState<Sent>({ changes: [], state: idle, isBack: false })
  const [agreed, setAgreed] = useState('')
  const [pending, start] = useTransition()
  const { obstacles, cells } = counted
  // Whoever agreed, agreed to these rows and to no others.
  const terms = useMemo(() => obstacles.map(({ row, why }) => `${row.sheet} ${row.at} ${why}`).join(), [obstacles])
  const changes = Object.entries(cells).filter(([id, now]) => before[id] !== String(now)).map(([cell, now]) => ({ cell, from: before[cell] ?? '', to: String(now) }))

  const send = (figures: Change[], isBack: boolean) => start(async () => {
    const state = await senderFor(report).cells(figures).catch((): FormState<CellsSaved> => ({ status: 'refused', refusal: { code: 'OUTAGE' } }))
    setSent({ changes: figures, state, isBack })
    router.refresh()
  })
  const { state, isBack } = sent
  const saved = state.status === 'done' ? sent.changes.filter(({ cell }) => state.value.saved.includes(cell)) : []
  const overtaken = state.status === 'done' ? state.value.stale.length + state.value.locked.length : 0
  return (
    <>
      {obstacles.length > 0 ? <Tick label={t('seen', { count: obstacles.length })} checked={agreed === terms} onChange={({ target }) => setAgreed(target.checked ? terms : '')} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" onClick={() => send(changes, false)} disabled={pending || changes.length === 0 || (obstacles.length > 0 && agreed !== terms)}>{pending ? common('working') : t('apply')}</Button>
        <span className="text-sm text-quiet">{changes.length === 0 ? t('nothingChanges') : t('changes', { count: changes.length })}</span>
      </div>
      {state.status === 'refused' || state.status === 'fault' ? <OutcomeNotice state={state} /> : null}
      {overtaken > 0 ? <Notice tone="warning" alert title={t('overtaken', { count: overtaken })} /> : null}
      {saved.length > 0 ? (
        <div role="status">
          <Notice tone="done" title={t(isBack ? 'undone' : 'applied', { count: saved.length })}>
            <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
              <Link href={href}>{t('toReport')}</Link>
              {isBack ? null : <Button small disabled={pending} onClick={() => send(saved.map(({ cell, from, to }) => ({ cell, from: to, to: from })), true)}>{t('undo')}</Button>}
            </div>
          </Notice>
        </div>
      ) : null}
    </>
  )
}
