'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState, useTransition } from 'react'
import type { BackfillInput } from '@/lib/graph/generated/graphql.ts'
import { type FormState, idle } from '@/lib/outcome.ts'
import { reached } from '@/lib/reached.ts'
import { Button } from '@/ui/button.tsx'
import { Choice, Field, TextArea, TextBox } from '@/ui/field.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import { ProofStep } from '../acts/proof-step.tsx'
import { DocumentBox, isThere, namedAs, noDocument } from '../import/document-box.tsx'
import type { Preview } from '../import/import-acts.ts'
import { Mismatches } from '../import/mismatches.tsx'
import { PreviewView } from '../import/preview-view.tsx'
import { backfill, previewBackfill } from './backfill-acts.ts'

/** Which agency and year, its document, where and when it was published, and who vouches; what was read is looked at before it goes out. */
export function BackfillReport({ agencies, year }: { agencies: { code: string; name: string }[]; year: number }) {
  const t = useTranslations('backfill')
  const words = useTranslations('import')
  const posting = useTranslations('posting')
  const common = useTranslations('common')
  const [document, setDocument] = useState(noDocument)
  const [state, setState] = useState<FormState<unknown>>(idle)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [attested, setAttested] = useState({ address: '', publishedOn: '', note: '' })
  const [pending, start] = useTransition()
  const answer = useRef<HTMLDivElement>(null)
  const result = useRef<HTMLHeadingElement>(null)
  // What was to be put out when the person was asked who they are: repeated as it was.
  const tried = useRef<BackfillInput>(null)
  useEffect(() => {
    if (preview) result.current?.focus()
  }, [preview])
  useEffect(() => {
    // The question who is at the keyboard takes the focus itself.
    if ((state.status === 'refused' && state.refusal.code !== 'PROOF_NEEDED') || state.status === 'fault') answer.current?.focus()
  }, [state])

  // Asked once what was read has been looked at; what was written there is kept when the look is taken anew.
  const kept = (name: keyof typeof attested) => ({
    value: attested[name], onChange: ({ target }: { target: { value: string } }) => setAttested((before) => ({ ...before, [name]: target.value })),
  })
  // What was looked at is no longer what the form says.
  const changed = () => {
    setPreview(null)
    setConfirmed(false)
    setState(idle)
  }
  const put = async (input: BackfillInput) => {
    tried.current = input
    const outcome = await reached(backfill(input))
    if (outcome) setState(outcome)
  }
  const again = () => {
    const input = tried.current
    if (input) start(() => put(input))
  }
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const field = (name: string) => String(form.get(name) ?? '').trim()
    const of = { agency: field('agency'), year: Number(field('year')), ...namedAs(document, words('pasted')) }
    start(async () => {
      if (preview === null) {
        const outcome = await reached(previewBackfill(of))
        setState(outcome)
        if (outcome.status === 'done') setPreview(outcome.value)
      } else {
        await put({ ...of, publishedOn: field('publishedOn'), address: field('address'), note: field('note'), confirmMismatch: confirmed })
      }
    })
  }

  return (
    <form onSubmit={send} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[44em] text-quiet">{t('lead')}</p>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_10rem]">
        <Field id="agency" label={t('agency')}>
          <Choice id="agency" name="agency" required defaultValue="" onChange={changed}>
            <option value="" disabled>{t('chooseAgency')}</option>
            {agencies.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </Choice>
        </Field>
        <Field id="year" label={t('year')}><TextBox id="year" name="year" inputMode="numeric" pattern="[0-9]{4}" required defaultValue={String(year)} onChange={changed} /></Field>
      </div>
      <DocumentBox document={document} change={(to) => { changed(); setDocument(to) }} refuse={(no) => { changed(); setState(no) }} busy={setBusy} />
      <div ref={answer} tabIndex={-1} className="empty:hidden focus-visible:outline-none">
        <OutcomeNotice state={state} />
        <ProofStep state={state} pending={pending} again={again} />
      </div>
      {preview ? (
        <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-accent pt-4">
          <h2 id="preview" ref={result} tabIndex={-1} className="text-xl focus-visible:outline-none">{t('read')}</h2>
          <Mismatches preview={preview} confirmed={confirmed} confirm={setConfirmed} />
          <PreviewView preview={preview} format={preview.format}>
            <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
              <Field id="address" label={t('address')} hint={posting('addressHint')}><TextBox id="address" name="address" type="url" required maxLength={2000} {...kept('address')} /></Field>
              <Field id="published-on" label={t('publishedOn')} hint={posting('dateHint')}><TextBox id="published-on" name="publishedOn" type="date" required {...kept('publishedOn')} /></Field>
            </div>
            <Field id="note" label={t('note')} hint={t('noteHint')}><TextArea id="note" name="note" required maxLength={2000} {...kept('note')} /></Field>
            <div><Button type="submit" look="primary" disabled={pending || (preview.mismatches.length > 0 && !confirmed)}>{pending ? common('working') : t('take')}</Button></div>
          </PreviewView>
        </section>
      ) : <div><Button type="submit" look="primary" disabled={pending || busy || !isThere(document)}>{pending ? common('working') : t('look')}</Button></div>}
    </form>
  )
}
