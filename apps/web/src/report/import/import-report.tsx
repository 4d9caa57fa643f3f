'use client'
import { type ChangeEvent, useEffect, useRef, useState, useTransition } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { idle } from '@/lib/outcome.ts'
import { Button, buttonClass } from '@/ui/button.tsx'
import { Field, TextArea, Tick } from '@/ui/field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import { importReport, type Preview, previewImport } from './import-acts.ts'
import { PreviewView } from './preview-view.tsx'
import { largestText, textOfBytes } from './text-of-file.ts'

export interface ImportTarget {
  id: string
  version: number
  agency: string
  year: number
  format: string
}

/** Choose or paste a text, look at the difference, confirm what does not match, take it. */
export function ImportReport({ report }: { report: ImportTarget }) {
  const t = useTranslations('import')
  const common = useTranslations('common')
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const [answer, setAnswer] = useState<{ text: string; state: FormState<unknown> }>({ text: '', state: idle })
  const [seen, setSeen] = useState<{ text: string; name: string; preview: Preview } | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const [pending, start] = useTransition()
  const result = useRef<HTMLHeadingElement>(null)
  // An answer that comes late speaks of a text that is no longer in the box: it is not shown.
  const state = answer.text === text ? answer.state : idle
  const shown = seen && seen.text === text && seen.name === name ? seen : null
  const preview = shown?.preview
  const refused = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (seen) result.current?.focus()
  }, [seen])
  useEffect(() => {
    if (answer.state.status === 'refused' || answer.state.status === 'fault') refused.current?.focus()
  }, [answer])

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    if (!file) return
    const read = textOfBytes(new Uint8Array(await file.slice(0, largestText + 1).arrayBuffer()))
    setSeen(null)
    if ('refusal' in read) {
      setAnswer({ text, state: { status: 'refused', refusal: read.refusal === 'TOO_LARGE' ? { code: 'TOO_LARGE', limit: largestText } : { code: 'UNREADABLE', reason: read.refusal } } })
      return
    }
    setAnswer({ text: read.text, state: idle })
    setText(read.text)
    setName(file.name)
  }

  const look = () => start(async () => {
    setSeen(null)
    setConfirmed(false)
    const outcome = await previewImport(report.id, text, name || t('pasted'))
    setAnswer({ text, state: outcome })
    if (outcome.status === 'done') setSeen({ text, name, preview: outcome.value })
  })

  const take = (what: { text: string; name: string }) => start(async () => {
    const outcome = await importReport({ report: report.id, version: report.version, text: what.text, name: what.name || t('pasted'), confirmMismatch: confirmed }, report.agency, report.year)
    if (outcome) setAnswer({ text: what.text, state: outcome })
  })

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[44em] text-quiet">{t('lead')}</p>
      <Field id="file" label={t('file')} hint={t('fileHint')}>
        <div className="flex flex-wrap items-center gap-3">
          {/* The browser words its own file button in its own language; ours speaks the page's. */}
          <input id="file" type="file" accept=".txt,.text,.md,.csv,.tsv,text/plain" onChange={choose} className="peer sr-only" />
          <label htmlFor="file" className={`${buttonClass('plain')} cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent`}>{t('choose')}</label>
          <span className="text-quiet [overflow-wrap:anywhere]">{name || t('noFile')}</span>
        </div>
      </Field>
      <Field id="text" label={t('text')} hint={t('textHint')}>
        <TextArea id="text" value={text} onChange={(event) => { setText(event.target.value); setName(''); setSeen(null); setAnswer({ text: event.target.value, state: idle }) }} className="field-sizing-fixed h-56 text-sm" spellCheck={false} />
      </Field>
      <div><Button look={preview ? 'plain' : 'primary'} onClick={look} disabled={pending || text.trim() === ''}>{pending && !preview ? common('working') : t('look')}</Button></div>
      {state.status === 'refused' || state.status === 'fault' ? <div ref={refused} tabIndex={-1} className="focus-visible:outline-none"><OutcomeNotice state={state} /></div> : null}
      {shown && preview ? (
        <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-accent pt-4">
          <h2 id="preview" ref={result} tabIndex={-1} className="text-xl focus-visible:outline-none">{t('preview')}</h2>
          {preview.mismatches.length > 0 ? (
            <Notice tone="warning" title={t('mismatch')}>
              <ul className="mb-2 list-disc pl-5">
                {preview.mismatches.map((one) => <li key={one.field}>{t(one.field === 'year' ? 'mismatchYear' : 'mismatchAgency', { expected: one.expected, found: one.found ?? '–' })}</li>)}
              </ul>
              <Tick label={t('confirmMismatch')} checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
            </Notice>
          ) : null}
          <PreviewView preview={preview} format={report.format}>
            <div><Button look="primary" onClick={() => take(shown)} disabled={pending || (preview.mismatches.length > 0 && !confirmed)}>{pending ? common('working') : t('take')}</Button></div>
          </PreviewView>
        </section>
      ) : null}
    </div>
  )
}
