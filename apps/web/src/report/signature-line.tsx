import { useFormatter, useTranslations } from 'next-intl'
import type { WorkingReport } from './editor/draft-of.ts'
import { When } from './when.tsx'

/** Who signed and when; on paper, with post and day as on the sheet, and the scan of it to be saved. */
export function SignatureLine({ of: { name, at, offline, post, date, sheet } }: { of: WorkingReport['signatures'][number] }) {
  const t = useTranslations('report')
  const format = useFormatter()
  if (!offline) return <span>{name} · <When at={at} /></span>
  const size = sheet ? format.number(Math.ceil(sheet.bytes / 1024), { style: 'unit', unit: 'kilobyte' }) : ''
  return (
    <span>
      {t('signedOnPaper', { post: post ?? '', name, date: date ?? '' })}
      {sheet ? <> · <a href={`/downloads/${sheet.id}`} download>{t('sheet', { name: sheet.name, size })}</a></> : null}
    </span>
  )
}
