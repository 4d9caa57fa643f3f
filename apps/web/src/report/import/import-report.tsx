'use client'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { idle } from '@/lib/outcome.ts'
import { reached } from '@/lib/reached.ts'
import { Button } from '@/ui/button.tsx'
import { OutcomeNotice } from '../acts/outcome-notice.tsx'
import { importReport, type Preview, previewImport } from './import-acts.ts'
import { type Document, DocumentBox, isThere, namedAs, noDocument } from './document-box.tsx'
import { Mismatches } from './mismatches.tsx'
import { PreviewView } from './preview-view.tsx'

export interface ImportTarget {
  id: string
  version: number
  agency: string
  year: number
  format: string
}

/** Send or paste a document, look at the difference, confirm what does not match, take it. A file is looked at as soon as it has been read. */
export function ImportReport({ report }: { report: ImportTarget }) {
  const t = useTranslations('import')
  const common = useTranslations('common')
  const [document, setDocument] = useState(noDocument)
  const [state, setState] = useState<FormState<unknown>>(idle)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [pending, start] = useTransition()
  const result = useRef<HTMLHeadingElement>(null)
  const refused = useRef<HTMLDivElement>(null)
  // An answer that comes late speaks of a document that is no longer there: it is not shown.
  const latest = useRef<Document>(noDocument)
  useEffect(() => {
    if (preview) result.current?.focus()
  }, [preview])
  useEffect(() => {
    if (state.status === 'refused' || state.status === 'fault') refused.current?.focus()
  }, [state])

  const look = (of: Document) => start(async () => {
    setPreview(null)
    setConfirmed(false)
    const outcome = await reached(previewImport({ report: report.id, ...namedAs(of, t('pasted')) }))
    if (latest.current !== of) return
    setState(outcome)
    if (outcome.status === 'done') setPreview(outcome.value)
  })

  const change = (to: Document) => {
    latest.current = to
    setDocument(to)
    setState(idle)
    setPreview(null)
    if (to.upload !== null) look(to)
  }

  const take = () => start(async () => {
    const outcome = await reached(importReport({ report: report.id, version: preview?.reportVersion ?? report.version, ...namedAs(document, t('pasted')), confirmMismatch: confirmed }, report.agency, report.year))
    if (outcome && latest.current === document) setState(outcome)
  })

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[44em] text-quiet">{t('lead')}</p>
      <DocumentBox document={document} change={change} refuse={setState} busy={setBusy} />
      <div><Button look={preview ? 'plain' : 'primary'} onClick={() => look(document)} disabled={pending || busy || !isThere(document)}>{pending && !preview ? common('working') : t('look')}</Button></div>
      {state.status === 'refused' || state.status === 'fault' ? <div ref={refused} tabIndex={-1} className="focus-visible:outline-none"><OutcomeNotice state={state} /></div> : null}
      {preview ? (
        <section aria-labelledby="preview" className="grid grid-cols-[minmax(0,1fr)] gap-5 border-t-2 border-accent pt-4">
          <h2 id="preview" ref={result} tabIndex={-1} className="text-xl focus-visible:outline-none">{t('preview')}</h2>
          <Mismatches preview={preview} confirmed={confirmed} confirm={setConfirmed} />
          <PreviewView preview={preview} format={report.format}>
            <div><Button look="primary" onClick={take} disabled={pending || (preview.mismatches.length > 0 && !confirmed)}>{pending ? common('working') : t('take')}</Button></div>
          </PreviewView>
        </section>
      ) : null}
    </div>
  )
}
