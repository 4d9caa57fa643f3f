'use client'
import { useEffect, useRef, useState, useTransition } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { idle } from '@/lib/outcome.ts'
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
  const [answer, setAnswer] = useState<{ of: Document; state: FormState<unknown> }>({ of: noDocument, state: idle })
  const [seen, setSeen] = useState<{ of: Document; preview: Preview } | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [pending, start] = useTransition()
  const result = useRef<HTMLHeadingElement>(null)
  const refused = useRef<HTMLDivElement>(null)
  // An answer that comes late speaks of a document that is no longer there: it is not shown.
  const state = answer.of === document ? answer.state : idle
  const preview = seen?.of === document ? seen.preview : null
  useEffect(() => {
    if (seen) result.current?.focus()
  }, [seen])
  useEffect(() => {
    if (answer.state.status === 'refused' || answer.state.status === 'fault') refused.current?.focus()
  }, [answer])

  const look = (of: Document) => start(async () => {
    setSeen(null)
    setConfirmed(false)
    const outcome = await previewImport({ report: report.id, ...namedAs(of, t('pasted')) })
    setAnswer({ of, state: outcome })
    if (outcome.status === 'done') setSeen({ of, preview: outcome.value })
  })

  const change = (to: Document) => {
    setDocument(to)
    if (to.upload !== null) look(to)
  }

  const take = () => start(async () => {
    const outcome = await importReport({ report: report.id, version: report.version, ...namedAs(document, t('pasted')), confirmMismatch: confirmed }, report.agency, report.year)
    if (outcome) setAnswer({ of: document, state: outcome })
  })

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="max-w-[44em] text-quiet">{t('lead')}</p>
      <DocumentBox document={document} change={change} refuse={(no) => setAnswer({ of: document, state: no })} busy={setBusy} />
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
