'use client'
import type { Format } from '@nianbao/report'
import type { Word } from '@nianbao/report/ledger'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Button } from '@/ui/button.tsx'
import { Choice, Field } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import { Pages } from './pages.tsx'
import type { Kind, Ledger } from './use-ledger.ts'

interface Said {
  kind: Kind
  word: Word
}

/** So many words stand on a page. */
const size = 20

/** From so many words on, those that could mean the same are offered together. */
const many = 3

/** Each word of the ledger once: those that nobody could be sure of to be decided, the others to be looked at and put right. */
export function WordChoices({ ledger, format }: { ledger: Ledger; format: Format }) {
  const t = useTranslations('ledger')
  const { words } = ledger
  if (!words) return null
  const all: Said[] = [...words.applicants.map((word) => ({ kind: 'applicants' as const, word })), ...words.results.map((word) => ({ kind: 'results' as const, word }))]
  const isUnsure = ({ word }: Said) => !word.meaning?.sure
  const [unsure, sure] = [all.filter(isUnsure), all.filter((one) => !isUnsure(one))]
  const list = (said: readonly Said[], name: string) => (
    <Pages items={said} size={size}>
      {(shown, from) => (
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {shown.map(({ kind, word }, at) => <WordChoice key={`${kind}-${word.word}`} id={`${kind}-${name}-${from + at}`} kind={kind} word={word} ledger={ledger} format={format} />)}
        </div>
      )}
    </Pages>
  )
  return (
    <div className="grid gap-4">
      {unsure.length > 0 ? (
        <section aria-labelledby="unsure-words">
          <h3 id="unsure-words" className="text-lg">{t('unsureWords', { count: unsure.length })}</h3>
          <p className="mb-3 text-sm text-quiet">{t('unsureWordsHint')}</p>
          <AlikeWords unsure={unsure} ledger={ledger} format={format} />
          {list(unsure, 'unsure')}
        </section>
      ) : null}
      {sure.length > 0 ? <Fold title={t('sureWords', { count: sure.length })}>{list(sure, 'sure')}</Fold> : null}
    </div>
  )
}

/** Many words that could all mean the same are taken for it at once, by whoever has looked at them. */
function AlikeWords({ unsure, ledger, format }: { unsure: readonly Said[]; ledger: Ledger; format: Format }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const undecided = unsure.filter(({ kind, word }) => word.meaning && !ledger.decided[kind].has(word.word))
  const groups = [...Map.groupBy(undecided, ({ kind, word }) => `${kind} ${word.meaning!.to}`).values()].filter((group) => group.length >= many)
  if (groups.length === 0) return null
  return (
    <div className="mb-3 flex flex-wrap gap-2">
      {groups.map((group) => {
        const { kind, word } = group[0]!
        const to = word.meaning!.to
        const label = optionsOf(kind, format).find(({ id }) => id === to)?.label
        return label ? <Button key={`${kind}-${to}`} small onClick={() => ledger.decide(kind, group.map((one) => one.word.word), to)}>{t('takeAll', { label: say(label, locale), count: group.length })}</Button> : null
      })}
    </div>
  )
}

function optionsOf(kind: Kind, format: Format) {
  const { rows, columns } = format.tables.requests
  return kind === 'applicants' ? columns.filter(({ derived }) => !derived) : rows.filter(({ path, derived }) => path.length > 1 && !derived)
}

function WordChoice({ id, kind, word: { word, count, meaning }, ledger, format }: { id: string; kind: Kind; word: Word; ledger: Ledger; format: Format }) {
  const t = useTranslations('ledger')
  const locale = useLocale()
  const options = optionsOf(kind, format)
  const guess = options.find((option) => option.id === meaning?.to)
  return (
    <Field id={id} label={<span className="[overflow-wrap:anywhere]">{t(kind === 'applicants' ? 'applicantWord' : 'resultWord', { word, count })}</span>} hint={guess && !meaning?.sure ? t('guess', { label: say(guess.label, locale) }) : null}>
      <Choice id={id} value={ledger.decided[kind].get(word) ?? (meaning?.sure ? meaning.to : '')} onChange={({ target }) => ledger.decide(kind, [word], target.value || null)}>
        {meaning?.sure ? null : <option value="">{t('please')}</option>}
        {options.map((option) => <option key={option.id} value={option.id}>{say(option.label, locale)}</option>)}
      </Choice>
    </Field>
  )
}
