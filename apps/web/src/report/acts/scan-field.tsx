'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FormState } from '@/lib/outcome.ts'
import { idle } from '@/lib/outcome.ts'
import { sendFile } from '@/lib/send-file.ts'
import { Field } from '@/ui/field.tsx'
import { FileBox } from '@/ui/file-box.tsx'
import { OutcomeNotice } from './outcome-notice.tsx'

const largest = 10 * 1024 * 1024

/** The scan of a 审签单: sent as soon as it is chosen; `sent` is told its id, or null while there is none. */
export function ScanField({ report, sent }: { report: string; sent: (attachment: string | null) => void }) {
  const t = useTranslations('signOffline')
  const [name, setName] = useState<string | null>(null)
  const [percent, setPercent] = useState(0)
  const [state, setState] = useState<FormState<{ id: string }> | 'sending'>(idle)

  async function take(file: File) {
    sent(null)
    setName(file.name)
    setPercent(0)
    if (file.size > largest) return setState({ status: 'refused', refusal: { code: 'TOO_LARGE_FILE', limit: largest } })
    setState('sending')
    const outcome = await sendFile(`/uploads/${report}`, file, setPercent)
    setState(outcome)
    if (outcome.status === 'done') sent(outcome.value.id)
  }

  return (
    <div className="grid gap-2">
      <noscript><p className="text-error">{t('needsScripts')}</p></noscript>
      <Field id="sheet" label={t('file')} hint={t('fileHint')}>
        <FileBox id="sheet" choose={t('choose')} accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png" take={take} aria-describedby="sheet-hint">
          <span aria-live="polite">{name === null ? t('noFile') : state === 'sending' ? t('uploading', { name, percent }) : state.status === 'done' ? t('uploaded', { name }) : name}</span>
        </FileBox>
      </Field>
      {state === 'sending' ? null : <OutcomeNotice state={state} />}
    </div>
  )
}
