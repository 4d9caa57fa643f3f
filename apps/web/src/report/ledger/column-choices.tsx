'use client'
import { fields } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { Choice, Field } from '@/ui/field.tsx'
import type { Ledger } from './use-ledger.ts'

/** As many rows can be the header as are looked at for one. */
const most = 20

/** Which sheet, which row of headers and which column for what: as it was recognised, and to be put right where it was not. */
export function ColumnChoices({ ledger }: { ledger: Ledger }) {
  const t = useTranslations('ledger')
  const { chosen, sheet, sheetAt, columns, places } = ledger
  if (!chosen || !('sheets' in chosen) || !sheet || !columns || !places) return null
  const headers = columns.header === null ? [] : (sheet.rows[columns.header] ?? [])
  const first = (row: readonly string[]) => row.filter((text) => text.trim() !== '').slice(0, 4).join('、')
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {chosen.sheets.length > 1 ? (
        <Field id="sheet" label={t('sheet')}>
          <Choice id="sheet" value={sheetAt} onChange={({ target }) => ledger.chooseSheet(Number(target.value))}>
            {chosen.sheets.map(({ name }, at) => <option key={at} value={at}>{name}</option>)}
          </Choice>
        </Field>
      ) : null}
      <Field id="header" label={t('header')} error={columns.header === null ? t('noHeader') : null}>
        <Choice id="header" value={columns.header ?? ''} onChange={({ target }) => ledger.chooseHeader(Number(target.value))}>
          {columns.header === null ? <option value="">{t('please')}</option> : null}
          {sheet.rows.slice(0, most).map((row, at) => (first(row) === '' ? null : <option key={at} value={at}>{t('headerOf', { row: at + 1, text: first(row).slice(0, 60) })}</option>))}
        </Choice>
      </Field>
      {columns.header === null ? null : fields.map((field) => {
        const place = places[field]
        const isMissing = place === null && field !== 'detail'
        const isUnsure = place !== null && place === columns.of[field].column && !columns.of[field].sure
        return (
          <Field key={field} id={`column-${field}`} label={t(`fields.${field}`)} hint={isUnsure ? t('unsureColumn') : null} error={isMissing ? t('noColumn') : null}>
            <Choice id={`column-${field}`} value={place ?? ''} aria-invalid={isMissing || undefined} onChange={({ target }) => ledger.place(field, target.value === '' ? null : Number(target.value))}>
              <option value="">{field === 'detail' ? t('noDetail') : t('please')}</option>
              {headers.map((text, column) => (text.trim() === '' ? null : <option key={column} value={column}>{text.trim()}</option>))}
            </Choice>
          </Field>
        )
      })}
    </div>
  )
}
