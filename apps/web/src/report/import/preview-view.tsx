'use client'
import { cellOf, type Finding } from '@nianbao/report'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useMemo, useState } from 'react'
import { say } from '@/lib/say.ts'
import { Button } from '@/ui/button.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Tick } from '@/ui/field.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { FindingCard } from '../findings/finding-card.tsx'
import { formatOf } from '../form-of.ts'
import type { Preview } from './import-acts.ts'
import { SourcePane } from './source-pane.tsx'
import { usePlace } from './use-place.ts'

const sure = 0.9

/** What an import would change: counts, then `children` (the decision), what could not be read, every cell old → new with its place in the document, which stands beside it, every section's text. */
export function PreviewView({ preview, format: id, children }: { preview: Preview; format: string; children: ReactNode }) {
  const t = useTranslations('import')
  const locale = useLocale()
  const format = formatOf(id)
  const [all, setAll] = useState(false)
  const placeIn = usePlace()
  const [at, setAt] = useState<{ place: string; asked: number } | null>(null)
  const doubted = useMemo(() => new Set(preview.cells.filter((cell) => cell.confidence < sure).map((cell) => cell.source)), [preview])
  const show = (place: string) => setAt((before) => ({ place, asked: (before?.asked ?? 0) + 1 }))
  const isUnread = (cell: Preview['cells'][number]) => cell.unread
  const unread = preview.cells.filter(isUnread)
  const shown = preview.cells.filter((cell) => all || cell.changed).filter((cell) => !isUnread(cell))
  // A section that the document does not have is called as the form calls it.
  const named = (section: Preview['sections'][number]) => section.heading || say(format.sections.find((one) => one.id === section.id)!.heading, locale)
  const label = (cell: string) => say(cellOf(cell, format)?.label ?? { zh: cell, en: cell }, locale)
  return (
    <>
      <Facts of={[
        [t('docKind'), t('kindOf', { kind: preview.kind, name: preview.name })],
        [t('docTitle'), preview.title ?? t('notFound')],
        [t('docAgency'), preview.agency ?? t('notFound')],
        [t('docYear'), preview.year === null ? t('notFound') : String(preview.year)],
        [t('docDate'), preview.date ?? t('notFound')],
        [t('counts'), t('countsOf', preview.counts)],
      ]} />
      {children}
      {unread.length > 0 ? (
        <div>
          <h3 className="mb-1"><Mark shape="!" tone="warning">{t('unread', { count: unread.length })}</Mark></h3>
          <p className="text-sm text-quiet">{t('unreadHint')}</p>
          <ul className="mt-1 list-disc pl-5 text-sm">{unread.map((cell) => <li key={cell.id}>{label(cell.id)}{cell.source ? <> <PlaceButton show={show} place={cell.source}>{placeIn(cell.source)}</PlaceButton></> : null}</li>)}</ul>
        </div>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <h3 className="mb-1 text-lg">{t('cells')}</h3>
        <Tick label={t('showAll')} checked={all} onChange={(event) => setAll(event.target.checked)} />
        {shown.length === 0 ? <p className="py-2 text-quiet">{t('nothingChanges')}</p> : (
          <Scroll label={t('cells')} className="max-h-[36rem] overflow-y-auto [&_thead]:sticky [&_thead]:top-0 [&_thead]:z-10 [&_thead]:bg-paper">
            <ListTable caption={t('cells')} head={[t('cell'), t('old'), t('new'), t('raw'), t('confidence'), t('source')]}>
              {shown.map((cell) => (
                <ListRow key={cell.id} heading={<span className="font-normal">{label(cell.id)}</span>}>
                  <ListCell className="tabular-nums">{cell.oldRaw === '' ? <i className="text-quiet">{t('blank')}</i> : cell.oldRaw}</ListCell>
                  <ListCell className="tabular-nums">{cell.changed ? <b>{cell.raw === '' ? t('blank') : (cell.new ?? cell.raw)}</b> : (cell.new ?? cell.raw)}</ListCell>
                  <ListCell className="tabular-nums">{cell.raw}</ListCell>
                  <ListCell className="whitespace-nowrap">{cell.confidence >= sure ? <Mark shape="✓" tone="done">{t('sure')}</Mark> : <Mark shape="!" tone="warning">{t('unsure')}</Mark>} {Math.round(cell.confidence * 100)}%</ListCell>
                  <ListCell className="whitespace-nowrap">{cell.source ? <PlaceButton show={show} place={cell.source}>{placeIn(cell.source)}</PlaceButton> : null}</ListCell>
                </ListRow>
              ))}
            </ListTable>
          </Scroll>
        )}
      </div>
      <div>
        <h3 className="mb-1 text-lg">{t('original')}</h3>
        <p className="mb-1 text-sm text-quiet">{t('originalHint')}</p>
        <SourcePane blocks={preview.blocks} at={at} doubted={doubted} />
      </div>
      </div>
      <div>
        <h3 className="mb-1 text-lg">{t('texts')}</h3>
        {preview.sections.filter(({ old, new: now }) => old.length + now.length > 0).map((section) => (
          <details key={section.id} className="border-t border-rule py-2" open={section.changed}>
            <summary>{named(section)} · {section.changed ? <b>{t('changes')}</b> : <span className="text-quiet">{t('same')}</span>}{section.source ? ` · ${placeIn(section.source)}` : ''}</summary>
            <div className="mt-2 grid gap-4 text-sm sm:grid-cols-2">
              <Texts title={t('old')} of={section.old} empty={t('blank')} />
              <Texts title={t('new')} of={section.new} empty={t('blank')} />
            </div>
          </details>
        ))}
      </div>
      {preview.findings.length > 0 ? (
        <div>
          <h3 className="mb-1 text-lg">{t('findings')}</h3>
          <ul>{preview.findings.map((finding) => <FindingCard key={finding.key} finding={finding as Finding} format={format} />)}</ul>
        </div>
      ) : null}
    </>
  )
}

/** Leads from a figure to where it stands in the document. */
function PlaceButton({ place, show, children }: { place: string; show: (place: string) => void; children: ReactNode }) {
  return <Button look="quiet" small onClick={() => show(place)}>{children}</Button>
}

function Texts({ title, of, empty }: { title: string; of: string[]; empty: string }) {
  return (
    <div className="min-w-0">
      <p className="text-quiet">{title}</p>
      {of.length === 0 ? <i className="text-quiet">{empty}</i> : of.map((paragraph, index) => <p key={index} className="my-1 [overflow-wrap:anywhere]">{paragraph}</p>)}
    </div>
  )
}
