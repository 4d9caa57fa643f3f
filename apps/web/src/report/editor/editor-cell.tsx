'use client'
import type { CellId } from '@nianbao/report'
import { clsx } from 'clsx'
import { useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { useHydrated } from '@/lib/use-hydrated.ts'
import { looks, shapes } from '../findings/severity-marks.ts'
import { useDraft, useEditing } from './editing.tsx'
import { markOf } from './marks.ts'
import { tidy } from './paste.ts'
import { inputId } from './use-grid.ts'

/** One figure: an input that keeps whatever is written, marks what is wrong with it, and shows last year's figure below. */
export function EditorCell({ id }: { id: CellId }) {
  const t = useTranslations('editor')
  const isHydrated = useHydrated()
  const { cellOf, isLocked, lastYear, locale, write, report } = useEditing()
  const text = useDraft((draft) => draft.cells[id] ?? '')
  const mark = useDraft((draft) => markOf(draft.findings, id))
  const isConflict = useDraft((draft) => draft.conflicts.some((conflict) => conflict.kind === 'cell' && conflict.cell === id))
  const cell = cellOf(id)
  if (!cell) return null
  const locked = isLocked(cell.table)
  const last = lastYear.get(id)
  const threads = report.threads.filter((thread) => thread.anchor.cell === id && thread.state === 'OPEN').length
  const severity = mark?.severity
  const name = inputId(id)
  const describes = [severity && `${name}-mark`, last !== null && last !== undefined && `${name}-last`].filter(Boolean).join(' ')
  return (
    <div className={clsx('relative flex h-full min-h-9 flex-col', locked ? 'bg-locked' : cell.derived ? 'bg-[#f3f3ee]' : 'bg-sheet', isConflict && 'bg-warning-soft')}>
      <input
        id={name}
        data-cell={id}
        aria-label={say(cell.label, locale)}
        aria-invalid={severity === 'error' || undefined}
        aria-describedby={describes || undefined}
        readOnly={locked || !isHydrated}
        inputMode={cell.type === 'money' ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text}
        onChange={(event) => write({ [id]: event.target.value })}
        onBlur={(event) => {
          const neat = tidy(cell, event.target.value)
          if (!locked && neat !== event.target.value) write({ [id]: neat })
        }}
        className={clsx(
          'min-h-7 w-full flex-1 bg-transparent px-1.5 text-right text-[0.9375rem] outline-offset-[-2px] data-in-range:bg-accent-soft',
          locked && 'text-quiet',
          severity === 'error' && 'inset-ring-2 inset-ring-error',
          severity === 'warning' && 'inset-ring-2 inset-ring-warning',
        )}
      />
      {severity && mark ? (
        <span className={clsx('pointer-events-none absolute top-0 left-0.5 text-xs leading-4 font-bold', looks[severity])}>
          <span aria-hidden>{shapes[severity]}</span>
          <span id={`${name}-mark`} className="sr-only">{t(`severity.${severity}`)}：{say(mark.message, locale)}</span>
        </span>
      ) : null}
      {threads > 0 ? (
        <a href={`#threads-${name}`} tabIndex={-1} className="absolute bottom-0 left-0 bg-warning px-1 text-[0.6875rem] leading-4 text-white no-underline" title={t('threadsHere', { count: threads })}>
          <span aria-hidden>{threads}</span><span className="sr-only">{t('threadsHere', { count: threads })}</span>
        </a>
      ) : null}
      {last !== null && last !== undefined ? (
        <span id={`${name}-last`} className="truncate px-1.5 pb-0.5 text-right text-[0.6875rem] leading-4 text-quiet">{t('lastYear')}{last}</span>
      ) : null}
    </div>
  )
}
