'use client'
import type { Answer, At } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { Choice, Field } from '@/ui/field.tsx'
import type { Ledger } from './use-ledger.ts'

/** What could be no request of its own, each kind of doubt once with its rows: the person says whether they count. */
export function DoubtChoices({ ledger, names }: { ledger: Ledger; names: (rows: readonly At[]) => string }) {
  const t = useTranslations('ledger')
  const doubts = [...(ledger.counted?.doubts ?? [])]
  if (doubts.length === 0) return null
  return (
    <section aria-labelledby="doubts">
      <h3 id="doubts" className="text-lg">{t('doubtful', { count: doubts.length })}</h3>
      <p className="mb-3 text-sm text-quiet">{t('doubtfulHint')}</p>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {doubts.map(([doubt, rows]) => (
          <Field key={doubt} id={`doubt-${doubt}`} label={t(`doubts.${doubt}`)} hint={names(rows)}>
            <Choice id={`doubt-${doubt}`} aria-describedby={`doubt-${doubt}-hint`} value={ledger.decided.doubts.get(doubt) ?? ''} onChange={({ target }) => ledger.answer(doubt, (target.value || null) as Answer | null)}>
              <option value="">{t('please')}</option>
              <option value="count">{t('answers.count')}</option>
              <option value="leave">{t(doubt === 'SAME_ROW' || doubt === 'SAME_NUMBER' ? 'answers.first' : 'answers.leave')}</option>
            </Choice>
          </Field>
        ))}
      </div>
    </section>
  )
}
