'use client'
import { useTranslations } from 'next-intl'
import { ScriptButton } from '@/ui/script-button.tsx'
import { usePointing } from './pointing.tsx'

/** Beside a section or a paragraph: points a remark at it, and says how many are open there. */
export function RemarkButton({ kind, id, text }: { kind: 'section' | 'block'; id: string; text: string }) {
  const t = useTranslations('reading')
  const { mayComment, point, report } = usePointing()
  const open = report.threads.filter((thread) => thread.state === 'OPEN' && (kind === 'block' ? thread.anchor.block === id : thread.anchor.kind === 'section' && thread.anchor.section === id)).length
  const short = text.length > 12 ? `${text.slice(0, 12)}…` : text
  if (!mayComment && open === 0) return null
  return (
    <span className="no-print ml-2 inline-flex items-baseline gap-2 font-sans text-sm leading-6 indent-0">
      {open > 0 ? <span className="bg-warning px-1.5 text-xs leading-5 text-white">{t('threadsHere', { count: open })}</span> : null}
      {mayComment ? (
        <ScriptButton className="text-accent underline decoration-1 underline-offset-4" aria-label={t('commentOn', { what: short })} onClick={() => point({ value: `${kind}:${id}`, where: short, quote: kind === 'block' ? text.slice(0, 60) : '' })}>{t('remark')}</ScriptButton>
      ) : null}
    </span>
  )
}
