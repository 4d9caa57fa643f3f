'use client'
import { type CellId, cellOf, type Finding } from '@nianbao/report'
import { useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { ScriptButton } from '@/ui/script-button.tsx'
import { markOf } from '../editor/marks.ts'
import { looks, shapes } from '../findings/severity-marks.ts'
import { inputId } from '../editor/use-grid.ts'
import { usePointing } from './pointing.tsx'

/** One figure under review: as written, with its finding and its threads; a press points a remark at it. */
export function ReadCell({ id }: { id: CellId }) {
  const t = useTranslations('reading')
  const { report, format, locale, raw, mayComment, point } = usePointing()
  const cell = cellOf(id, format)
  const text = raw.get(id) ?? ''
  const mark = markOf(report.findings as Finding[], id)
  const threads = report.threads.filter((thread) => thread.anchor.cell === id && thread.state === 'OPEN').length
  const label = cell ? say(cell.label, locale) : id
  const inside = (
    <>
      {mark ? <span className={`absolute -top-1 -left-1 text-xs leading-4 font-bold ${looks[mark.severity]}`}><span aria-hidden>{shapes[mark.severity]}</span><span className="sr-only">{say(mark.message, locale)}</span></span> : null}
      {mayComment ? <span className="sr-only">{label}：</span> : null}
      {text}
      {threads > 0 ? <span className="absolute -top-1 -right-1.5 bg-warning px-1 font-sans text-[0.6875rem] leading-4 text-white"><span aria-hidden>{threads}</span><span className="sr-only">{t('threadsHere', { count: threads })}</span></span> : null}
    </>
  )
  if (!mayComment) return <span id={inputId(id)} className="relative flex min-h-6 items-center justify-center tabular-nums">{inside}</span>
  return (
    <ScriptButton
      id={inputId(id)}
      className="relative flex min-h-6 w-full items-center justify-center tabular-nums hover:bg-accent-soft"
      onClick={() => point({ value: `cell:${id}`, where: label, quote: '' })}
    >
      {inside}
      <span className="sr-only">{text === '' ? t('blank') : ''}{t('commentHere')}</span>
    </ScriptButton>
  )
}
