'use client'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState, Refused } from '@/lib/outcome.ts'
import { idle } from '@/lib/outcome.ts'
import { Button } from '@/ui/button.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import { importReport, type Preview, previewImport } from './import-acts.ts'
import { type Document, DocumentBox } from './document-box.tsx'
import { Mismatches } from './mismatches.tsx'
import { PreviewView } from './preview-view.tsx'

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

  const change = (to: Document) => {
    setText(to.text)
    setName(to.name)
    setSeen(null)
    setAnswer({ text: to.text, state: idle })
  }
  const refuse = (refusal: Refused) => {
    setSeen(null)
    setAnswer({ text, state: { status: 'refused', refusal } })
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
      <DocumentBox document={{ text, name }} change={change} refuse={refuse} />
      <div><Button look={preview ? 'plain' : 'primary'} onClick={look} disabled={pending || text.trim() === ''}>{pending && !preview ? common('working') : t('look')}</Button></div>
      {state.status === 'refused' || state.status === 'fault' ? <div ref={refused} tabIndex={-1} className="focus-visible:outline-none"><OutcomeNotice state={state} /></div> : null}
      {shown && preview ? (
        <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-accent pt-4">
          <h2 id="preview" ref={result} tabIndex={-1} className="text-xl focus-visible:outline-none">{t('preview')}</h2>
          <Mismatches preview={preview} confirmed={confirmed} confirm={setConfirmed} />
          <PreviewView preview={preview} format={report.format}>
            <div><Button look="primary" onClick={() => take(shown)} disabled={pending || (preview.mismatches.length > 0 && !confirmed)}>{pending ? common('working') : t('take')}</Button></div>
          </PreviewView>
        </section>
      ) : null}
    </div>
  )
}
