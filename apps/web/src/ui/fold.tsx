import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** Something that is opened when it is wanted: a line of words that works without script. `plain` stands among other lines, without a rule; `open` while it has something to say. */
export function Fold({ title, plain = false, open, children, className }: { title: ReactNode; plain?: boolean; open?: boolean; children: ReactNode; className?: string }) {
  return (
    <details open={open} className={clsx(!plain && 'border-t border-rule pt-3', className)}>
      <summary className={clsx('text-accent', plain ? 'inline-block text-[0.9375rem] underline decoration-1 underline-offset-4' : 'font-medium')}>{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
