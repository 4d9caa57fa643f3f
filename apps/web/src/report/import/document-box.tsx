'use client'
import { type ChangeEvent, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import type { Refused } from '@/lib/outcome.ts'
import { Field, TextArea } from '@/ui/field.tsx'
import { FileBox } from '@/ui/file-box.tsx'
import { largestText, textFiles, textOfBytes } from './text-of-file.ts'

/** A document as its text: what it is called is empty where it was pasted. */
export interface Document {
  text: string
  name: string
}

/** Where a document comes in: a text file to be chosen, or its text to be pasted. A file that cannot be taken is told as a refusal. */
export function DocumentBox({ document: { text, name }, change, refuse, children }: { document: Document; change: (to: Document) => void; refuse: (refusal: Refused) => void; children?: ReactNode }) {
  const t = useTranslations('import')
  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    if (!file) return
    const read = textOfBytes(new Uint8Array(await file.slice(0, largestText + 1).arrayBuffer()))
    if ('refusal' in read) refuse(read.refusal === 'TOO_LARGE' ? { code: 'TOO_LARGE', limit: largestText } : { code: 'UNREADABLE', reason: read.refusal })
    else change({ text: read.text, name: file.name })
  }
  return (
    <>
      <Field id="file" label={t('file')} hint={t('fileHint')}>
        <FileBox id="file" choose={t('choose')} accept={textFiles} onChange={choose}>{name || t('noFile')}</FileBox>
      </Field>
      <Field id="text" label={t('text')} hint={t('textHint')}>
        <TextArea id="text" value={text} onChange={(event) => change({ text: event.target.value, name: '' })} className="field-sizing-fixed h-56 text-sm" spellCheck={false} />
      </Field>
      {children}
    </>
  )
}
