'use client'
import type { TableId } from '@nianbao/report'
import { useMemo } from 'react'
import { useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Scroll } from '@/ui/scroll.tsx'
import { FormTable } from '../form/form-table.tsx'
import { EditorCell } from './editor-cell.tsx'
import { useEditing } from './editing.tsx'
import { gridOf } from './grid.ts'
import { LockedNote } from './locked-note.tsx'
import { useGrid } from './use-grid.ts'

/** One of the three tables as a grid of inputs in the official layout. */
export function TableSection({ table }: { table: TableId }) {
  const t = useTranslations('editor')
  const { format, locale, isLocked } = useEditing()
  const grid = useMemo(() => gridOf(format, table), [format, table])
  const handlers = useGrid(grid)
  const heading = say(format.sections.find(({ id }) => id === table)!.heading, locale)
  return (
    <section id={table} aria-labelledby={`${table}-heading`}>
      <h2 id={`${table}-heading`} className="mb-2 text-lg">{heading}</h2>
      {isLocked(table) ? <LockedNote /> : null}
      {table === 'disclosure' ? <p className="mb-2 text-sm text-quiet">{t('gridHint')}</p> : null}
      <div {...handlers}>
        <Scroll label={heading}>
          <FormTable table={table} format={format} locale={locale} labelledBy={`${table}-heading`} editing cell={EditorCell} />
        </Scroll>
      </div>
    </section>
  )
}
