'use client'
import type { Finding } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { Mark } from '@/ui/mark.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { formatOf } from '../form-of.ts'
import { FindingCard } from './finding-card.tsx'

/** The findings as the server states them, for people who read and do not write. */
export function FindingsList({ report }: { report: Pick<WorkingReport, 'findings' | 'format'> }) {
  const t = useTranslations('findings')
  const format = formatOf(report.format)
  if (report.findings.length === 0) return <p><Mark shape="✓" tone="done">{t('none')}</Mark></p>
  return (
    <ul>
      {report.findings.map((finding) => <FindingCard key={finding.key} finding={finding as Finding} format={format} accepted={finding.accepted} />)}
    </ul>
  )
}
