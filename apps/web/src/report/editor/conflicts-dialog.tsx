'use client'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Button } from '@/ui/button.tsx'
import { Dialog } from '@/ui/dialog.tsx'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import { useDraft, useEditing } from './editing.tsx'

/** Opens when somebody else changed the same thing first: both texts, who and when, and the choice. */
export function ConflictsDialog() {
  const t = useTranslations('editor.conflict')
  const common = useTranslations('common')
  const format = useFormatter()
  const { cellOf, locale, settle } = useEditing()
  const conflicts = useDraft((draft) => draft.conflicts)
  const [closedAt, setClosedAt] = useState(0)
  const isOpen = conflicts.length > closedAt
  return (
    <>
      {conflicts.length > 0 && !isOpen ? (
        <div className="fixed inset-x-0 bottom-0 z-30 mx-auto max-w-2xl p-2">
          <Notice tone="warning" title={t('left', { count: conflicts.length })}><Button small onClick={() => setClosedAt(0)}>{t('open')}</Button></Notice>
        </div>
      ) : null}
      <Dialog open={isOpen} onClose={() => setClosedAt(conflicts.length)} title={t('title')} close={common('close')}>
        <p className="mb-3 text-sm">{t('explain')}</p>
        <ul className="grid gap-4">
          {conflicts.map((conflict) => {
            const id = conflict.kind === 'cell' ? conflict.cell : conflict.id
            const cell = conflict.kind === 'cell' ? cellOf(conflict.cell) : undefined
            const by = conflict.by ? t('by', { by: conflict.by, at: conflict.at ? format.dateTime(new Date(conflict.at), { dateStyle: 'medium', timeStyle: 'short' }) : '' }) : t('elsewhere')
            const choose = (keep: 'mine' | 'theirs') => {
              setClosedAt(0)
              settle(id, keep)
            }
            return (
              <li key={id} className="border-t border-rule pt-3">
                <p className="font-medium">{cell ? say(cell.label, locale) : t('paragraph')}</p>
                <div className="mt-2 grid gap-3 sm:grid-cols-2">
                  <Side title={t('mine')} text={conflict.mine} empty={t('empty')}><Button small look="plain" onClick={() => choose('mine')}>{t('keepMine')}</Button></Side>
                  <Side title={`${t('theirs')} · ${by}`} text={conflict.theirs} empty={t('empty')}><Button small look="plain" onClick={() => choose('theirs')}>{t('keepTheirs')}</Button></Side>
                </div>
              </li>
            )
          })}
        </ul>
      </Dialog>
    </>
  )
}

function Side({ title, text, empty, children }: { title: string; text: string; empty: string; children: React.ReactNode }) {
  return (
    <div className="grid content-between gap-2 border border-rule p-2">
      <div>
        <p className="text-sm text-quiet">{title}</p>
        <p className="max-h-48 overflow-y-auto tabular-nums [overflow-wrap:anywhere]">{text === '' ? <i className="text-quiet">{empty}</i> : <Lines text={text} />}</p>
      </div>
      <div>{children}</div>
    </div>
  )
}
