'use client'
import { useTranslations } from 'next-intl'
import { Mark } from '@/ui/mark.tsx'
import { useDraft } from './editing.tsx'

/** How many findings there are now, in the line that stays in view, with the way to them. */
export function FindingsCount() {
  const t = useTranslations('findings')
  const errors = useDraft((draft) => draft.findings.filter(({ severity, scope }) => severity === 'error' && scope === 'report').length)
  const warnings = useDraft((draft) => draft.findings.filter(({ severity, scope }) => severity === 'warning' && scope === 'report').length)
  return (
    <a href="#findings" className="flex gap-3 text-sm xl:hidden">
      <Mark shape="✕" tone={errors > 0 ? 'error' : 'plain'}>{t('severity.error')} {errors}</Mark>
      <Mark shape="!" tone={warnings > 0 ? 'warning' : 'plain'}>{t('severity.warning')} {warnings}</Mark>
    </a>
  )
}
