'use client'
import { useTranslations } from 'next-intl'
import { Tick } from '@/ui/field.tsx'
import { rangesOf } from './ranges.ts'
import type { Ledger } from './use-ledger.ts'

/** Which sheets are counted together: those of the same columns unless they are hidden; whatever is not counted says so with its rows. */
export function SheetChoices({ ledger: { sheets, alike, takes, tickSheet } }: { ledger: Ledger }) {
  const t = useTranslations('ledger')
  const filled = sheets.map(({ rows }, at) => rows.flatMap((row, index) => (row.some((text) => text.trim() !== '') && index > (alike[at]?.header.bottom ?? -1) ? [index + 1] : [])))
  if (filled.filter((rows) => rows.length > 0).length < 2) return null
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">{t('sheets')}</legend>
      <p className="mb-1 text-sm text-quiet">{t('sheetsHint')}</p>
      {sheets.map(({ name, hidden }, at) => {
        const rows = filled[at]!
        if (rows.length === 0) return null
        const label = hidden ? t('hiddenSheet', { sheet: name }) : name
        const why = alike[at] === null ? t('otherColumns', { rows: rangesOf(rows) }) : takes[at] ? null : t('sheetLeft', { rows: rangesOf(rows) })
        return <Tick key={at} disabled={alike[at] === null} checked={takes[at] === true} onChange={({ target }) => tickSheet(at, target.checked)} label={<>{label}{why ? <span className="text-sm text-warning [overflow-wrap:anywhere]"> {why}</span> : null}</>} />
      })}
    </fieldset>
  )
}
