'use client'
import { cellOf, type Finding, type SectionId } from '@nianbao/report'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { say } from '@/lib/say.ts'
import { Facts } from '@/ui/facts.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Notice } from '@/ui/notice.tsx'
import { FindingCard } from '../findings/finding-card.tsx'
import { formatOf } from '../form-of.ts'
import type { Preview } from './import-acts.ts'
import { Locked } from './locked.tsx'
import { PlaceButton } from './place-button.tsx'
import { PreviewCells, sure } from './preview-cells.tsx'
import { PreviewTexts } from './preview-texts.tsx'
import { SourcePane } from './source-pane.tsx'

/** What an import would change: whether the file was altered since it was published, counts, what stays because it is locked, then `children` (the decision), what could not be read, every cell old → new with its place in the document, which stands beside it, every text, and what the rules then say. */
export function PreviewView({ preview, format: id, children }: { preview: Preview; format: string; children: ReactNode }) {
  const t = useTranslations('import')
  const locale = useLocale()
  const format = formatOf(id)
  const [at, setAt] = useState<{ place: string; asked: number } | null>(null)
  const doubted = useMemo(() => new Set(preview.cells.filter((cell) => cell.confidence < sure).map((cell) => cell.source)), [preview])
  const pressed = useRef<HTMLElement>(null)
  const show = (place: string) => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setAt((before) => ({ place, asked: (before?.asked ?? 0) + 1 }))
  }
  const back = () => {
    pressed.current?.focus({ preventScroll: true })
    pressed.current?.scrollIntoView({ block: 'center' })
  }
  const unread = preview.cells.filter((cell) => cell.unread)
  const label = (cell: string) => say(cellOf(cell, format)?.label ?? { zh: cell, en: cell }, locale)
  const headings = new Map<string, string>(format.sections.map((section): [SectionId, string] => [section.id, say(section.heading, locale)]))
  const sourceOf = new Map(preview.cells.map((cell) => [cell.id, cell.source]))
  return (
    <>
      {preview.altered ? <Notice tone="warning" title={t('altered')}>{t('alteredHint')}</Notice> : null}
      <Facts of={[
        [t('docKind'), t('kindOf', { kind: preview.kind, name: preview.name })],
        [t('docTitle'), preview.title ?? t('notFound')],
        [t('docAgency'), preview.agency ?? t('notFound')],
        [t('docYear'), preview.year === null ? t('notFound') : String(preview.year)],
        [t('docDate'), preview.date ?? t('notFound')],
        [t('counts'), t('countsOf', preview.counts)],
        [t('texts'), t('textsOf', { changed: preview.texts.filter((text) => text.changed).length })],
      ]} />
      <Locked preview={preview} headings={headings} format={format} />
      {children}
      {unread.length > 0 ? (
        <div>
          <h3 className="mb-1"><Mark shape="!" tone="warning">{t('unread', { count: unread.length })}</Mark></h3>
          <p className="text-sm text-quiet">{t('unreadHint')}</p>
          <ul className="mt-1 list-disc pl-5 text-sm">{unread.map((cell) => <li key={cell.id}>{label(cell.id)} · {t('stays', { value: cell.oldRaw === '' ? t('blank') : cell.oldRaw })}{cell.source ? <> <PlaceButton show={show} place={cell.source} /></> : null}</li>)}</ul>
        </div>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PreviewCells cells={preview.cells} label={label} show={show} />
        <div>
          <h3 className="mb-1 text-lg">{t('original')}</h3>
          <p className="mb-1 text-sm text-quiet">{t('originalHint')}</p>
          <SourcePane blocks={preview.blocks} at={at} back={back} doubted={doubted} />
        </div>
      </div>
      <PreviewTexts texts={preview.texts} headings={headings} />
      {preview.findings.length > 0 ? (
        <div>
          <h3 className="mb-1 text-lg">{t('findings')}</h3>
          <ul>{preview.findings.map((finding) => <FindingCard key={finding.key} finding={finding as Finding} format={format} accepted={finding.accepted ?? undefined} go={(cell) => show(sourceOf.get(cell) ?? '')} />)}</ul>
        </div>
      ) : null}
    </>
  )
}
