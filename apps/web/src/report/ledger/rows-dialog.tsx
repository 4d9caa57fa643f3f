'use client'
import type { LedgerRow } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Dialog } from '@/ui/dialog.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
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
        <ListTable caption={t('rows')} head={[t('row'), t('fields.received'), t('fields.applicant'), t('fields.closed'), t('fields.result')]}>
          {rows.filter(({ at }) => wanted.has(at)).map(({ at, received, closed, applicant, result }) => (
            <ListRow key={at} heading={at}><ListCell className="whitespace-nowrap">{received}</ListCell><ListCell>{applicant}</ListCell><ListCell className="whitespace-nowrap">{closed}</ListCell><ListCell>{result}</ListCell></ListRow>
          ))}
        </ListTable>
      </Scroll>
      {shown.of.length > most ? <p className="mt-2 text-sm text-quiet">{t('andMore', { count: shown.of.length - most })}</p> : null}
    </Dialog>
  )
}
