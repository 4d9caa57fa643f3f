'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Tick } from '@/ui/field.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import type { Preview } from './import-acts.ts'
import { PlaceButton } from './place-button.tsx'

type Cell = Preview['cells'][number]

/** How sure a reading has to be that nobody need look. */
export const sure = 0.9

/** The cells that an import would change, old → new, each with how it is written and its place in the document; all of them where that is asked, those that were not read among them. */
export function PreviewCells({ cells, label, show }: { cells: Cell[]; label: (id: string) => string; show: (place: string) => void }) {
  const t = useTranslations('import')
  const [all, setAll] = useState(false)
  const shown = cells.filter((cell) => all || cell.changed)
  return (
    <div>
      <h3 className="mb-1 text-lg">{t('cells')}</h3>
      <Tick label={t('showAll')} checked={all} onChange={(event) => setAll(event.target.checked)} />
      {shown.length === 0 ? <p className="py-2 text-quiet">{t('nothingChanges')}</p> : (
        <Scroll label={t('cells')} className="max-h-[36rem] overflow-y-auto [&_thead]:sticky [&_thead]:top-0 [&_thead]:z-10 [&_thead]:bg-paper">
          <ListTable caption={t('cells')} head={[t('cell'), t('old'), t('new'), t('raw'), t('confidence'), t('source')]}>
            {shown.map((cell) => (
              <PreviewCell key={cell.id} cell={cell} label={label(cell.id)} show={show} />
            ))}
          </ListTable>
        </Scroll>
      )}
    </div>
  )
}

/** One cell's row: what stands, what would stand, and what the document has, how sure, and where; of one that was not read, that it was not. */
export function PreviewCell({ cell, label, show }: { cell: Cell; label: string; show: (place: string) => void }) {
  const t = useTranslations('import')
  return (
    <ListRow heading={<span className="font-normal">{label}</span>}>
      <ListCell className="tabular-nums"><Raw of={cell.oldRaw} /></ListCell>
      <ListCell className="tabular-nums"><After cell={cell} /></ListCell>
      <ListCell className="tabular-nums">{cell.unread ? <i className="text-quiet">{t('notRead')}</i> : cell.raw}</ListCell>
      <ListCell className="whitespace-nowrap">{cell.confidence >= sure ? <Mark shape="✓" tone="done">{t('sure')}</Mark> : <Mark shape="!" tone="warning">{t('unsure')}</Mark>} {Math.round(cell.confidence * 100)}%</ListCell>
      <ListCell className="whitespace-nowrap">{cell.source ? <PlaceButton show={show} place={cell.source} /> : null}</ListCell>
    </ListRow>
  )
}

/** What the cell holds after the import: what stood, where it was not read or its section is not open. */
function After({ cell }: { cell: Cell }) {
  const t = useTranslations('import')
  if (cell.unread) return <Raw of={cell.oldRaw} />
  if (cell.locked) return <><Raw of={cell.oldRaw} /> <span className="text-xs text-quiet">{t('locked')}</span></>
  if (!cell.changed) return cell.new ?? cell.raw
  return <b>{cell.raw === '' ? t('blank') : (cell.new ?? cell.raw)}</b>
}

function Raw({ of }: { of: string }) {
  const t = useTranslations('import')
  return of === '' ? <i className="text-quiet">{t('blank')}</i> : of
}
