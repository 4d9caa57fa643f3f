'use client'
import { useTranslations } from 'next-intl'
import type { ChangeEvent, ReactNode } from 'react'
import { useHydrated } from '@/lib/use-hydrated.ts'
import { Tick } from '@/ui/field.tsx'
import { ActForm } from './act-form.tsx'
import { remind } from './office-acts.ts'
import { RemindedNotice } from './reminded-notice.tsx'

/** 催报: the board with its boxes to tick, all at once if wanted, and one button. */
export function RemindForm({ office, year, children }: { office: string; year: number; children: ReactNode }) {
  const t = useTranslations('board')
  // Ticking all needs a script; without one the boxes are ticked one by one.
  const canTickAll = useHydrated()
  const tickAll = ({ target }: ChangeEvent<HTMLInputElement>) => {
    for (const box of target.form?.querySelectorAll<HTMLInputElement>('input[name="reports"]') ?? []) box.checked = target.checked
  }
  return (
    <ActForm act={remind} hidden={{ office, year }} label={t('remind')} done={(of) => <RemindedNotice of={of} />} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {children}
      {canTickAll ? <Tick label={t('tickAll')} onChange={tickAll} /> : null}
    </ActForm>
  )
}
