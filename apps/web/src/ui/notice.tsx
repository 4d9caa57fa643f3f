import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Tone = 'plain' | 'error' | 'warning' | 'done'

const tones: Record<Tone, { look: string; shape: string }> = {
  plain: { look: 'border-accent bg-accent-soft', shape: 'ℹ' },
  error: { look: 'border-error bg-error-soft', shape: '✕' },
  warning: { look: 'border-warning bg-warning-soft', shape: '!' },
  done: { look: 'border-done bg-done-soft', shape: '✓' },
}

/** A message that stands in the page: a bar at the left, a shape and words, so that colour is never alone. */
export function Notice({ tone = 'plain', title, alert = false, children, className }: { tone?: Tone; title?: ReactNode; alert?: boolean; children?: ReactNode; className?: string }) {
  const { look, shape } = tones[tone]
  return (
    <div role={alert ? 'alert' : undefined} className={clsx('flex gap-3 border-l-4 px-4 py-3', look, className)}>
      <span aria-hidden className="w-4 shrink-0 text-center font-semibold">{shape}</span>
      <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
