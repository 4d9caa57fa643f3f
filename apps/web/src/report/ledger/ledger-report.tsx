'use client'
import type { CellId } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { formatOf } from '../form-of.ts'
import { ApplyFigures } from './apply-figures.tsx'
import { ColumnChoices } from './column-choices.tsx'
import { CountedTable } from './counted-table.tsx'
import { DoubtChoices } from './doubt-choices.tsx'
import { LedgerFile } from './ledger-file.tsx'
import { LeftList } from './left-list.tsx'
import { ObstacleList } from './obstacle-list.tsx'
import { useLedger } from './use-ledger.ts'
import { useRowNames } from './use-row-names.ts'
import { WordChoices } from './word-choices.tsx'

export interface LedgerTarget {
  id: string
  agency: string
  year: number
  format: string
  /** Table three as it stands. */
  cells: { id: CellId; raw: string }[]
}

/** Choose a ledger, put right what was not recognised, see table three as it counts, take the figures; only they are sent. `today`: nothing can have happened after it. */
export function LedgerReport({ report, today, help }: { report: LedgerTarget; today: string; help: ReactNode }) {
  const t = useTranslations('ledger')
  const { year } = report
  const format = formatOf(report.format)
  const ledger = useLedger(year, today, format)
  const { chosen, turn, sheets, takes, read, counted } = ledger
  const names = useRowNames(sheets, takes)
  const result = useRef<HTMLHeadingElement>(null)
  const before = Object.fromEntries(report.cells.map(({ id, raw }) => [id, raw]))
  useEffect(() => {
    if (chosen && 'sheets' in chosen) result.current?.focus()
  }, [chosen])
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
          {read && counted ? (
            <>
              <DoubtChoices ledger={ledger} names={names} />
              <p aria-live="polite">{t('counts', { all: read.requests.length, counted: counted.counted, before: counted.left.before.length, after: counted.left.after.length, year: String(year) })}</p>
              <ObstacleList obstacles={counted.obstacles} names={names} />
              <LeftList counted={counted} others={read.others} year={year} names={names} />
              <div><CountedTable counted={counted} sheets={sheets} names={names} before={before} format={format} /></div>
              <ApplyFigures key={turn} report={report.id} href={`/filing/${report.agency}/${year}#requests`} counted={counted} before={before} />
            </>
          ) : <p className="text-quiet">{t('choose4')}</p>}
        </section>
      ) : null}
    </div>
  )
}
