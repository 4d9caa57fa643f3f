'use client'
import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Button } from '@/ui/button.tsx'
import { TextArea, Tick } from '@/ui/field.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { comment } from '../acts/acts.ts'
import type { WorkingReport } from '../editor/draft-of.ts'
import type { Pointer } from './pointing.tsx'

/** A remark on the whole report, or on the place that was pointed at; shared with the other side unless marked internal. */
export function CommentForm({ report, pointer, clear, box }: { report: WorkingReport; pointer: Pointer | null; clear: () => void; box: RefObject<HTMLTextAreaElement | null> }) {
  const t = useTranslations('reading')
  const acts = useTranslations('acts')
  return (
    <ActForm
      act={async (before, form) => {
        const state = await comment(before, form)
        if (state.status === 'done') clear()
        return state
      }}
      hidden={{ report: report.id, anchor: pointer?.value ?? 'report', quote: pointer?.quote ?? '' }}
      label={acts('comment')}
    >
      <p className="text-sm">
        {t('pointsAt')} <b>{pointer?.where ?? t('whole')}</b>
        {pointer ? <Button small look="quiet" onClick={clear}>{t('pointAtWhole')}</Button> : null}
      </p>
      <TextArea ref={box} name="text" required maxLength={2000} aria-label={t('commentText', { where: pointer?.where ?? t('whole') })} placeholder={t('commentHint')} />
      <Tick name="internal" label={t('internal')} />
    </ActForm>
  )
}
