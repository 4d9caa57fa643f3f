'use client'
import type { CellId } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { useRouter } from '@/i18n/navigation.ts'
import { type FormState, idle } from '@/lib/outcome.ts'
import { Button } from '@/ui/button.tsx'
import { Tick } from '@/ui/field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import type { CellsSaved } from '../editor/saver.ts'
import { senderFor } from '../editor/sender.ts'
import { formatOf } from '../form-of.ts'
import { ColumnChoices } from './column-choices.tsx'
import { CountedTable } from './counted-table.tsx'
import { LedgerFile } from './ledger-file.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { useLedger } from './use-ledger.ts'
import { WordChoices } from './word-choices.tsx'

export interface LedgerTarget {
  id: string
  agency: string
  year: number
  format: string
  /** Table three as it stands. */
  cells: { id: CellId; raw: string }[]
}

/** Choose a ledger, put right what was not recognised, see table three as it counts, take the figures; only they are sent. */
export function LedgerReport({ report, help }: { report: LedgerTarget; help: ReactNode }) {
  const t = useTranslations('ledger')
  const common = useTranslations('common')
  const router = useRouter()
  const format = formatOf(report.format)
  const ledger = useLedger(report.year, format)
  const { chosen, rows, counted } = ledger
  const [state, setState] = useState<FormState<CellsSaved>>(idle)
  const [seen, setSeen] = useState(false)
  const [pending, start] = useTransition()
  const result = useRef<HTMLHeadingElement>(null)
  const before = Object.fromEntries(report.cells.map(({ id, raw }) => [id, raw]))
  const changes = counted ? Object.entries(counted.cells).filter(([id, now]) => before[id] !== String(now)).map(([cell, now]) => ({ cell, from: before[cell] ?? '', to: String(now) })) : []
  useEffect(() => {
    setSeen(false)
    setState(idle)
    if (chosen && 'sheets' in chosen) result.current?.focus()
  }, [chosen])

  const apply = () => start(async () => {
    const outcome = await senderFor(report.id).cells(changes).catch((): FormState<CellsSaved> => ({ status: 'refused', refusal: { code: 'OUTAGE' } }))
    setState(outcome)
    if (outcome.status !== 'done' || outcome.value.stale.length + outcome.value.locked.length > 0) router.refresh()
    else router.push(`/filing/${report.agency}/${report.year}#requests`)
  })
  const overtaken = state.status === 'done' ? state.value.stale.length + state.value.locked.length : 0
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[44em]">{t('lead')} <b>{t('stays')}</b></p>
      {help}
      <LedgerFile ledger={ledger} />
      {chosen && 'sheets' in chosen ? (
        <section aria-labelledby="count" className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-accent pt-4">
          <h2 id="count" ref={result} tabIndex={-1} className="text-xl focus-visible:outline-none">{t('columns')}</h2>
          <ColumnChoices ledger={ledger} />
          <WordChoices ledger={ledger} format={format} />
          {rows && counted ? (
            <>
              <p aria-live="polite">{t('counts', { all: rows.length, counted: counted.counted, before: counted.before, after: counted.after, year: String(report.year) })}</p>
              <ObstacleList obstacles={counted.obstacles} />
              <div><CountedTable counted={counted} rows={rows} before={before} format={format} /></div>
              {counted.obstacles.length > 0 ? <Tick label={t('seen', { count: counted.obstacles.length })} checked={seen} onChange={({ target }) => setSeen(target.checked)} /> : null}
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <Button look="primary" onClick={apply} disabled={pending || changes.length === 0 || (counted.obstacles.length > 0 && !seen)}>{pending ? common('working') : t('apply')}</Button>
                <span className="text-sm text-quiet">{changes.length === 0 ? t('nothingChanges') : t('changes', { count: changes.length })}</span>
              </div>
              {state.status === 'refused' || state.status === 'fault' ? <OutcomeNotice state={state} /> : null}
              {overtaken > 0 ? <Notice tone="warning" alert title={t('overtaken', { count: overtaken })} /> : null}
            </>
          ) : <p className="text-quiet">{t('choose4')}</p>}
        </section>
      ) : null}
    </div>
  )
}
