'use client'
import type { Format } from '@nianbao/report'
import type { Word } from '@nianbao/report/ledger'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Choice, Field } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import type { Kind, Ledger } from './use-ledger.ts'

/** Each word of the ledger once: those that nobody could be sure of to be decided, the others to be looked at and put right. */
export function WordChoices({ ledger, format }: { ledger: Ledger; format: Format }) {
  const t = useTranslations('ledger')
  const { words } = ledger
  if (!words) return null
  const all = [...words.applicants.map((word) => ({ kind: 'applicants' as const, word })), ...words.results.map((word) => ({ kind: 'results' as const, word }))]
  const isUnsure = ({ word }: { word: Word }) => !word.meaning?.sure
  const [unsure, sure] = [all.filter(isUnsure), all.filter((one) => !isUnsure(one))]
  const one = ({ kind, word }: { kind: Kind; word: Word }, at: number) => <WordChoice key={`${kind}-${word.word}`} id={`${kind}-${isUnsure({ word }) ? 'unsure' : 'sure'}-${at}`} kind={kind} word={word} ledger={ledger} format={format} />
  return (
    <div className="grid gap-4">
      {unsure.length > 0 ? (
        <section aria-labelledby="unsure-words">
          <h3 id="unsure-words" className="text-lg">{t('unsureWords', { count: unsure.length })}</h3>
          <p className="mb-3 text-sm text-quiet">{t('unsureWordsHint')}</p>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">{unsure.map(one)}</div>
        </section>
      ) : null}
      {sure.length > 0 ? <Fold title={t('sureWords', { count: sure.length })}><div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">{sure.map(one)}</div></Fold> : null}
    </div>
  )
}

function WordChoice({ id, kind, word: { word, count, meaning }, ledger, format }: { id: string; kind: Kind; word: Word; ledger: Ledger; format: Format }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const { rows, columns } = format.tables.requests
  const options = kind === 'applicants' ? columns.filter(({ derived }) => !derived) : rows.filter(({ path, derived }) => path.length > 1 && !derived)
  const guess = options.find((option) => option.id === meaning?.to)
  return (
    <Field id={id} label={t(kind === 'applicants' ? 'applicantWord' : 'resultWord', { word, count })} hint={guess && !meaning?.sure ? t('guess', { label: say(guess.label, locale) }) : null}>
      <Choice id={id} value={ledger.decided[kind].get(word) ?? (meaning?.sure ? meaning.to : '')} onChange={({ target }) => ledger.decide(kind, word, target.value || null)}>
        {meaning?.sure ? null : <option value="">{t('please')}</option>}
        {options.map((option) => <option key={option.id} value={option.id}>{say(option.label, locale)}</option>)}
      </Choice>
    </Field>
  )
}
