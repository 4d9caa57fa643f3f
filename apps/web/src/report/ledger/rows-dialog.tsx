'use client'
import type { At, LedgerRow, Sheet } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Dialog } from '@/ui/dialog.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { Pages } from './pages.tsx'

/** So many rows are shown at a time with what stands in them; of all, the numbers. */
const size = 100

interface Showing {
  title: string
  of: readonly LedgerRow[]
}

/** The rows of the ledger that a figure counts. `of` is null while nothing is open. */
export function RowsDialog({ title, of, sheets, names, onClose }: { title: string; of: readonly LedgerRow[] | null; sheets: readonly Sheet[]; names: (rows: readonly At[]) => string; onClose: () => void }) {
  const t = useTranslations('ledger')
  const common = useTranslations('common')
  // While it closes, it goes on saying what it said.
  const last = useRef<Showing>({ title, of: of ?? [] })
  useEffect(() => {
    if (of) last.current = { title, of }
  }, [title, of])
  const shown = of ? { title, of } : last.current
  const [hasNumbers, isSeveral] = [shown.of.some(({ number }) => number !== ''), new Set(shown.of.map(({ sheet }) => sheet)).size > 1]
  const heads = [t('row'), ...(isSeveral ? [t('sheetName')] : []), ...(hasNumbers ? [t('number')] : []), t('fields.received'), t('fields.applicant'), t('fields.closed'), t('fields.result')]
  return (
    <Dialog open={of !== null} onClose={onClose} title={shown.title} close={common('close')}>
      <p className="mb-3 max-h-40 overflow-y-auto [overflow-wrap:anywhere]" tabIndex={shown.of.length > size ? 0 : undefined}>{t('rowsOf', { count: shown.of.length, rows: names(shown.of) })}</p>
      <Pages key={shown.title} items={shown.of} size={size}>
        {(rows) => (
          <Scroll label={t('rows')}>
            <table className="w-full text-left text-[0.9375rem]">
              <caption className="sr-only">{t('rows')}</caption>
              <thead>
                <tr className="border-b border-line text-sm text-quiet">
                  {heads.map((head) => <th key={head} scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">{head}</th>)}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ sheet, at, number, received, closed, applicant, result }) => (
                  <tr key={`${sheet} ${at}`} className="border-b border-rule align-baseline">
                    <th scope="row" className="py-2 pr-4 font-medium">{at}</th>
                    {isSeveral ? <td className="py-2 pr-4">{sheets[sheet]?.name}</td> : null}
                    {hasNumbers ? <td className="min-w-20 py-2 pr-4">{number}</td> : null}
                    <td className="py-2 pr-4 whitespace-nowrap">{received}</td><td className="min-w-20 py-2 pr-4">{applicant}</td><td className="py-2 pr-4 whitespace-nowrap">{closed}</td><td className="min-w-32 py-2">{result}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Pages>
    </Dialog>
  )
}
