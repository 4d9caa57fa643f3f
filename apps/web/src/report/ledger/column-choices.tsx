'use client'
import { fields, needed, ticksFor } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { Choice, Field } from '@/ui/field.tsx'
import { SheetChoices } from './sheet-choices.tsx'
import type { Ledger } from './use-ledger.ts'

/** As many rows can be the header as are looked at for one. */
const most = 20

/** Which sheets, which row of headers and which column for what: as it was recognised, and to be put right where it was not. */
export function ColumnChoices({ ledger }: { ledger: Ledger }) {
  const t = useTranslations('ledger')
  const { sheets, sheet, sheetAt, columns, places } = ledger
  if (!sheet || !columns || !places) return null
  const { header, freeText, ticks } = columns
  const labels = (header?.labels ?? []).map((label) => label.join('·'))
  const few = (words: readonly string[]) => words.slice(0, 3).map((word) => word.slice(0, 12)).join('、') + (words.length > 3 ? '…' : '')
  const first = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').slice(0, 4).join('、')
  const hintFor = (field: (typeof fields)[number]) => {
    if (field === 'detail' && freeText !== null && places.detail === null) return t('freeText', { column: labels[freeText] ?? '' })
    return places[field] !== null && places[field] === columns.of[field].column && !columns.of[field].sure ? t('unsureColumn') : null
  }
  return (
    <div className="grid gap-4">
      <SheetChoices ledger={ledger} />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {sheets.length > 1 ? (
          <Field id="sheet" label={t('sheet')}>
            <Choice id="sheet" value={sheetAt} onChange={({ target }) => ledger.chooseSheet(Number(target.value))}>
              {sheets.map(({ name }, at) => <option key={at} value={at}>{name}</option>)}
            </Choice>
          </Field>
        ) : null}
        <Field id="header" label={t('header')} error={header === null ? t('noHeader') : null}>
          <Choice id="header" value={header?.top ?? ''} onChange={({ target }) => ledger.chooseHeader(Number(target.value))}>
            {header === null ? <option value="">{t('please')}</option> : null}
            {sheet.rows.slice(0, most).map((row, at) => {
              const isHere = header?.top === at
              const text = first(isHere ? labels : row).slice(0, 60)
              return text === '' ? null : <option key={at} value={at}>{t('headerOf', { row: isHere && header.bottom > at ? `${at + 1}–${header.bottom + 1}` : String(at + 1), text })}</option>
            })}
          </Choice>
        </Field>
        {header === null ? null : fields.map((field) => {
          const place = places[field]
          const isNeeded = needed.includes(field)
          const ticked = ticksFor(field, ticks)
          const isMissing = place === null && isNeeded
          return (
            <Field key={field} id={`column-${field}`} label={t(`fields.${field}`)} hint={hintFor(field)} error={isMissing ? t('noColumn') : null}>
              <Choice id={`column-${field}`} value={place ?? ''} aria-invalid={isMissing || undefined} onChange={({ target }) => ledger.place(field, target.value === '' ? null : target.value === 'ticks' ? 'ticks' : Number(target.value))}>
                <option value="">{isNeeded ? t('please') : t('noDetail')}</option>
                {ticked.length > 0 ? <option value="ticks">{t('ticked', { count: ticked.length, words: few(ticked.map(({ own }) => own)) })}</option> : null}
                {labels.map((text, column) => (text === '' ? null : <option key={column} value={column}>{text}</option>))}
              </Choice>
            </Field>
          )
        })}
      </div>
    </div>
  )
}
