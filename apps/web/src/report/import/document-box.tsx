'use client'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { Button } from '@/ui/button.tsx'
import { Field, TextArea } from '@/ui/field.tsx'
import { FileBox } from '@/ui/file-box.tsx'
import { sendChosen } from './send-chosen.ts'

/** A document as it came in: a file that was sent (`upload`), or a text that was pasted; its name is empty where it was pasted. */
export interface Document {
  text: string
  upload: string | null
  name: string
}

export const noDocument: Document = { text: '', upload: null, name: '' }

/** Is there a document to be looked at? */
export const isThere = ({ text, upload }: Document): boolean => upload !== null || text.trim() !== ''

/** The document as the graph's inputs name it; `pasted` is what a pasted text is called. */
export const namedAs = ({ text, upload }: Document, pasted: string) => (upload === null ? { text, name: pasted } : { upload })

const kinds = '.docx,.doc,.wps,.pdf,.xlsx,.xls,.et,.html,.htm,.mht,.mhtml,.rtf,.odt,.csv,.json,.txt'

type Sending = { name: string; percent: number; before: number; stop: () => void } | null

/**
 * Where a document comes in: a file of any kind, chosen or dropped and sent at once, or a text that is pasted, which stays
 * while files are tried. `change` is told what there is now; what cannot be sent or read is told to `refuse`. `busy` is told while a file is on its way.
 */
export function DocumentBox({ document, change, refuse, busy }: { document: Document; change: (to: Document) => void; refuse: (state: FormState<never>) => void; busy?: (is: boolean) => void }) {
  const { text, upload, name } = document
  const t = useTranslations('import')
  const input = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  // What is written while a file is on its way is there when it has come.
  const latest = useRef(document)
  latest.current = document
  const [sending, setSending] = useState<Sending>(null)
  const [over, setOver] = useState(false)
  const current = useRef<AbortController | null>(null)

  async function take(file: File) {
    current.current?.abort()
    const mine = new AbortController()
    current.current = mine
    const went = (percent: number, before: number) => setSending({ name: file.name, percent, before, stop: () => mine.abort() })
    change({ ...noDocument, text: latest.current.text })
    went(0, 0)
    busy?.(true)
    const sent = await sendChosen(file, went, mine.signal)
    // Another file may have been chosen in the meantime: what became of this one is of no interest.
    if (current.current !== mine) return
    setSending(null)
    busy?.(false)
    // The button that had the focus is gone.
    if (sent === null) return input.current?.focus()
    if (sent.status === 'done') change({ text: latest.current.text, upload: sent.value, name: file.name })
    else refuse(sent)
  }

  useEffect(() => {
    // Pasted before this script was there: nobody else heard of it.
    const pasted = area.current?.value ?? ''
    if (pasted !== '') change(latest.current = { ...noDocument, text: pasted })
    return () => current.current?.abort()
  }, [])

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) void take(file)
  }
  return (
    <>
      <div onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop} className={`border border-dashed p-4 ${over ? 'border-accent bg-accent-soft' : 'border-line'}`}>
        <Field id="file" label={t('file')} hint={t('fileHint')}>
          <FileBox ref={input} id="file" choose={t('choose')} accept={kinds} aria-describedby="file-hint" take={take}>
            {sending ? sending.name : upload === null ? t('noFile') : name}
          </FileBox>
        </Field>
        <div aria-live="polite" className="mt-2 empty:hidden">
          {sending ? (
            <div className="flex flex-wrap items-center gap-3">
              <progress className="h-2 w-40 accent-accent" aria-label={t('sending', { percent: sending.percent })} max={100} value={sending.percent < 100 ? sending.percent : undefined} />
              <span className="tabular-nums">{sending.percent < 100 ? t('sending', { percent: sending.percent }) : sending.before > 0 ? t('waiting', { count: sending.before }) : t('reading')}</span>
              <Button small onClick={sending.stop}>{t('stop')}</Button>
            </div>
          ) : null}
        </div>
      </div>
      <Field id="text" label={t('text')} hint={t('textHint')}>
        <TextArea ref={area} id="text" value={text} onChange={(event) => change({ ...noDocument, text: event.target.value })} className="field-sizing-fixed h-40 text-sm" spellCheck={false} />
      </Field>
    </>
  )
}
