'use client'
import type { LedgerRow } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Dialog } from '@/ui/dialog.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { rangesOf } from './ranges.ts'

/** As many rows are shown with what stands in them; of all, the numbers. */
const most = 100

/** The rows of the ledger that a figure counts. `of` is null while nothing is open. */
export function RowsDialog({ title, rows, of, onClose }: { title: string; rows: readonly LedgerRow[]; of: readonly number[] | null; onClose: () => void }) {
  const t = useTranslations('ledger')
  const common = useTranslations('common')
  // While it closes, it goes on saying what it said.
  const last = useRef({ title, of: of ?? [] })
  useEffect(() => {
    if (of) last.current = { title, of }
  }, [title, of])
  const shown = of ? { title, of } : last.current
  const wanted = new Set(shown.of.slice(0, most))
  return (
    <Dialog open={of !== null} onClose={onClose} title={shown.title} close={common('close')}>
      <p className="mb-3 [overflow-wrap:anywhere]">{t('rowsOf', { count: shown.of.length, rows: rangesOf(shown.of) })}</p>
      <Scroll label={t('rows')}>
        <table className="w-full text-left text-[0.9375rem]">
          <caption className="sr-only">{t('rows')}</caption>
          <thead>
            <tr className="border-b border-line text-sm text-quiet">
              {[t('row'), t('fields.received'), t('fields.applicant'), t('fields.closed'), t('fields.result')].map((head) => <th key={head} scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">{head}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.filter(({ at }) => wanted.has(at)).map(({ at, received, closed, applicant, result }) => (
              <tr key={at} className="border-b border-rule align-baseline">
                <th scope="row" className="py-2 pr-4 font-medium">{at}</th>
                <td className="py-2 pr-4 whitespace-nowrap">{received}</td><td className="min-w-20 py-2 pr-4">{applicant}</td><td className="py-2 pr-4 whitespace-nowrap">{closed}</td><td className="min-w-32 py-2">{result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {shown.of.length > most ? <p className="mt-2 text-sm text-quiet">{t('andMore', { count: shown.of.length - most })}</p> : null}
    </Dialog>
  )
}
