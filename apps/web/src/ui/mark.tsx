import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type MarkTone = 'plain' | 'accent' | 'error' | 'warning' | 'done'

const tones: Record<MarkTone, string> = { plain: 'text-quiet', accent: 'text-accent', error: 'text-error', warning: 'text-warning', done: 'text-done' }

/** A state as a shape and a word; `wraps`: the words are many, and may take more than one line. */
export function Mark({ shape, tone = 'plain', wraps = false, children, className }: { shape: string; tone?: MarkTone; wraps?: boolean; children: ReactNode; className?: string }) {
  return (
    <span className={clsx('inline-flex items-baseline gap-1.5 font-medium', !wraps && 'whitespace-nowrap', tones[tone], className)}>
      <span aria-hidden className="inline-block w-4 shrink-0 text-center">{shape}</span>
      {children}
    </span>
  )
}
