'use client'
import { clsx } from 'clsx'
import { memo, useEffect, useRef } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import type { Preview } from './import-acts.ts'

type Block = Preview['blocks'][number]

/** The document itself, as it was read, with one place marked and brought into view, and the way back to where it was asked for; `doubted` are the places a person should look at. */
export function SourcePane({ blocks, at, back, doubted }: { blocks: Block[]; at: { place: string; asked: number } | null; back: () => void; doubted: ReadonlySet<string> }) {
  const t = useTranslations('import')
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const marked = at && pane.current?.querySelector(`[data-place="${CSS.escape(at.place)}"]`)
    if (!marked) return
    for (const before of pane.current?.querySelectorAll('[data-marked]') ?? []) before.removeAttribute('data-marked')
    marked.setAttribute('data-marked', '')
    marked.scrollIntoView({ block: 'center', inline: 'center' })
  }, [at])
  return (
    <div ref={pane}>
      <Scroll label={t('original')} className="source max-h-[36rem] overflow-y-auto border border-line bg-sheet p-3 text-sm">
        {/* Where the document stands below the figures, a place that is pressed scrolls away from them. */}
        {at ? <div className="sticky top-0 left-0 z-1 -mt-1 mb-1 w-fit bg-sheet"><Button small onClick={back}>{t('backToFigure')}</Button></div> : null}
        <Blocks blocks={blocks} doubted={doubted} />
      </Scroll>
    </div>
  )
}

/** Written once: a document may have thousands of cells, and a mark moves often. */
const Blocks = memo(function Blocks({ blocks, doubted }: { blocks: Block[]; doubted: ReadonlySet<string> }) {
  return blocks.map((block, i) => (block.text === null ? <Table key={i} block={block} doubted={doubted} /> : <p key={i} data-place={block.place} className="my-1 min-h-2 [overflow-wrap:anywhere] whitespace-pre-wrap">{block.text}</p>))
})

function Table({ block, doubted }: { block: Block; doubted: ReadonlySet<string> }) {
  const rows = Map.groupBy(block.cells, ({ row }) => row)
  return (
    <table data-place={block.place} className="my-2 border-collapse text-xs">
      <tbody>
        {Array.from({ length: block.rows }, (_, row) => (
          <tr key={row}>
            {(rows.get(row) ?? []).map((cell) => (
              <td key={cell.column} data-place={cell.place} rowSpan={cell.rowSpan} colSpan={cell.columnSpan} className={clsx('border border-rule px-1.5 py-0.5 align-middle whitespace-pre-wrap', doubted.has(cell.place) && 'bg-warning-soft')}>{cell.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
