'use client'
import { type Finding, type Format, cellOf } from '@nianbao/report'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { say } from '@/lib/say.ts'
import { Mark } from '@/ui/mark.tsx'
import { inputId } from '../editor/use-grid.ts'

const marks = { error: { shape: '✕', tone: 'error' }, warning: { shape: '!', tone: 'warning' }, notice: { shape: '·', tone: 'accent' } } as const
const shownCells = 4

/** One finding: how grave, what, expected and found, how to mend it, and the way to each cell it names. */
export function FindingCard({ finding, format, accepted, go, children }: {
  finding: Finding
  format: Format
  accepted?: { note: string; by: string } | null
  /** Called instead of following the link to a cell. */
  go?: (cell: string) => void
  children?: ReactNode
}) {
  const t = useTranslations('findings')
  const locale = useLocale()
  // What is wrong with an imported document is nothing that the report must mend.
  const isSource = finding.scope === 'source'
  const { shape, tone } = marks[isSource ? 'notice' : finding.severity]
  const section = finding.section && finding.cells.length === 0 ? format.sections.find(({ id }) => id === finding.section) : undefined
  return (
    <li className="border-t border-rule py-3 text-[0.9375rem] first:border-t-0">
      <p className="flex items-baseline justify-between gap-2">
        <Mark shape={shape} tone={tone}>{isSource ? t('source') : t(`severity.${finding.severity}`)}</Mark>
        <span className="text-xs text-quiet">{finding.rule}</span>
      </p>
      <p className="[overflow-wrap:anywhere]">{say(finding.message, locale)}</p>
      {finding.expected !== null || finding.found !== null ? (
        <p className="text-sm tabular-nums text-quiet">
          {finding.expected !== null ? <span className="mr-4">{t('expected')} <b className="text-ink">{finding.expected}</b></span> : null}
          {finding.found !== null ? <span className="mr-4">{t('found')} <b className="text-ink">{finding.found}</b></span> : null}
          {finding.difference !== null ? <>{t('difference')} <b className="text-ink">{finding.difference}</b></> : null}
        </p>
      ) : null}
      <p className="text-sm">{t('mend')}{say(finding.mend, locale)}</p>
      <details className="text-sm text-quiet"><summary>{t('clause')}</summary>{say(finding.clause, locale)}</details>
      <ul className="mt-1 grid gap-0.5 text-sm">
        {finding.cells.slice(0, shownCells).map((id) => {
          const cell = cellOf(id, format)
          return cell ? (
            <li key={id}>
              <a href={`#${inputId(id)}`} className="inline-block py-0.5" onClick={go ? (event) => { event.preventDefault(); go(id) } : undefined}>{say(cell.label, locale)}</a>
            </li>
          ) : null
        })}
        {finding.cells.length > shownCells ? <li className="text-quiet">{t('more', { count: finding.cells.length - shownCells })}</li> : null}
        {section ? <li><a href={`#${section.id}`} className="inline-block py-0.5">{say(section.heading, locale)}</a></li> : null}
      </ul>
      {accepted ? <p className="mt-1 border-l-2 border-done pl-2 text-sm"><span className="text-done">✓ {t('accepted', { by: accepted.by })}</span> {accepted.note}</p> : null}
      {children}
    </li>
  )
}
