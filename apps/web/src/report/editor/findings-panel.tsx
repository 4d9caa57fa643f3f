'use client'
import type { Finding } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { TextArea } from '@/ui/field.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Panel } from '@/ui/panel.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { acceptWarning } from '../acts/acts.ts'
import { FindingCard } from '../findings/finding-card.tsx'
import { useDraft, useEditing } from './editing.tsx'
import { focusCell } from './use-grid.ts'

/** What the rules say of the report at this moment; each finding leads to its cell, and a warning asks for a sentence. */
export function FindingsPanel() {
  const t = useTranslations('findings')
  const { report, format } = useEditing()
  const findings = useDraft((draft) => draft.findings)
  const isSaved = useDraft((draft) => draft.save === 'saved')
  const accepted = new Map(report.findings.flatMap(({ key, accepted }) => (accepted ? [[key, accepted] as const] : [])))
  const ofReport = findings.filter(({ scope }) => scope === 'report')
  const ofSource = findings.filter(({ scope }) => scope === 'source')
  const count = (severity: string) => ofReport.filter((finding) => finding.severity === severity).length
  const card = (finding: Finding) => {
    const answer = accepted.get(finding.key)
    return (
      <FindingCard key={finding.key} finding={finding} format={format} accepted={answer} go={focusCell}>
        {finding.severity === 'warning' && !answer && report.acts.includes('acceptWarning') ? (
          <details className="mt-1 text-sm">
            <summary className="text-accent">{t('explain')}</summary>
            <ActForm act={acceptWarning} hidden={{ report: report.id, findingKey: finding.key }} label={t('saveNote')} small disabled={!isSaved} className="mt-2 grid gap-2">
              <TextArea name="note" required maxLength={500} aria-label={t('note')} />
            </ActForm>
          </details>
        ) : null}
      </FindingCard>
    )
  }
  return (
    <Panel id="findings" title={t('title')}>
      <p aria-live="polite" className="mb-2 flex flex-wrap gap-x-4 text-sm">
        {findings.length === 0 ? <Mark shape="✓" tone="done">{t('none')}</Mark> : ofReport.length === 0 ? null : (
          <>
            <Mark shape="✕" tone={count('error') > 0 ? 'error' : 'plain'}>{t('severity.error')} {count('error')}</Mark>
            <Mark shape="!" tone={count('warning') > 0 ? 'warning' : 'plain'}>{t('severity.warning')} {count('warning')}</Mark>
            <Mark shape="·" tone="accent">{t('severity.notice')} {count('notice')}</Mark>
          </>
        )}
      </p>
      <ul>{ofReport.map(card)}</ul>
      {ofSource.length > 0 ? (
        <>
          <h3 className="mt-4 font-medium">{t('source')}</h3>
          <ul>{ofSource.map(card)}</ul>
        </>
      ) : null}
    </Panel>
  )
}
