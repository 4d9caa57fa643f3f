'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useHydrated } from '@/lib/use-hydrated.ts'
import { useSentence } from '@/lib/use-sentence.ts'
import { Button } from '@/ui/button.tsx'
import { Mark, type MarkTone } from '@/ui/mark.tsx'
import type { SaveState } from './draft.ts'
import { useDraft, useEditing } from './editing.tsx'

const looks: Record<SaveState, { shape: string; tone: MarkTone }> = {
  saved: { shape: '✓', tone: 'done' },
  waiting: { shape: '○', tone: 'plain' },
  saving: { shape: '◌', tone: 'plain' },
  offline: { shape: '!', tone: 'warning' },
  signedOut: { shape: '!', tone: 'warning' },
  refused: { shape: '✕', tone: 'error' },
  fault: { shape: '✕', tone: 'error' },
}

/** Says at every moment whether what is on the page is safe, and where. */
export function SaveLine() {
  const t = useTranslations('editor.save')
  const format = useFormatter()
  const sentence = useSentence()
  const isHydrated = useHydrated()
  const { saveNow } = useEditing()
  const save = useDraft((draft) => draft.save)
  const savedAt = useDraft((draft) => draft.savedAt)
  const refusal = useDraft((draft) => draft.refusal)
  const requestId = useDraft((draft) => draft.requestId)
  const { shape, tone } = isHydrated ? looks[save] : looks.saving
  const words =
    !isHydrated ? t('opening')
    : save === 'saved' && savedAt !== null ? t('savedAt', { time: format.dateTime(savedAt, { timeStyle: 'medium' }) })
    : save === 'refused' && refusal ? sentence({ status: 'refused', refusal })
    : save === 'fault' ? sentence({ status: 'fault', requestId })
    : t(save)
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <span role="status" aria-label={t('label')} className="noscript:hidden"><Mark shape={shape} tone={tone} wraps>{words}</Mark></span>
      <noscript>{t('needsScripts')}</noscript>
      {save === 'offline' || save === 'refused' || save === 'fault' ? <Button small onClick={saveNow}>{t('again')}</Button> : null}
    </div>
  )
}
