'use client'
import { type CellId, cellOf, type Format } from '@nianbao/report'
import type { At, Counted, Sheet } from '@nianbao/report/ledger'
import { useLocale, useTranslations } from 'next-intl'
import { createContext, use, useMemo, useState } from 'react'
import { say } from '@/lib/say.ts'
import { Scroll } from '@/ui/scroll.tsx'
import { FormTable } from '../form/form-table.tsx'
import { RowsDialog } from './rows-dialog.tsx'

interface Showing {
  counted: Counted
  before: Record<CellId, string>
  format: Format
  locale: string
  open: (cell: CellId) => void
}

const Context = createContext<Showing | null>(null)

/** Table three as it would be, each figure beside what stands there now; pressed, it names the rows of the ledger that it counts. */
export function CountedTable({ counted, sheets, names, before, format }: { counted: Counted; sheets: readonly Sheet[]; names: (rows: readonly At[]) => string; before: Record<CellId, string>; format: Format }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const [cell, setCell] = useState<CellId | null>(null)
  const showing = useMemo(() => ({ counted, before, format, locale, open: setCell }), [counted, before, format, locale])
  return (
    <Context.Provider value={showing}>
      <h3 id="counted" className="text-lg">{t('table')}</h3>
      <p className="mb-2 text-sm text-quiet">{t('tableHint')}</p>
      <Scroll label={t('table')}><FormTable table="requests" format={format} locale={locale} labelledBy="counted" cell={CountedCell} /></Scroll>
      <RowsDialog title={cell === null ? '' : nameOf(cell, format, locale)} of={cell === null ? null : (counted.rows[cell] ?? [])} sheets={sheets} names={names} onClose={() => setCell(null)} />
    </Context.Provider>
  )
}

const nameOf = (cell: CellId, format: Format, locale: string) => say(cellOf(cell, format)?.label ?? { zh: cell, en: cell }, locale)

function CountedCell({ id }: { id: CellId }) {
  const t = useTranslations('ledger')
  const { counted, before, format, locale, open } = use(Context)!
  const [old, now] = [before[id] ?? '', counted.cells[id] ?? 0]
  const text = old === String(now) ? now : <><span className="text-quiet">{old === '' ? '–' : old} → </span><b>{now}</b></>
  const rows = counted.rows[id]?.length ?? 0
  if (rows === 0) return text
  return (
    <button type="button" onClick={() => open(id)} aria-label={t('cellOf', { cell: nameOf(id, format, locale), before: old === '' ? '–' : old, now: String(now) })} className="min-h-8 w-full text-accent underline decoration-1 underline-offset-4 hover:decoration-2">
      {text}
    </button>
  )
}
