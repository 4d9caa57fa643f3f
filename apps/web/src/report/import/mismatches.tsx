'use client'
import { useTranslations } from 'next-intl'
import { Tick } from '@/ui/field.tsx'
import { Notice } from '@/ui/notice.tsx'
import type { Preview } from './import-acts.ts'

/** What the document names otherwise than the report, and the box that says it was seen; nothing where all fits. */
export function Mismatches({ preview: { mismatches }, confirmed, confirm }: { preview: Preview; confirmed: boolean; confirm: (yes: boolean) => void }) {
  const t = useTranslations('import')
  if (mismatches.length === 0) return null
  return (
    <Notice tone="warning" title={t('mismatch')}>
      <ul className="mb-2 list-disc pl-5">
        {mismatches.map((one) => <li key={one.field}>{t(one.field === 'year' ? 'mismatchYear' : 'mismatchAgency', { expected: one.expected, found: one.found ?? '–' })}</li>)}
      </ul>
      <Tick label={t('confirmMismatch')} checked={confirmed} onChange={(event) => confirm(event.target.checked)} />
    </Notice>
  )
}
