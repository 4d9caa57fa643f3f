import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** A titled part of a page, set off by a thin rule above. */
export function Panel({ id, title, aside, children, className }: { id?: string; title: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <section aria-labelledby={id ? `${id}-title` : undefined} id={id} className={clsx('border-t border-line pt-4', className)}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id ? `${id}-title` : undefined} className="text-lg">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** What an empty list says: that it is empty, and what to do next. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="border-y border-rule py-8 text-center text-quiet">{children}</div>
}
